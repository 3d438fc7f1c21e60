import { Global, Injectable, Module } from '@nestjs/common';

/** The time. Injected, so that a test can move it; domain SQL takes it as a parameter. */
@Injectable()
export class Clock {
  /** Now, in milliseconds' precision like the database's columns. */
  now(): Date {
    return new Date();
  }
}

@Global()
@Module({ providers: [Clock], exports: [Clock] })
export class ClockModule {}

import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

import type { Config } from '../config/config.js';

/** The process's log: one JSON line each on standard error, so that standard output stays for people. */
export function createLogger(level: Config['logLevel']): Logger {
  return pino({ level, redact: ['req.headers.cookie', 'req.headers.authorization'] }, pino.destination(2));
}

/** Nest's own words, in the same log. Its start-up chatter is for whoever debugs. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }
  error(message: unknown, ...context: unknown[]): void {
    this.write('error', message, context);
  }
  warn(message: unknown, ...context: unknown[]): void {
    this.write('warn', message, context);
  }
  debug(message: unknown, ...context: unknown[]): void {
    this.write('debug', message, context);
  }

  private write(level: 'debug' | 'warn' | 'error', message: unknown, context: unknown[]): void {
    if (typeof message === 'object' && message !== null) this.logger[level]({ ...message, context });
    else this.logger[level]({ context }, String(message));
  }
}

import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, pino, type Logger } from 'pino';

import type { Config } from '../config/config.js';

/**
 * What of an error never reaches the log: the values of a statement that failed, and what the database quotes of them.
 * They may be words of a post, a name, an address.
 */
const VALUES = ['parameters', 'driverError', 'detail', 'where'].map((name) => `err.${name}`);

/** The process's log: one JSON line each on standard error, so that standard output stays for people. */
export function createLogger(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(2),
): Logger {
  const paths = ['req.headers.cookie', 'req.headers.authorization', ...VALUES];
  return pino({ level, redact: { paths, remove: true } }, destination);
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

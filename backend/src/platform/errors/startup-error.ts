/** Everything that can keep Brève from starting. Closed: a new refusal is a new code here. */
export type StartupErrorCode =
  | 'CONFIG_INVALID'
  | 'DEMO_BEYOND_LOOPBACK'
  | 'PAGE_NOT_BUILT'
  | 'PORT_TAKEN'
  | 'DATA_DIR_NOT_WRITABLE'
  | 'DATA_DIR_UNREACHABLE'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_NEWER'
  | 'DATA_DIR_OLDER'
  | 'DATABASE_BINARIES_MISSING'
  | 'DATABASE_START_FAILED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'DATABASE_NEWER';

/**
 * A refusal to start that an operator can act on. The message is one line: what is wrong, then what to do.
 * Whoever starts Brève prints it alone, without a stack, and exits with a code other than 0.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';

  constructor(
    readonly code: StartupErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

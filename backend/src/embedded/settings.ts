/**
 * The server's settings, given on its command line at every start, so that a new version's settings hold
 * for an old cluster too. Sized for a small machine that also runs Node and a browser.
 */
export function settings(o: { port: number; fast: boolean }): string[] {
  return [
    'listen_addresses=127.0.0.1',
    `port=${o.port}`,
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=128MB',
    'max_wal_size=512MB',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    'log_line_prefix=%m [%p] ',
    'log_checkpoints=off',
    // Without details: they quote the values of rows.
    'log_error_verbosity=terse',
    'synchronous_commit=on',
    ...(o.fast ? ['fsync=off', 'full_page_writes=off'] : []),
  ];
}

/**
 * The server's settings, given on its command line at every start, so that a new version's settings hold
 * for an old cluster too. Sized for a small machine that also runs Node and a browser.
 *
 * @param o.memory for pages, in MB
 */
export function settings(o: { port: number; data: string; fast: boolean; memory: number }): string[] {
  return [
    'listen_addresses=127.0.0.1',
    `port=${o.port}`,
    `unix_socket_directories=${socketDirectory(o.data)}`,
    'unix_socket_permissions=0700',
    'max_connections=100',
    `shared_buffers=${String(o.memory)}MB`,
    'max_wal_size=512MB',
    'jit=off',
    // Requests are many and small: starting helpers for one of them takes longer than it does.
    'max_parallel_workers_per_gather=0',
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

/** As long as an address may be on every system, with room for the socket's name. */
const LONGEST_DIRECTORY = 103 - '/.s.PGSQL.65535'.length;

/**
 * Where the socket stands by which this machine's own processes come in for less than over the loopback: beside the
 * data, where nobody else gets. Nowhere when the path is too long for one, or holds what would part a list.
 */
function socketDirectory(data: string): string {
  const fits = Buffer.byteLength(data) <= LONGEST_DIRECTORY && !/[,"]/.test(data);
  return fits && process.platform !== 'win32' ? data : '';
}

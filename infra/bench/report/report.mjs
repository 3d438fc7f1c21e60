import { table } from './table.mjs';

/**
 * What a run of the benchmark found.
 * @typedef {import('../machine.mjs').Circumstances & {
 *   size: string,
 *   network: import('../dataset/sizes.mjs').Size,
 *   settings: { seconds: number, runs: number, processes?: number },
 *   idle: { memory: number, cpu: number },
 *   results: Result[],
 *   live: import('../live/measure-live.mjs').LiveFigures[],
 * }} Report
 *
 * @typedef {import('../measure.mjs').Measured & {
 *   scenario: string,
 *   title: string,
 *   connections: number,
 *   ratio: number | null,
 * }} Result `ratio`: requests a second against the raw server's
 */

const WHO = { page: 'Brève', raw: 'raw' };

/** @param {Report} report */
export function showReport(report) {
  const { machine, network, results, live, idle, settings } = report;
  const lines = [
    `Network ${report.size}: ${network.people} people following ${network.follows} each, ${network.posts} posts`,
    `Brève ${report.version} (${report.commit ?? 'no commit'}), Node ${machine.node}, PostgreSQL ${machine.postgres}, ` +
      `${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB; the load runs on the same machine`,
    `${settings.processes ?? 1} process(es) of the server, ${settings.runs} runs of ${settings.seconds} s`,
    `Idle: ${megabytes(idle.memory)} MB, ${(idle.cpu * 100).toFixed(1)} % of a core`,
  ];
  if (results.length > 0) {
    const head = [
      'scenario',
      'who',
      'conns',
      'requests/s',
      '[min–max]',
      'p50 ms',
      'p95',
      'p99',
      'CPU s/1000',
      'database',
      'MB',
      'kB',
      '× raw',
    ];
    lines.push('', table(head, results.map(row), 2));
  }
  const failed = results.filter((result) => result.failed > 0);
  for (const { title, side, failed: count, failure } of failed) {
    lines.push(`${title}, ${WHO[side]}: ${count} requests failed, such as: ${failure}`);
  }
  if (live.length > 0) {
    const head = [
      'live',
      'sockets',
      'posts',
      'delivered',
      'p50 ms',
      'p95',
      'p99',
      'max',
      'first third p95',
      'last third p95',
      'MB',
    ];
    lines.push('', table(head, live.map(liveRow), 1));
  }
  return lines.join('\n');
}

/** @param {Result} result */
function row({ title, side, connections, perSecond, latency, cpu, memory, bytes, ratio }) {
  return [
    title,
    WHO[side],
    String(connections),
    perSecond.median.toFixed(0),
    `[${perSecond.min.toFixed(0)}–${perSecond.max.toFixed(0)}]`,
    ...[latency.p50, latency.p95, latency.p99].map((time) => time.toFixed(1)),
    cpu.server.toFixed(2),
    cpu.database.toFixed(2),
    megabytes(memory),
    (bytes / 1000).toFixed(1),
    ratio === null ? '' : ratio.toFixed(2),
  ];
}

/** @param {import('../live/measure-live.mjs').LiveFigures} figures */
function liveRow({ title, sockets, posts, delivered, latency, firstThird, lastThird, memory }) {
  return [
    title,
    ...[sockets, posts].map(String),
    `${(delivered * 100).toFixed(1)} %`,
    ...[latency.p50, latency.p95, latency.p99, latency.max, firstThird, lastThird].map((time) =>
      time.toFixed(0),
    ),
    megabytes(memory),
  ];
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(0);
}

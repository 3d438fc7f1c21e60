import { readFileSync } from 'node:fs';
import { table } from './report/table.mjs';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('Usage: node infra/bench/compare.mjs BEFORE.json AFTER.json');
  process.exit(2);
}

/** @typedef {import('./report/report.mjs').Report} Report */

const [old, recent] = [before, after].map(
  (file) => /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))),
);
if (old === undefined || recent === undefined) process.exit(2);
for (const { version, commit, day, size, machine } of [old, recent]) {
  console.log(
    `Brève ${version} (${commit ?? 'no commit'}) of ${day}, network ${size}, ${machine.cores} × ${machine.cpu}`,
  );
}
if (JSON.stringify(old.machine) !== JSON.stringify(recent.machine) || old.size !== recent.size) {
  console.log('Two machines or two networks: only what is told against the raw server can be compared.');
}
const rows = recent.results.flatMap((result) => {
  const known = old.results.find((other) => keyOf(other) === keyOf(result));
  if (known === undefined || result.side === 'raw') return [];
  return [
    [
      result.title,
      String(result.connections),
      change(known.ratio ?? 0, result.ratio ?? 0, 2),
      change(known.perSecond.median, result.perSecond.median, 0),
      change(known.latency.p50, result.latency.p50, 1),
      change(known.latency.p99, result.latency.p99, 1),
      change(known.cpu.server, result.cpu.server, 2),
      change(known.cpu.database, result.cpu.database, 2),
      change(known.memory / 1e6, result.memory / 1e6, 0),
    ],
  ];
});
const head = ['scenario', 'conns', '× raw', 'requests/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'database', 'MB'];
console.log(`\n${table(head, rows, 1)}`);

/** @param {import('./report/report.mjs').Result} result */
function keyOf({ scenario, connections, side }) {
  return `${scenario} ${connections} ${side}`;
}

/**
 * @param {number} from
 * @param {number} to
 * @param {number} digits
 */
function change(from, to, digits) {
  const percent =
    from === 0 ? '' : ` (${to >= from ? '+' : '−'}${Math.abs((to / from - 1) * 100).toFixed(0)} %)`;
  return `${from.toFixed(digits)} → ${to.toFixed(digits)}${percent}`;
}

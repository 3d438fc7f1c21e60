import '../../launch/node-version.mjs';

const { setTimeout: sleep } = await import('node:timers/promises');
const { parseArgs } = await import('node:util');
const { say } = await import('../cluster.mjs');
const { copyDataset, findDataset } = await import('../dataset/find-dataset.mjs');
const { cpuOf, memoryOf } = await import('../process-stats.mjs');
const { table } = await import('../report/table.mjs');
const { startServer } = await import('../server-under-test.mjs');
const { openSessions } = await import('../sessions.mjs');
const { subscribe } = await import('./subscribe.mjs');

/** `node infra/bench/live/connect-drop.mjs [--size S] [--cycles 10000]`, of a built checkout: pages that come and go. */
const { values } = parseArgs({
  options: { size: { type: 'string', default: 'S' }, cycles: { type: 'string', default: '10000' } },
});
const cycles = Number(values.cycles);
const AT_ONCE = 50;
const PEOPLE = 200;
/** How often is looked at the memory. */
const PARTS = 10;

const { path } = await findDataset(values.size);
const { dataDir, remove } = await copyDataset(path);
const server = await startServer(dataDir);
try {
  const { viewers } = await openSessions(server.databaseUrl, PEOPLE);
  const began = { time: performance.now(), cpu: cpuOf(server.pid) };
  const rows = [['0', megabytes()]];
  say(`Opening and dropping ${cycles} sockets, ${AT_ONCE} at once …`);
  let next = 0;
  for (let part = 1; part <= PARTS; part += 1) {
    const until = (cycles * part) / PARTS;
    const one = async () => {
      while (next < until) {
        const { token = '' } = viewers[next++ % viewers.length] ?? {};
        const socket = await subscribe(server.origin, token, () => undefined);
        // As a page does that is left: half say so, half are gone.
        if (next % 2 === 0) socket.close(1000);
        else socket.terminate();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    rows.push([String(until), megabytes()]);
  }
  const seconds = (performance.now() - began.time) / 1000;
  const cpu = ((cpuOf(server.pid) - began.cpu) * 1000) / cycles;
  await sleep(20_000);
  rows.push(['after 20 s', megabytes()]);
  console.log(`\n${table(['sockets', 'server MB'], rows, 1)}`);
  console.log(
    `${(cycles / seconds).toFixed(0)} a second, ${cpu.toFixed(2)} ms of the server's processor each.`,
  );
} finally {
  await server.stop();
  remove();
}

function megabytes() {
  return (memoryOf(server.pid) / 1e6).toFixed(0);
}

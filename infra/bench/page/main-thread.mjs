/** What a task may take before one notices, in milliseconds. */
export const LONG = 50;

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/**
 * What the page's main thread did, by a trace of the browser. Two clocks: on a machine that does other things as well a
 * task takes long by waiting for a processor, which is none of the page's doing.
 * @typedef {object} MainThread
 * @property {number} long tasks of 50 ms or more of processor time
 * @property {number} longest of processor time, milliseconds
 * @property {number} busy processor time of all tasks, milliseconds
 * @property {number} longByClock tasks of 50 ms or more, waiting included
 * @property {number} longestByClock milliseconds
 * @property {Record<string, number>} parts what most of the processor time went to, milliseconds; parts hold parts
 */

/**
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<void>} act
 * @returns {Promise<MainThread>} while it acted
 */
export async function watchMainThread(session, act) {
  /** @type {any[]} */
  const events = [];
  const collect = (/** @type {{ value: any[] }} */ { value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', () => resolve(null)));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return summarise(ofBusiest(events));
}

/**
 * The whole events of the main thread that has most of them: every frame and worker has a renderer of its own.
 * @param {any[]} events
 */
function ofBusiest(events) {
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const [busiest = []] = mains.toSorted((a, b) => b.length - a.length);
  return busiest.filter(({ ph }) => ph === 'X');
}

/**
 * @param {any[]} events durations in microseconds: `dur` by the clock, `tdur` of processor time
 * @returns {MainThread}
 */
function summarise(events) {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const ms = (/** @type {number | undefined} */ microseconds) => (microseconds ?? 0) / 1000;
  const cpu = tasks.map(({ tdur }) => ms(tdur));
  const clock = tasks.map(({ dur }) => ms(dur));
  /** @type {Record<string, number>} */
  const parts = {};
  for (const { name, tdur } of events) if (name !== 'RunTask') parts[name] = (parts[name] ?? 0) + ms(tdur);
  return {
    long: cpu.filter((each) => each >= LONG).length,
    longest: Math.round(Math.max(0, ...cpu)),
    busy: Math.round(cpu.reduce((sum, each) => sum + each, 0)),
    longByClock: clock.filter((each) => each >= LONG).length,
    longestByClock: Math.round(Math.max(0, ...clock)),
    parts: Object.fromEntries(
      Object.entries(parts)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 6)
        .map(([name, each]) => [name, Math.round(each)]),
    ),
  };
}

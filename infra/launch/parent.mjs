/** How often the parent is looked at, in milliseconds. */
const WATCH_MS = 250;

/**
 * npm runs a script in a shell and hands SIGTERM on to that shell, which ends without a word to its child: all the
 * child can notice is another parent. Then this process tells itself to stop. Without npm a parent may come and go.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, WATCH_MS);
  timer.unref();
}

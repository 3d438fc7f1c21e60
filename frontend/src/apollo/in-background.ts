/**
 * For reads nobody asked for: what keeps the page true while one reads. When such a read fails there is nothing to tell
 * the reader; the next event, or the connection's return, reads again. An ended session is told by the client itself.
 */
export function inBackground(read: Promise<unknown>): void {
  read.catch(() => undefined);
}

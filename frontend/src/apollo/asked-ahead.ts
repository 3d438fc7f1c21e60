declare global {
  interface Window {
    /** By its body, each request that first-paint.js has sent; none while developing. */
    breveAsked?: Map<string, Promise<Response>>;
  }
}

/** An answer this old, in milliseconds since the page was opened, is no answer to a question that is asked now. */
const FRESH_MS = 30_000;

/**
 * `fetch`, but for the first questions of an address: first-paint.js has asked them already, and their answers are on
 * their way or there. Each is given once.
 */
export const fetchOrTake: typeof fetch = (address, options) => {
  const body = options?.body;
  const asked = window.breveAsked;
  if (asked === undefined || typeof body !== 'string') return fetch(address, options);
  // What is asked after a change, signing in for one, wants an answer from after it.
  if (body.includes('"query":"mutation')) asked.clear();
  const answer = asked.get(body);
  asked.delete(body);
  if (answer === undefined || performance.now() > FRESH_MS) return fetch(address, options);
  return answer;
};

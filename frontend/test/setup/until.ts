import { setTimeout as sleep } from 'node:timers/promises';

/** How long something may take on a busy machine, in milliseconds. */
const LONGEST = 20_000;

/** Asks again and again until the answer fits, and gives it. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  fits: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`It did not come: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}

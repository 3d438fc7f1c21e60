/** A second reading of what the demo's posts say, as naive as can be and with nothing of the first. */

/** What one post says, read by the shapes its shops write: a currency and an amount, a count of tickets. */
export interface SaidByHand {
  takings: bigint | null;
  unit: 'EUR' | 'GBP';
  tickets: bigint | null;
}

export function readByHand(text: string): SaidByHand {
  const plain = text
    .replace(/\s/gu, ' ')
    .replace(/(?:panier moyen(?: de)?|average basket) (?:£[\d.,]+|[\d ,]+€)/gi, '');
  const pounds = /£([\d,.]+)(k?)/.exec(plain);
  const euros = /(\d[\d ]*(?:,\d+)?) (k?)€/.exec(plain);
  const tickets = /(\d[\d ]*) tickets/.exec(plain);
  const [, amount, thousands] = pounds ?? euros ?? [];
  const number = amount?.replace(/ /g, '').replace(pounds ? /,/g : ',', pounds ? '' : '.');
  return {
    takings:
      number === undefined ? null : BigInt(Math.round(Number(number) * (thousands === 'k' ? 1000 : 1))),
    unit: pounds ? 'GBP' : 'EUR',
    tickets: tickets?.[1] === undefined ? null : BigInt(tickets[1].replace(/ /g, '')),
  };
}

/** Halves away from zero, at most six digits, without zeros at the end. */
export function divided(over: bigint, under: bigint): string {
  const millionths = (over * 2_000_000n + under) / (under * 2n);
  const digits = millionths.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

/** A number as the demo writes amounts: `34 k€`, `34 000 €`, `£34k`, `£34,000`. */
const AMOUNT = /£(\d[\d,]*)(k?)|(\d[\d\s]*)\s?(k?)€/;

export function amountOf(text: string): { currency: 'EUR' | 'GBP'; cents: bigint } | null {
  const found = AMOUNT.exec(text);
  if (!found) return null;
  const [, pounds, poundK, euros, euroK] = found;
  const digits = (pounds ?? euros ?? '').replace(/[^\d]/g, '');
  const isThousands = (poundK ?? euroK) === 'k';
  const currency = pounds === undefined ? 'EUR' : 'GBP';
  return { currency, cents: BigInt(digits) * (isThousands ? 100_000n : 100n) };
}

export function money(cents: bigint): string | null {
  if (cents === 0n) return null;
  const rest = cents % 100n;
  return rest === 0n ? String(cents / 100n) : `${cents / 100n}.${String(rest).padStart(2, '0')}`;
}

/** A post that says something, where it stands and for when. */
export interface Placed extends SaidByHand {
  readonly thread: string;
  readonly day: string;
  readonly team?: string | null;
}

/** Of a thread the last word of a team and day counts: an answer corrects. Posts come in the order of time. */
export function lastWords<Said extends Placed>(said: readonly Said[]): Said[] {
  return said.map((post, at) => {
    const later = said
      .slice(at + 1)
      .filter((each) => each.thread === post.thread && each.team === post.team && each.day === post.day);
    const isCorrected = later.some(({ takings, unit }) => takings !== null && unit === post.unit);
    return {
      ...post,
      takings: isCorrected ? null : post.takings,
      tickets: later.some(({ tickets }) => tickets !== null) ? null : post.tickets,
    };
  });
}

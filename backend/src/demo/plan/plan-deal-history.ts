import { CLIENTS } from '../corpus/clients.js';
import { LOSSES, SELLERS, WINS } from '../corpus/deals.js';
import { personOf } from '../corpus/people.js';
import { type Calendar, moment } from './calendar.js';
import { whole } from './fill.js';
import type { PlannedPost } from './plan.js';
import { Random, Round } from './random.js';

/** Any number. */
const SEED = 714;
/** How many of a year's working days bring a deal. */
const SHARE = 0.4;

/** What was won and lost in the year before the three months: a line each, nobody answers yet. Oldest first. */
export function planDealHistory({ history }: Calendar): PlannedPost[] {
  const random = new Random(SEED);
  const sellers = new Round(SELLERS, random);
  const rounds = <Line>(lines: { fr: readonly Line[]; en: readonly Line[] }) => ({
    fr: new Round(lines.fr, random),
    en: new Round(lines.en, random),
  });
  // Nobody is thanked by name: they had not come yet.
  const unnamed = (lines: readonly string[]) => lines.filter((line) => !line.includes('@'));
  const wins = rounds({ fr: unnamed(WINS.fr), en: unnamed(WINS.en) });
  const losses = rounds<string>(LOSSES);
  const clients = {
    home: new Round(
      CLIENTS.filter(({ abroad }) => abroad !== true),
      random,
    ),
    abroad: new Round(
      CLIENTS.filter(({ abroad }) => abroad === true),
      random,
    ),
  };
  return history
    .filter(({ weekday }) => weekday !== 0 && weekday !== 6 && random.chance(SHARE))
    .map((day): PlannedPost => {
      const seller = sellers.draw();
      const isWon = random.chance(0.64);
      const client = clients[seller.abroad ? 'abroad' : 'home'].draw();
      const thousands = random.int(8, 120);
      const amount = seller.abroad ? `£${thousands}k` : `${whole(thousands * 1000, 'fr')} €`;
      const text = (isWon ? wins : losses)[personOf(seller.by).language ?? 'fr']
        .draw()
        .replaceAll('{nom}', client.name)
        .replaceAll('{montant}', amount);
      return {
        author: seller.by,
        text,
        at: moment(day, 10 * 60 + random.next() * 420),
        kind: isWon ? 'WIN' : 'LOSS',
        audience: 'company',
        parent: null,
        quoteOf: null,
        client: client.name,
      };
    });
}

import { CLIENTS } from '../corpus/clients.js';
import { CHEERS, CONSOLATIONS, LOSSES, SELLERS, WINS } from '../corpus/deals.js';
import { personOf } from '../corpus/people.js';
import { countText, POST_LIMIT } from '@breve/text';
import { moment } from './calendar.js';
import { whole } from './fill.js';
import type { Plan } from './plan.js';
import { planAnswers, type Said } from './plan-answers.js';
import { Round } from './random.js';

/** What was won and lost, and what colleagues say to it. */
export function planDeals(plan: Plan): void {
  const { random, calendar } = plan;
  const sellers = new Round(SELLERS, random);
  const wins = { fr: new Round(WINS.fr, random), en: new Round(WINS.en, random) };
  const losses = { fr: new Round(LOSSES.fr, random), en: new Round(LOSSES.en, random) };
  const clients = {
    home: new Round(
      CLIENTS.filter((client) => !client.abroad),
      random,
    ),
    abroad: new Round(
      CLIENTS.filter((client) => client.abroad),
      random,
    ),
  };
  const cheers = new Round<Said>(CHEERS, random);
  const consolations = new Round<Said>(CONSOLATIONS, random);
  for (const day of calendar.workingDays) {
    for (let left = random.int(1, 3); left > 0; left -= 1) {
      const seller = sellers.draw();
      const language = personOf(seller.by).language ?? 'fr';
      const won = random.chance(0.71);
      const client = clients[seller.abroad ? 'abroad' : 'home'].draw();
      const amount = amountOf(plan, seller.abroad === true);
      const line = (won ? wins : losses)[language]
        .draw()
        .replaceAll('{nom}', client.name)
        .replaceAll('{montant}', amount);
      const topics = client.topic === undefined ? ` #${seller.topic}` : ` #${client.topic}`;
      const deal = plan.add({
        author: seller.by,
        text: countText(line + topics) <= POST_LIMIT ? line + topics : line,
        at: moment(day, 9 * 60 + 10 + random.next() * 500),
        kind: won ? 'WIN' : 'LOSS',
      });
      if (deal) deal.client = client.name;
      if (deal) planAnswers(plan, deal, day, won ? cheers : consolations, random.int(0, won ? 4 : 2));
    }
  }
}

function amountOf({ random }: Plan, abroad: boolean): string {
  const thousands = random.chance(0.2) ? random.int(120, 480) : random.int(9, 96);
  if (abroad) return random.chance(0.5) ? `£${thousands}k` : `£${whole(thousands * 1000, 'en')}`;
  return random.chance(0.6) ? `${thousands} k€` : `${whole(thousands * 1000, 'fr')} €`;
}

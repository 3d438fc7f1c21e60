import { writingDay } from '@breve/text';
import { ANNOUNCEMENTS } from '../corpus/announcements.js';
import { KNOWLEDGE } from '../corpus/knowledge.js';
import { IDEAS } from '../corpus/ideas.js';
import { MATTERS } from '../corpus/matters.js';
import { NEARLY_THE_SAME } from '../corpus/nearly-the-same.js';
import { PRIVATE } from '../corpus/private.js';
import { QUESTIONS } from '../corpus/questions.js';
import { SLIPS } from '../corpus/slips.js';
import { TALK } from '../corpus/talk.js';
import { TIME_ZONE } from './calendar.js';
import { Plan, type PlannedEdition, type PlannedPost, type PlannedRound } from './plan.js';
import { planAsked } from './plan-asked.js';
import { planDealHistory } from './plan-deal-history.js';
import { planDeals } from './plan-deals.js';
import { planBookmarks } from './plan-bookmarks.js';
import { type Echoes, planEchoes, planQuotes, type PlannedRepost } from './plan-echoes.js';
import { planEvenings } from './plan-evenings.js';
import { planExchanges } from './plan-exchanges.js';
import { planHistory } from './plan-history.js';
import { planFresh } from './plan-fresh.js';
import { planOccasions } from './plan-occasions.js';
import { planRoutines } from './plan-routines.js';
import { planSales } from './plan-sales.js';
import { planYesterday } from './plan-yesterday.js';
import { planTies, type Ties } from './plan-ties.js';
import { Random } from './random.js';

/** Everything the demo company does in three months, and the figures of the year before. */
export interface DemoPlan extends Echoes {
  readonly now: Date;
  /** When the network was opened, before the first post. */
  readonly opening: Date;
  /** When those came who are new. */
  readonly arrival: Date;
  /** Oldest first. */
  readonly posts: readonly PlannedPost[];
  readonly rounds: readonly PlannedRound[];
  readonly editions: readonly PlannedEdition[];
  /** Days on which offices are open, as midnights in Paris, oldest first. */
  readonly workingDays: readonly number[];
  /** The first day one expects figures of every shop: before it three teams gave theirs. */
  readonly salesSince: string;
  readonly bookmarks: readonly PlannedRepost[];
  readonly ties: Ties;
}

/** Any number: another one makes another company of the same people. */
const SEED = 140;

/** How long before now the newest colleague came. */
const ARRIVAL = 50 * 60_000;

/** Plans the company up to a moment. The same moment gives the same company, to the letter. */
export function planDemo(now: Date): DemoPlan {
  const plan = new Plan(now, new Random(SEED));
  planEvenings(plan);
  planSales(plan);
  planDeals(plan);
  planRoutines(plan);
  for (const exchanges of [QUESTIONS, MATTERS, IDEAS, KNOWLEDGE, ANNOUNCEMENTS, TALK, SLIPS, PRIVATE]) {
    planExchanges(plan, exchanges);
  }
  planOccasions(plan);
  planYesterday(plan);
  planFresh(plan);
  planAsked(plan);
  planQuotes(plan);
  planExchanges(plan, NEARLY_THE_SAME);
  plan.posts.sort((a, b) => a.at - b.at);
  return {
    now,
    opening: plan.calendar.founding,
    arrival: new Date(now.getTime() - ARRIVAL),
    posts: [...planHistory(plan.calendar), ...planDealHistory(plan.calendar)]
      .sort((a, b) => a.at - b.at)
      .concat(plan.posts),
    ...planEchoes(plan),
    rounds: plan.rounds,
    editions: plan.editions,
    workingDays: plan.calendar.workingDays.map(({ midnight }) => midnight),
    salesSince: writingDay(new Date(plan.calendar.days[0]?.midnight ?? now), TIME_ZONE),
    bookmarks: planBookmarks(plan),
    ties: planTies(plan),
  };
}

import { ANNOUNCEMENTS } from '../corpus/announcements.js';
import { KNOWLEDGE } from '../corpus/knowledge.js';
import { QUESTIONS } from '../corpus/questions.js';
import { TALK } from '../corpus/talk.js';
import { Plan, type PlannedPost } from './plan.js';
import { planDeals } from './plan-deals.js';
import { planBookmarks } from './plan-bookmarks.js';
import { type Echoes, planEchoes, planQuotes, type PlannedRepost } from './plan-echoes.js';
import { planEvenings } from './plan-evenings.js';
import { planExchanges } from './plan-exchanges.js';
import { planFresh } from './plan-fresh.js';
import { planRoutines } from './plan-routines.js';
import { planSales } from './plan-sales.js';
import { planTies, type Ties } from './plan-ties.js';
import { Random } from './random.js';

/** Everything the demo company does in three months. */
export interface DemoPlan extends Echoes {
  readonly now: Date;
  /** When the network was opened, before the first post. */
  readonly opening: Date;
  /** When those came who are new. */
  readonly arrival: Date;
  /** Oldest first. */
  readonly posts: readonly PlannedPost[];
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
  for (const exchanges of [QUESTIONS, KNOWLEDGE, ANNOUNCEMENTS, TALK]) planExchanges(plan, exchanges);
  planFresh(plan);
  planQuotes(plan);
  const posts = withoutEchoesOfOneself(plan.posts);
  plan.posts.splice(0, plan.posts.length, ...posts);
  return {
    now,
    opening: plan.calendar.opening,
    arrival: new Date(now.getTime() - ARRIVAL),
    posts,
    ...planEchoes(plan),
    bookmarks: planBookmarks(plan),
    ties: planTies(plan),
  };
}

const WEEK = 7 * 86_400_000;

/** Oldest first, without a post that says to the letter what one of the week before said, unless it was answered. */
function withoutEchoesOfOneself(posts: readonly PlannedPost[]): PlannedPost[] {
  const needed = new Set(
    posts.flatMap((post) => [post.parent ?? [], post.quoteOf ?? [], post.accepted ?? []].flat()),
  );
  const lastSaid = new Map<string, number>();
  return posts
    .toSorted((a, b) => a.at - b.at)
    .filter((post) => {
      const before = lastSaid.get(post.text);
      lastSaid.set(post.text, post.at);
      return before === undefined || post.at - before > WEEK || needed.has(post);
    });
}

import type { INestApplicationContext } from '@nestjs/common';

import { DraftEntity } from '../features/posts/draft.entity.js';
import type { Transaction } from '../platform/database/transaction.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Schedules } from '../platform/schedule/schedules.js';
import { COMPANY } from './corpus/company.js';
import { DRAFTS } from './corpus/drafts.js';
import { type DemoPlan, planDemo } from './plan/plan-demo.js';
import { Random } from './plan/random.js';
import { DemoIds } from './write/demo-ids.js';
import { load } from './write/load.js';
import { readPosts, understandPosts } from './write/read-posts.js';
import { writeAlerts } from './write/write-alerts.js';
import { writeCalendar } from './write/write-calendar.js';
import { writeCards } from './write/write-cards.js';
import { makeDigests, ringDigests, writeDigestPlans } from './write/write-digests.js';
import { writeDeals } from './write/write-deals.js';
import { writeEchoes } from './write/write-echoes.js';
import { writeEvents, writePins } from './write/write-events.js';
import { writeFigures, writeMetrics } from './write/write-figures.js';
import { writeNotifications } from './write/write-notifications.js';
import { type Directory, required, writePeople } from './write/write-people.js';
import { writePosts } from './write/write-posts.js';
import { writeQuestions } from './write/write-questions.js';
import { writeRounds } from './write/write-rounds.js';
import { writeSavedSearches } from './write/write-saved-searches.js';
import { countTopics, writeTopics } from './write/write-topics.js';

/** Any number. */
const SEED = 1401;
const HOUR = 3_600_000;

/**
 * Fills an empty database with the demo company: its people, teams and topics, and three months of posts up to a
 * moment with a year of figures before. All in one transaction: a start that is killed meanwhile leaves nothing, and the next one begins anew. The
 * same moment gives the same company.
 *
 * @param o `now`: nothing is dated later; `log` takes lines of progress
 */
export async function seedDemo(
  app: INestApplicationContext,
  { now, log }: { now: Date; log: (line: string) => void },
): Promise<void> {
  log(`Making the demo company ${COMPANY} …`);
  const plan = planDemo(now);
  // Its digests have long been due: no schedule makes them before this does.
  await app.get(Schedules).hold(async () => {
    const people = await app.get(UnitOfWork).run((transaction) => write(app, transaction, plan, log));
    await makeDigests(app, people, now);
    // Ids of their own: those of the company have been given out.
    const ids = new DemoIds(new Random(SEED + 1));
    await app.get(UnitOfWork).run(async (transaction) => {
      await ringDigests(transaction, ids, readUntil(now));
      await writeAlerts(transaction, ids, {
        since: new Date(now.getTime() - 14 * 24 * HOUR),
        readUntil: readUntil(now),
      });
    });
  });
  log('The demo company is ready.');
}

async function write(
  app: INestApplicationContext,
  transaction: Transaction,
  plan: DemoPlan,
  log: (line: string) => void,
): Promise<Directory['people']> {
  const { opening, arrival, now } = plan;
  const ids = new DemoIds(new Random(SEED));
  const directory = await writePeople(app, transaction, ids, { opening, arrival });
  log(`  ${directory.people.size} people in ${directory.teams.size} teams`);
  const read = readPosts(plan.posts);
  const texts = read.map(({ post, read: text }) => ({ read: text, at: post.at }));
  const topics = await writeTopics(transaction, ids, directory, texts, opening);
  const counting = await writeMetrics(app, transaction, topics, directory, plan.salesSince);
  const understood = await understandPosts(transaction, read, directory, topics, counting);
  const postIds = await writePosts(transaction, ids, directory, understood);
  await writeFigures(transaction, ids, directory, understood, postIds);
  await writeDeals(transaction, directory, understood, postIds);
  await countTopics(transaction);
  await writeEvents(transaction, plan.editions, topics);
  await writePins(transaction, topics);
  log(`  ${postIds.size} posts on ${topics.ids.size} topics`);
  await writeEchoes(transaction, plan, { directory, topics, postIds });
  await writeRounds(transaction, plan, { ids, directory, topics, postIds });
  await writeQuestions(transaction, understood, { postIds, topics, now });
  await writeCards(transaction, understood, { ids, directory, topics, postIds, now });
  await writeNotifications(transaction, ids, readUntil(now));
  await load(
    transaction,
    DraftEntity,
    DRAFTS.map(({ by, text }) => ({
      personId: required(directory.people.get(by), by),
      text,
      kind: null,
      visibility: 'COMPANY',
      teamId: null,
      updatedAt: new Date(now.getTime() - 2 * HOUR),
    })),
  );
  await writeCalendar(transaction, ids, directory, opening);
  await writeSavedSearches(transaction, ids, directory, opening);
  await writeDigestPlans(transaction, ids, directory, now);
  log(
    `  ${plan.reactions.length} reactions, ${plan.reposts.length} reposts, ${plan.ties.people.length} follows`,
  );
  return directory.people;
}

/** Until when everybody has read what was told them. */
function readUntil(now: Date): Date {
  return new Date(now.getTime() - 20 * HOUR);
}

import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestNetwork, TestPerson } from './test-network.js';

/** A notification as these tests ask for it. */
export interface TestNotification {
  id: string;
  kind: string;
  createdAt: string;
  readAt: string | null;
  actor: { handle: string };
  post: { id: string } | null;
  reactionKind: string | null;
}

const LIST = `{ notifications(first: 100) {
  edges { node { id kind createdAt readAt actor { handle } post { id } reactionKind } } } }`;

/** What somebody is notified of, newest first. */
export async function notificationsOf(person: TestPerson): Promise<TestNotification[]> {
  const data = await person.caller.get<{ notifications: { edges: { node: TestNotification }[] } }>(LIST);
  return data.notifications.edges.map(({ node }) => node);
}

export async function unreadCount(person: TestPerson): Promise<number> {
  const data = await person.caller.get<{ viewer: { unreadNotificationCount: number } }>(
    '{ viewer { unreadNotificationCount } }',
  );
  return data.viewer.unreadNotificationCount;
}

/** Leaves one person, or everybody, without notifications. */
export async function clearNotifications(network: TestNetwork, person?: TestPerson): Promise<void> {
  await network
    .service(UnitOfWork)
    .run((transaction) =>
      transaction.rows('DELETE FROM notification WHERE person_id = $1 OR $1::uuid IS NULL', [
        person?.id ?? null,
      ]),
    );
}

import { randomUUID } from 'node:crypto';

import type pg from 'pg';

import { NaiveWorld } from './naive-world.js';
import { PEOPLE, type World } from './random-world.js';

/** The ids that a written world got, by index. */
export interface WrittenWorld {
  readonly postIds: readonly string[];
  timeOf(minute: number): Date;
}

const START = Date.UTC(2026, 0, 5, 8);
const COMPANY = '00000000-0000-7000-8000-000000000001';

function timeOf(minute: number): Date {
  return new Date(START + minute * 60_000);
}

/** Writes a world over whatever the last one left; the people exist already and have sessions. */
export async function writeWorld(
  owner: pg.Client,
  world: World,
  personIds: readonly string[],
): Promise<WrittenWorld> {
  const naive = new NaiveWorld(world);
  const person = (index: number): string => personIds[index] ?? '';
  const insert = async (table: string, rows: Record<string, unknown>[]): Promise<void> => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first).join(', ');
    await owner.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  };
  await owner.query(`TRUNCATE post, topic, team, person_follow, person_mute, outbox_event CASCADE`);
  // TRUNCATE calls no trigger: the log of changes is told that anything may have changed.
  await owner.query('SELECT breve_changed(kind, NULL) FROM unnest($1::text[]) AS kind', [
    ['POST', 'CHOICES', 'TEAMS', 'PERSON', 'TEAM', 'TOPIC', 'MERGE'],
  ]);
  await owner.query(`DELETE FROM audience WHERE kind <> 'COMPANY'`);
  await owner.query(`INSERT INTO audience (id, kind) VALUES ($1, 'COMPANY') ON CONFLICT DO NOTHING`, [
    COMPANY,
  ]);

  const teamIds = world.teamParents.map(() => randomUUID());
  const teamAudiences = world.teamParents.map(() => randomUUID());
  const topicIds = [0, 1, 2].map(() => randomUUID());
  const created_at = timeOf(0);
  await insert(
    'team',
    world.teamParents.map((parent, index) => ({
      id: teamIds[index],
      handle: `team${String(index)}`,
      display_name: `Team ${String(index)}`,
      parent_id: parent === null ? null : teamIds[parent],
      created_at,
    })),
  );
  await insert(
    'team_member',
    world.members.map((m) => ({
      team_id: teamIds[m.team],
      person_id: person(m.person),
      is_lead: m.isLead,
      joined_at: created_at,
    })),
  );
  for (const [team] of world.teamParents.entries()) {
    for (let who = 0; who < PEOPLE; who += 1) {
      if (!naive.readsTeam(team, who)) continue;
      await insert('team_reader', [
        { team_id: teamIds[team], person_id: person(who), belongs: naive.belongs(team, who) },
      ]);
    }
  }
  await insert(
    'audience',
    teamIds.map((team_id, index) => ({ id: teamAudiences[index], kind: 'TEAM', team_id })),
  );
  await insert(
    'topic',
    topicIds.map((id, index) => ({ id, key: `t${String(index)}`, name: `t${String(index)}`, created_at })),
  );
  await insert(
    'person_follow',
    world.follows.map((f) => ({
      follower_id: person(f.follower),
      followee_id: person(f.followee),
      created_at,
    })),
  );
  await insert(
    'person_mute',
    world.personMutes.map((m) => ({
      person_id: person(m.person),
      muted_person_id: person(m.muted),
      created_at,
    })),
  );
  await insert(
    'topic_follow',
    world.topicFollows.map((f) => ({ person_id: person(f.person), topic_id: topicIds[f.topic], created_at })),
  );
  await insert(
    'topic_mute',
    world.topicMutes.map((m) => ({ person_id: person(m.person), topic_id: topicIds[m.topic], created_at })),
  );

  const postIds = world.posts.map(() => randomUUID());
  const audienceIds: string[] = [];
  for (const [index, post] of world.posts.entries()) {
    const root = naive.root(index);
    const rootPost = world.posts[root] ?? post;
    const { audience } = rootPost;
    let audienceId = audienceIds[root];
    if (audienceId === undefined) {
      audienceId =
        audience.kind === 'COMPANY'
          ? COMPANY
          : audience.kind === 'TEAM'
            ? (teamAudiences[audience.team] ?? '')
            : randomUUID();
      if (audience.kind === 'MENTIONED') {
        await insert('audience', [{ id: audienceId, kind: 'LIST' }]);
        const people = new Set([rootPost.author, ...rootPost.people]);
        await insert(
          'audience_member',
          [...people].map((who) => ({ id: randomUUID(), audience_id: audienceId, person_id: person(who) })),
        );
        await insert(
          'audience_member',
          rootPost.teams.map((team) => ({
            id: randomUUID(),
            audience_id: audienceId,
            team_id: teamIds[team],
          })),
        );
      }
    }
    audienceIds[index] = audienceId;
    const at = timeOf(post.at);
    await insert('post', [
      {
        id: postIds[index],
        author_id: person(post.author),
        kind: post.announcement ? 'ANNOUNCEMENT' : 'PLAIN',
        text: post.deleted ? '' : `Post ${String(index)}`,
        character_count: 6,
        lang: 'en',
        grammar: 1,
        entities: [],
        visibility: audience.kind,
        audience_id: audienceId,
        root_id: postIds[root],
        parent_id: post.parent === null ? null : postIds[post.parent],
        parent_author_id: post.parent === null ? null : person(world.posts[post.parent]?.author ?? 0),
        created_at: at,
        deleted_at: post.deleted ? timeOf(20) : null,
      },
    ]);
    await insert('post_counter', [{ post_id: postIds[index] }]);
    if (post.deleted) continue;
    await insert(
      'post_topic',
      post.topics.map((topic, position) => ({
        post_id: postIds[index],
        topic_id: topicIds[topic],
        spelling: 't',
        position,
        created_at: at,
      })),
    );
    const mentions = [
      ...post.people.map((who) => ({ person_id: person(who), team_id: null })),
      ...post.teams.map((team) => ({ person_id: null, team_id: teamIds[team] })),
    ];
    await insert(
      'post_mention',
      mentions.map((mention, position) => ({
        post_id: postIds[index],
        position,
        created_at: at,
        ...mention,
      })),
    );
  }
  await insert(
    'repost',
    world.reposts
      .filter((repost) => world.posts[repost.post]?.deleted === false)
      .map((repost) => ({
        post_id: postIds[repost.post],
        person_id: person(repost.person),
        created_at: timeOf(repost.at),
      })),
  );
  return { postIds, timeOf };
}

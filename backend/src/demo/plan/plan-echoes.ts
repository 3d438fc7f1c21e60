import type { PostKind } from '@breve/text';

import { type Handle, PEOPLE, personOf } from '../corpus/people.js';
import { QUOTES } from '../corpus/quotes.js';
import { TEAMS, type TeamHandle } from '../corpus/teams.js';
import { moment } from './calendar.js';
import { fill } from './fill.js';
import type { Plan, PlannedPost } from './plan.js';
import { Round } from './random.js';

type ReactionName = 'AGREE' | 'BRAVO' | 'THANKS' | 'USEFUL' | 'SUPPORT' | 'SURPRISE';

/** How a post is met: how many react at most, and with what, the likelier the more often it stands there. */
interface Welcome {
  readonly most: number;
  readonly reactions: readonly ReactionName[];
  /** How likely it is reposted at all. */
  readonly reposted: number;
}

const WELCOMES: Readonly<Record<PostKind, Welcome>> = {
  WIN: { most: 13, reactions: ['BRAVO', 'BRAVO', 'BRAVO', 'BRAVO', 'AGREE', 'SURPRISE'], reposted: 0.3 },
  LOSS: { most: 5, reactions: ['SUPPORT', 'SUPPORT', 'SUPPORT', 'THANKS'], reposted: 0.03 },
  ANNOUNCEMENT: { most: 12, reactions: ['AGREE', 'AGREE', 'THANKS', 'SURPRISE', 'USEFUL'], reposted: 0.25 },
  KNOWLEDGE: { most: 9, reactions: ['USEFUL', 'USEFUL', 'USEFUL', 'THANKS', 'AGREE'], reposted: 0.45 },
  QUESTION: { most: 2, reactions: ['AGREE', 'SUPPORT', 'USEFUL'], reposted: 0.1 },
  SALES: { most: 2, reactions: ['BRAVO', 'BRAVO', 'AGREE'], reposted: 0.01 },
  STATUS: { most: 3, reactions: ['AGREE', 'BRAVO', 'SUPPORT'], reposted: 0.02 },
  PLAIN: { most: 6, reactions: ['AGREE', 'SURPRISE', 'BRAVO', 'THANKS', 'SUPPORT'], reposted: 0.06 },
};
const ANSWER: Welcome = { most: 3, reactions: ['AGREE', 'THANKS', 'BRAVO', 'SURPRISE'], reposted: 0 };
const ACCEPTED: Welcome = { most: 6, reactions: ['USEFUL', 'THANKS', 'USEFUL', 'AGREE'], reposted: 0 };

export interface PlannedReaction {
  readonly post: PlannedPost;
  readonly by: Handle;
  readonly kind: ReactionName;
  readonly at: number;
}

export interface PlannedRepost {
  readonly post: PlannedPost;
  readonly by: Handle;
  readonly at: number;
}

/** What others do with the posts. */
export interface Echoes {
  readonly reactions: readonly PlannedReaction[];
  readonly reposts: readonly PlannedRepost[];
}

/** Between those who pass on a post of yesterday, in milliseconds. */
const RELAY_PAUSE = 17 * 60_000;

/** One post in so many of its kind is quoted. */
const QUOTED = { WIN: 0.16, KNOWLEDGE: 0.2, QUESTION: 0.15, STATUS: 0.02 } as const;

/** Adds posts that quote others. */
export function planQuotes(plan: Plan): void {
  const { random, calendar } = plan;
  for (const { kind, sayings } of QUOTES) {
    const round = new Round(sayings, random);
    const quotable = plan.posts.filter(
      (post) =>
        kindOf(post) === kind && post.parent === null && post.audience === 'company' && !post.deletedAt,
    );
    for (const post of quotable) {
      if (!random.chance(QUOTED[kind]) || /^[🟠🔴]/u.test(post.text)) continue;
      const [by, line] = round.draw();
      if (by === post.author || (kind === 'QUESTION' && !post.accepted)) continue;
      const at = (post.accepted ?? post).at + random.int(8, 110) * 60_000;
      const day = calendar.dayOf(at);
      // Those who pass things on do it in the daytime.
      if (!day || at < moment(day, 8 * 60) || at > moment(day, 19 * 60 + 30)) continue;
      const language = personOf(by).language ?? 'fr';
      plan.add({ author: by, text: fill(line, { random, calendar, day, language }), at, quoteOf: post });
    }
  }
}

/** Reactions and reposts of every post, by people who may read it. */
export function planEchoes(plan: Plan): Echoes {
  const { random } = plan;
  const accepted = new Set(plan.posts.flatMap((post) => post.accepted ?? []));
  const reactions: PlannedReaction[] = [];
  const reposts: PlannedRepost[] = [];
  for (const post of plan.posts) {
    if (post.deletedAt) continue;
    const welcome = accepted.has(post) ? ACCEPTED : post.parent ? ANSWER : WELCOMES[kindOf(post)];
    const readers = readersOf(post).filter((handle) => handle !== post.author);
    const count = Math.floor(random.next() ** 1.6 * (welcome.most + 1));
    for (const by of random.some(readers, count)) {
      const at = later(plan, post);
      if (plan.hasPassed(at)) reactions.push({ post, by, kind: random.pick(welcome.reactions), at });
    }
    (post.relayedBy ?? []).forEach((by, index) => {
      const at = post.at + (index + 1) * RELAY_PAUSE;
      if (plan.hasPassed(at)) reposts.push({ post, by, at });
    });
    if (post.relayedBy || post.audience !== 'company' || !random.chance(welcome.reposted)) continue;
    for (const by of random.some(readers, random.int(1, 3))) {
      const at = later(plan, post);
      if (plan.hasPassed(at)) reposts.push({ post, by, at });
    }
  }
  return { reactions, reposts };
}

/** Soon, mostly. */
function later({ random }: Plan, post: PlannedPost): number {
  return Math.round(post.at + (1 + random.next() ** 3 * 300) * 60_000);
}

function kindOf(post: PlannedPost): PostKind {
  return post.kind ?? (/^[🟢🟠🔴]/u.test(post.text) ? 'STATUS' : 'PLAIN');
}

const READERS = PEOPLE.filter((person) => !person.isNew);

/** Who reads a planned post, for as far as the demo needs it. */
function readersOf(post: PlannedPost): Handle[] {
  if (post.audience === 'company') return READERS.map(({ handle }) => handle);
  if (post.audience === 'mentioned') {
    let root = post;
    while (root.parent) root = root.parent;
    const mentioned = new Set(root.text.match(/(?<=@)[a-z]+(?:\.[a-z]+)?/g));
    return READERS.filter(({ handle }) => handle === root.author || mentioned.has(handle)).map(
      ({ handle }) => handle,
    );
  }
  const teams = new Set<TeamHandle>([post.audience]);
  for (const team of TEAMS) if ('parent' in team && teams.has(team.parent)) teams.add(team.handle);
  return READERS.filter((person) => person.teams.some((team) => teams.has(team))).map(({ handle }) => handle);
}

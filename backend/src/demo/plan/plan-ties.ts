import { matchKey } from '@breve/text';

import { type Handle, PEOPLE } from '../corpus/people.js';
import { CHOSEN_TIES, FOLLOW_LEVELS, TEAM_TOPICS } from '../corpus/ties.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';

type Level = 'FEED' | 'DIGEST' | 'BELL';

/** Who follows whom and what. */
export interface Ties {
  readonly people: readonly {
    readonly follower: Handle;
    readonly followee: Handle;
    readonly level: Level;
    readonly at: number;
  }[];
  /** `key` is the match key. */
  readonly topics: readonly {
    readonly follower: Handle;
    readonly key: string;
    readonly level: Level;
    readonly at: number;
  }[];
}

/** Whom nearly everybody follows. */
const KNOWN: readonly Handle[] = ['antoine.vasseur', 'isabelle.rouviere', 'claire.moreau'];

/** Follows: one's leads, some of one's team, a few others, and what one's team follows. */
export function planTies({ random, calendar }: Plan): Ties {
  const { opening, now } = calendar;
  // Most follow what they will follow in the first days.
  const at = (): number =>
    Math.round(opening.getTime() + random.next() ** 4 * (now.getTime() - opening.getTime()));
  const people: Ties['people'][number][] = [];
  const topics: Ties['topics'][number][] = [];
  for (const person of PEOPLE) {
    if (person.isNew) continue;
    const chosen = CHOSEN_TIES.get(person.handle);
    const followed = new Set<Handle>(chosen?.people ?? usualPeople(person, random));
    followed.delete(person.handle);
    for (const followee of followed) {
      people.push({ follower: person.handle, followee, level: levelOf(person.handle, followee), at: at() });
    }
    const usual = [...new Set(person.teams.flatMap((team) => TEAM_TOPICS[team]))];
    for (const topic of chosen?.topics ?? random.some(usual, random.int(2, 5))) {
      const key = matchKey(topic);
      topics.push({ follower: person.handle, key, level: levelOf(person.handle, key), at: at() });
    }
  }
  return { people, topics };
}

/** @param followed a person's handle or a topic's match key */
function levelOf(by: Handle, followed: string): Level {
  const chosen = FOLLOW_LEVELS.find(
    (each) => each.by === by && ('person' in each.of ? each.of.person : matchKey(each.of.topic)) === followed,
  );
  return chosen?.level ?? 'FEED';
}

function usualPeople(person: (typeof PEOPLE)[number], random: Random): Handle[] {
  const others = PEOPLE.filter((other) => !other.isNew && other !== person);
  const mates = others.filter((other) => other.teams.some((team) => person.teams.includes(team)));
  const leads = mates.filter((mate) => mate.leads?.some((team) => person.teams.includes(team)));
  return [
    ...leads.map(({ handle }) => handle),
    ...KNOWN.filter(() => random.chance(0.55)),
    ...random.some(mates, random.int(1, 4)).map(({ handle }) => handle),
    ...random.some(others, random.int(3, 8)).map(({ handle }) => handle),
  ];
}

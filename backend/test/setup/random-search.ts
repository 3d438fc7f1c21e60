import fc from 'fast-check';

import type { NaiveWorld } from './naive-world.js';
import type { World } from './random-world.js';

interface Question {
  plain: World;
  naive: NaiveWorld;
  reader: number;
  /** Index of a post the reader may read. */
  post: number;
}

/** A search as it is typed, and what it wants, said once more and naively. */
export interface RandomSearch {
  text: string;
  wants: (question: Question) => boolean;
}

type Wanted = (post: World['posts'][number], question: Question) => boolean;

function leaf(text: string, wanted: Wanted): RandomSearch {
  return {
    text,
    wants: (question) => {
      const post = question.plain.posts[question.post];
      return post !== undefined && wanted(post, question);
    },
  };
}

function parentAuthor({ parent }: World['posts'][number], { plain }: Question): number | undefined {
  return parent === null ? undefined : plain.posts[parent]?.author;
}

function isMember(plain: World, team: number, person: number): boolean {
  return plain.members.some((member) => member.team === team && member.person === person);
}

const inTeam: Wanted = (post, { plain, naive, reader, post: index }) => {
  const mine = plain.teamParents.map((_, team) => team).filter((team) => isMember(plain, team, reader));
  const audience = plain.posts[naive.root(index)]?.audience;
  return mine.some(
    (team) =>
      isMember(plain, team, post.author) ||
      post.teams.includes(team) ||
      (audience?.kind === 'TEAM' && audience.team === team),
  );
};

const isAnswered: Wanted = (post, { plain, naive, reader, post: index }) =>
  plain.posts.some(
    (answer, at) =>
      answer.parent === index && !answer.deleted && answer.author !== post.author && naive.reads(at, reader),
  );

/** Posts are called "Post 0", "Post 1"… and were all written on one morning. */
const LEAVES: readonly RandomSearch[] = [
  leaf('posts', () => true),
  leaf('pos*', () => true),
  leaf('nothing', () => false),
  leaf('not*', () => false),
  leaf('3', (_, { post }) => post === 3),
  leaf('"post 2"', (_, { post }) => post === 2),
  leaf('"posts 2"', () => false),
  leaf('post-1', (_, { post }) => post === 1),
  leaf('#t0', ({ topics }) => topics.includes(0)),
  leaf('#T1', ({ topics }) => topics.includes(1)),
  leaf('#never', () => false),
  leaf('@p1', ({ author, people }) => author === 1 || people.includes(1)),
  leaf('@team0', ({ teams }) => teams.includes(0)),
  leaf('from:p2', ({ author }) => author === 2),
  leaf('de:moi', ({ author }, { reader }) => author === reader),
  leaf('to:p1', (post, question) => parentAuthor(post, question) === 1),
  leaf('à:me', (post, question) => parentAuthor(post, question) === question.reader),
  leaf('team:team1', ({ author }, { naive }) => naive.belongs(1, author)),
  leaf('équipe:team0', ({ author }, { naive }) => naive.belongs(0, author)),
  leaf('kind:plain', ({ announcement }) => !announcement),
  leaf('est:annonce', ({ announcement }) => announcement),
  leaf('is:question', () => false),
  leaf('is:unanswered', () => false),
  leaf('is:accepted', () => false),
  leaf('is:reply', ({ parent }) => parent !== null),
  leaf('has:answer', isAnswered),
  leaf('has:link', () => false),
  leaf('has:image', () => false),
  leaf('in:feed', (_, { naive, reader, post }) => naive.home(reader).some((entry) => entry.post === post)),
  leaf('in:team', inTeam),
  leaf('in:bookmarks', (_, { reader, post }) => (post + reader) % 3 === 0),
  leaf('lang:en', () => true),
  leaf('lang:fr', () => false),
  leaf('since:2026-01-05', () => true),
  leaf('since:2026-01-06', () => false),
  leaf('until:2026-01-05', () => false),
  leaf('on:2026-01', () => true),
  leaf('le:2026-01-05', () => true),
];

function excluding({ text, wants }: RandomSearch): RandomSearch {
  return { text: `-(${text})`, wants: (question) => !wants(question) };
}

const { tree } = fc.letrec<{ tree: RandomSearch }>((tie) => {
  const several = fc.array(tie('tree'), { minLength: 2, maxLength: 3 });
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom(...LEAVES) },
      {
        weight: 2,
        arbitrary: several.map((all) => ({
          text: `(${all.map(({ text }) => text).join(' ')})`,
          wants: (question: Question) => all.every(({ wants }) => wants(question)),
        })),
      },
      {
        weight: 2,
        arbitrary: several.map((all) => ({
          text: `(${all.map(({ text }) => text).join(' OU ')})`,
          wants: (question: Question) => all.some(({ wants }) => wants(question)),
        })),
      },
      { weight: 1, arbitrary: tie('tree').map(excluding) },
    ),
  };
});

/** Short enough to be run. */
export const randomSearch: fc.Arbitrary<RandomSearch> = tree.filter(
  ({ text }) => text.length <= 400 && text.split(/[ (]+/).length <= 30,
);

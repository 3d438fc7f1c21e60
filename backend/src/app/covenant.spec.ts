import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const OPERATIONS = ['Query', 'Mutation', 'Subscription'];
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

type Field = GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields());
}

function named({ type }: { type: Field['type'] }): string {
  return getNamedType(type).name;
}

function isNumber(field: Field): boolean {
  return ['Int', 'Float'].includes(named(field));
}

function isOfPerson(field: Field): boolean {
  return (
    /^(?:Admin)?Person$|^TeamMembership$/.test(named(field)) ||
    /^(?:person|author|actor)Ids?$/.test(field.name)
  );
}

/** All that anybody learns about a colleague from the directory. Neither activity nor presence nor a last visit. */
const PERSON = [
  'active',
  'avatar',
  'displayName',
  'followedPersonCount',
  'followedTopics',
  'followerCount',
  'handle',
  'id',
  'isViewer',
  'joinedAt',
  'language',
  'posts',
  'teams',
  'timeZone',
  'title',
  'viewerFollowLevel',
  'viewerFollows',
  'viewerMutes',
];

/** Types that name a person beside a number, and why that number says nothing of what the person does. */
const REVIEWED: Readonly<Record<string, string>> = {
  MergedTopic: 'posts of a topic; the person is the moderator who merged it',
  Person: 'who follows whom is public; nothing is ordered by it',
  Post: 'how often one post was answered, quoted and handed on; never added up over an author',
  Round: 'how many days of a project are shown',
  RoundDay: 'lines given of those expected, of a project; who is awaited, its lead and owner alone see',
  SearchSummary:
    'how much a search finds in what the reader may read anyway; its people stand by name, without a number',
  Team: 'how many are in it: the list is public',
  TextEntity: 'where a mention stands in a text',
  TimelineChange: 'the counts of one post',
  Topic: 'posts and followers of a topic; the person is who looks after it',
  UndeliveredMail: 'how often a mail was tried, for administrators',
  Viewer: 'one’s own unread notifications',
};

/** Fields that list people, with what they may be asked by: words and a team. There is nothing to sort by. */
const PEOPLE_ARGUMENTS = new Set(['after', 'first', 'handle', 'query', 'teamHandle']);

/** Queries that take the name of a person or a team. None of them answers with numbers. */
const NAMING_ARGUMENTS = ['people.teamHandle', 'person.handle', 'team.handle'];

/** In what lists may be ordered. None of these orders people. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  SearchOrder: ['NEWEST', 'RELEVANCE'],
  TopicOrder: ['NAME', 'NEWEST', 'POPULAR'],
};

/** Statements that group by person, and why: rights alone. */
const GROUPED_BY_PERSON = ['people/team-readers.ts'];

/** Statements that average, and whom they are about: each goes through `platform/covenant/few.ts`. */
const AVERAGED = ['knowledge/answer-times.service.ts'];

/** Statements that count distinct people: null of few, or why that says nothing of what they do. */
const COUNTED: Readonly<Record<string, string>> = {
  'topic-pages/event.query.ts':
    'unlessFew: who wrote on an event, once for its days, with no part of it told apart',
  'topic-pages/topic-suggestions.query.ts': 'followers of topics, which it orders; who follows is public',
  'topics/topic-ties.loader.ts': 'followers of a topic; who follows is public',
};

/** Every file of the features that holds such a statement. */
function filesWith(statement: RegExp): string[] {
  const root = new URL('../features/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path))
    .filter((path) => statement.test(readFileSync(new URL(path, root), 'utf8')))
    .sort();
}

describe('the covenant: nothing ranks or totals by person', () => {
  it('a colleague is what the directory says, and no field more without review', () => {
    const person = types.find(({ name }) => name === 'Person');
    expect(
      person &&
        fieldsOf(person)
          .map(({ name }) => name)
          .sort(),
    ).toEqual(PERSON);
  });

  it('no type sets a number beside a person unless reviewed', () => {
    const found = types
      .filter(({ name }) => !OPERATIONS.includes(name))
      .filter((type) => fieldsOf(type).some(isOfPerson) && fieldsOf(type).some(isNumber))
      .map(({ name }) => name);
    expect(found.filter((name) => !(name in REVIEWED))).toEqual([]);
  });

  it('no amount stands beside a person: exact decimals are texts', () => {
    const money =
      /amount|Amount|value|Value|sum|Sum|total|Total|average|Average|median|Median|(?:^r|R)ate(?:$|[A-Z])|^(?:won|lost)|Won|Lost|score|Score|rank|Rank/;
    const found = types
      .filter(({ name }) => !OPERATIONS.includes(name))
      .filter((type) => fieldsOf(type).some(isOfPerson))
      .flatMap((type) =>
        fieldsOf(type).flatMap(({ name }) => (money.test(name) ? [`${type.name}.${name}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it('no list of people can be sorted', () => {
    const found = types.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => /^(?:Admin)?Person(?:Connection)?$|^TeamMembership$/.test(named(field)))
        .filter(() => type.name !== 'Mutation')
        .flatMap(({ name, args }) => args.map((argument) => ({ name: `${type.name}.${name}`, argument })))
        .filter(({ argument }) => !PEOPLE_ARGUMENTS.has(argument.name))
        .map(({ name, argument }) => `${name}(${argument.name})`),
    );
    expect(found).toEqual([]);
    for (const type of Object.values(schema.getTypeMap())) {
      if (!('getValues' in type) || !/(?:Order|Sort)$/.test(type.name)) continue;
      expect([type.name, type.getValues().map(({ name }) => name)]).toEqual([type.name, ORDERS[type.name]]);
    }
  });

  it('no query of numbers, and no sheet, takes a person', () => {
    const naming = types
      .filter(({ name }) => name === 'Query')
      .flatMap(fieldsOf)
      .flatMap(({ name, args }) =>
        args
          .filter((argument) => /person|author|people|handle|user|member|colleague/i.test(argument.name))
          .map((argument) => `${name}.${argument.name}`),
      );
    expect(naming.filter((each) => !NAMING_ARGUMENTS.includes(each))).toEqual([]);
  });

  it('nobody’s presence or last visit is told', () => {
    const found = types.flatMap((type) =>
      fieldsOf(type).flatMap(({ name }) =>
        /last(?:Seen|Active|Visit|Login|SignIn|Used)|presence|isOnline|readBy|typing/i.test(name)
          ? [`${type.name}.${name}`]
          : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('no statement groups by person but for rights', () => {
    const grouping =
      /\b(?:GROUP|PARTITION)\s+BY\b[^;`)]*\b(?:author_id|person_id|actor_id|asker_id|answerer_id|member_id)\b/i;
    const found = filesWith(grouping);
    expect(found.filter((path) => !GROUPED_BY_PERSON.includes(path))).toEqual([]);
  });

  it('statistics about people are withheld of fewer than five, by the one rule', () => {
    expect(filesWith(/\b(?:percentile_\w+|avg|stddev\w*|var_\w+|variance)\s*\(/i)).toEqual(AVERAGED);
    for (const path of AVERAGED) {
      const text = readFileSync(new URL(`../features/${path}`, import.meta.url), 'utf8');
      expect(text).toContain('/platform/covenant/few.js');
      expect(text).toContain('unlessFew(');
      // Parts of it are told alone: nothing follows by subtraction either.
      expect(text).toContain('publishable(');
    }
    const counting =
      /count\(\s*DISTINCT\s+(?:\w+\.)?(?:author|person|actor|asker|answerer|member|follower)_id\s*\)/i;
    expect(filesWith(counting)).toEqual(Object.keys(COUNTED).sort());
    for (const [path, why] of Object.entries(COUNTED).filter(([, said]) => said.startsWith('unlessFew'))) {
      const text = readFileSync(new URL(`../features/${path}`, import.meta.url), 'utf8');
      expect([why, text]).toEqual([why, expect.stringContaining('unlessFew(')]);
    }
  });

  it('no list of people is ordered by a number', () => {
    const ordered = filesWith(/ORDER BY[^`]*\b(?:count|followers|posts)\b[^`]*display_name/i);
    expect(ordered.filter((path) => path.startsWith('people/'))).toEqual([]);
  });

  it('finds what it forbids', () => {
    const broken = buildSchema(
      'type Person { id: ID! } type Best { person: Person!, postCount: Int! } type Query { best: Best }',
    );
    const best = broken.getType('Best') as GraphQLObjectType;
    expect(fieldsOf(best).some(isOfPerson) && fieldsOf(best).some(isNumber)).toBe(true);
    expect('Best' in REVIEWED).toBe(false);
  });
});

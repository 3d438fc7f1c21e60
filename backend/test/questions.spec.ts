import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Sql } from '../src/platform/database/sql.js';
import { Schedules } from '../src/platform/schedule/schedules.js';
import { change, team, write } from './setup/posting.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const PAST = `query ($text: String!, $exceptId: ID) { pastAnswers(text: $text, exceptId: $exceptId) {
  found { question { text } answer { text } card { id answer } } topics { key } } }`;

interface Past {
  pastAnswers: {
    found: {
      question: { text: string } | null;
      answer: { text: string } | null;
      card: { id: string; answer: string } | null;
    }[];
    topics: { key: string }[];
  };
}

describe('questions', () => {
  let network: TestNetwork;
  let alice: TestPerson;
  let bob: TestPerson;
  let carol: TestPerson;
  let dan: TestPerson;
  beforeAll(async () => {
    network = await TestNetwork.start();
    alice = await network.join('alice', [RoleName.ADMINISTRATOR]);
    bob = await network.join('bob');
    carol = await network.join('carol');
    dan = await network.join('dan');
  });
  afterAll(() => network.stop());

  async function past(person: TestPerson, text: string): Promise<Past['pastAnswers']> {
    return (await person.caller.get<Past>(PAST, { text })).pastAnswers;
  }

  describe('past answers', () => {
    beforeAll(async () => {
      const lamp = await write(bob, 'Qui a déjà emballé un abat-jour pour un envoi ? #colisage', {
        kind: 'QUESTION',
      });
      const answer = await write(carol, 'Carton double cannelure, papier froissé dedans', {
        inReplyToId: lamp.id,
      });
      await change(bob, 'acceptAnswer', { postId: answer.id });
      await write(bob, 'Combien de ruban par carton ? #colisage', { kind: 'QUESTION' });
      await write(bob, 'Has anyone shipped olive oil in glass to Ireland?', { kind: 'QUESTION' });
      await write(bob, 'On emballe un abat-jour demain', { kind: 'PLAIN' });
      const teamId = await team(alice, 'cachee', [[bob, false]]);
      await write(bob, 'Emballer l’abat-jour du président en secret ? #secret-abat-jour', {
        kind: 'QUESTION',
        visibility: 'TEAM',
        teamId,
      });
    });

    it('show while one types, by words in any form and by topics, the answered first', async () => {
      const { found } = await past(dan, 'Comment emballer des abats-jour ?');
      expect(found[0]).toMatchObject({
        question: { text: 'Qui a déjà emballé un abat-jour pour un envoi ? #colisage' },
        answer: { text: 'Carton double cannelure, papier froissé dedans' },
        card: { answer: 'Carton double cannelure, papier froissé dedans' },
      });
      const ofTopic = await past(dan, '#colisage ?');
      expect(ofTopic.found.map(({ question }) => question?.text)).toEqual([
        'Qui a déjà emballé un abat-jour pour un envoi ? #colisage',
        'Combien de ruban par carton ? #colisage',
      ]);
      const english = await past(dan, 'Anyone shipping olive oils?');
      expect(english.found[0]?.question?.text).toBe('Has anyone shipped olive oil in glass to Ireland?');
      expect((await past(dan, 'Qui peut venir ?')).found).toEqual([]);
      expect((await past(dan, '')).found).toEqual([]);
    });

    it('offer the topics that are missing', async () => {
      expect((await past(dan, 'Du ruban pour le colisage ?')).topics).toEqual([{ key: 'colisage' }]);
      expect((await past(dan, 'Du ruban pour le #colisage ?')).topics).toEqual([]);
    });

    it('show nothing of what the reader may not read', async () => {
      const hidden = 'Emballer l’abat-jour du président en secret ?';
      const texts = (await past(dan, hidden)).found.map(({ question }) => question?.text);
      expect(texts.some((text) => text?.includes('président'))).toBe(false);
      expect((await past(dan, '#secret-abat-jour secret-abat-jour ?')).topics).toEqual([]);
      const own = (await past(bob, hidden)).found.map(({ question }) => question?.text);
      expect(own[0]).toContain('président');
    });

    it('find the questions of a busy topic under all that was written on it since', async () => {
      const asked = await write(bob, 'Le chariot est-il libre ? #chariot', { kind: 'QUESTION' });
      const plain = await write(carol, 'Le chariot roule #chariot');
      const turned = await write(carol, 'Un avis sur le chariot #chariot');
      await change(carol, 'updatePost', { id: turned.id, kind: 'QUESTION' });
      const teamId = await team(alice, 'quai-sud', [[bob, false]]);
      const hidden = await write(bob, 'Un secret du chariot ? #chariot', {
        kind: 'QUESTION',
        visibility: 'TEAM',
        teamId,
      });
      // More than any limit, and newer, by far: what does not ask, and what dan may not read.
      for (const [id, count] of [
        [plain.id, 2_000],
        [hidden.id, 60],
      ] as const) {
        await network.service(Sql).rows(
          `WITH more AS (
             INSERT INTO post SELECT (jsonb_populate_record(p, jsonb_build_object('id', n.id, 'root_id', n.id))).*
               FROM post p, (SELECT gen_random_uuid() AS id FROM generate_series(1, $2::int)) n WHERE p.id = $1
             RETURNING id)
           INSERT INTO post_topic SELECT (jsonb_populate_record(t, jsonb_build_object(
               'post_id', more.id, 'created_at', t.created_at + interval '1 hour'))).*
             FROM post_topic t, more WHERE t.post_id = $1`,
          [id, count],
        );
      }
      const known = async () => (await past(dan, '#chariot ?')).found.map(({ question }) => question?.text);
      expect(await known()).toEqual([
        'Un avis sur le chariot #chariot',
        'Le chariot est-il libre ? #chariot',
      ]);
      await change(carol, 'updatePost', { id: turned.id, kind: 'PLAIN' });
      await change(bob, 'updatePost', { id: asked.id, text: 'Et le grand chariot ? #chariot #levage' });
      expect(await known()).toEqual(['Et le grand chariot ? #chariot #levage']);
      expect((await past(dan, '#levage ?')).found).toHaveLength(1);
    });

    it('of a question that was asked are others that may be the same: by two words, never itself, no card of no question', async () => {
      const text = 'Un abat-jour à emballer pour Oslo, avec quel carton ? #colisage';
      const itself = await write(dan, text, { kind: 'QUESTION' });
      await carol.caller.get(
        'mutation { updateTopic(input: { name: "colisage", description: "Emballer." }) { topic { id } } }',
      );
      await carol.caller.get(
        'mutation ($input: WriteCardInput!) { writeCard(input: $input) { card { id } } }',
        {
          input: {
            topics: ['colisage'],
            question: 'Emballer un abat-jour dans quel carton ?',
            answer: 'Le 65×65',
          },
        },
      );
      const same = async (words: string) =>
        (await dan.caller.get<Past>(PAST, { text: words, exceptId: itself.id })).pastAnswers.found.map(
          ({ question }) => question?.text,
        );
      const lamp = 'Qui a déjà emballé un abat-jour pour un envoi ? #colisage';
      const tape = 'Combien de ruban par carton ? #colisage';
      expect((await past(dan, text)).found.map(({ question }) => question?.text)).toEqual([
        text,
        undefined,
        lamp,
      ]);
      // The tape has the topic and one word: near while one types, and another question.
      expect(await same(text)).toEqual([lamp]);
      expect(await same('ruban')).toEqual([tape]);
      expect(await same('président secret')).toEqual([]);
    });

    it('refuse what is longer than anybody types', async () => {
      expect(await dan.caller.refusal(PAST, { text: 'x'.repeat(2001) })).toBe('BAD_USER_INPUT');
    });

    it.each([
      "'; DROP TABLE post; --",
      '((("',
      '\\ & | ! <-> :*',
      'a* b* c*',
      '\u0000\ud800',
      '😀'.repeat(500),
    ])('bear anything typed: %s', async (text) => {
      await past(dan, text);
    });
  });

  describe('what is said of them', () => {
    const FACTS = 'question { state purpose dueOn overdue viewerMayDescribe sameAs { id } }';

    interface Facts {
      state: string;
      purpose: string | null;
      dueOn: string | null;
      overdue: boolean;
      viewerMayDescribe: boolean;
      sameAs: { id: string } | null;
    }

    async function facts(person: TestPerson, id: string): Promise<Facts | null> {
      const { post } = await person.caller.get<{ post: { question: Facts | null } }>(
        `query ($id: ID!) { post(id: $id) { ${FACTS} } }`,
        { id },
      );
      return post.question;
    }

    const same =
      'mutation ($input: MarkSameQuestionInput!) { markSameQuestion(input: $input) { post { id } } }';
    const describeIt =
      'mutation ($input: DescribeQuestionInput!) { describeQuestion(input: $input) { post { id } } }';

    async function told(person: TestPerson): Promise<string[]> {
      const { notifications } = await person.caller.get<{
        notifications: { edges: { node: { kind: string; post: { text: string } | null } }[] };
      }>('{ notifications(first: 50) { edges { node { kind post { text } } } } }');
      return notifications.edges.map(({ node }) => `${node.kind} ${node.post?.text ?? ''}`);
    }

    it('what for and by when, at posting and after', async () => {
      const { id } = await write(bob, 'Une salle pour vingt ?', {
        kind: 'QUESTION',
        question: { purpose: ' Le séminaire ', dueOn: '2027-01-15' },
      });
      expect(await facts(dan, id)).toEqual({
        state: 'OPEN',
        purpose: 'Le séminaire',
        dueOn: '2027-01-15',
        overdue: false,
        viewerMayDescribe: false,
        sameAs: null,
      });
      expect(await dan.caller.refusal(describeIt, { input: { postId: id, purpose: 'x' } })).toBe('FORBIDDEN');
      const wrong = [{ dueOn: '2027-02-30' }, { dueOn: '2020-01-01' }, { dueOn: 'demain' }];
      for (const details of wrong) {
        const input = { text: 'Quand ?', kind: 'QUESTION', question: details };
        const create = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }';
        expect(await bob.caller.refusal(create, { input })).toBe('BAD_USER_INPUT');
      }
      expect(await bob.caller.refusal(describeIt, { input: { postId: id, purpose: 'x'.repeat(141) } })).toBe(
        'POST_TOO_LONG',
      );
      await bob.caller.get(describeIt, { input: { postId: id } });
      expect(await facts(bob, id)).toMatchObject({ purpose: null, dueOn: null, viewerMayDescribe: true });
      const plain = await write(bob, 'Pas une question');
      expect(await facts(bob, plain.id)).toBeNull();
    });

    it('open, answered by somebody else, accepted, and back', async () => {
      const { id } = await write(bob, 'Le code de la photocopieuse ?', { kind: 'QUESTION' });
      await write(bob, 'Personne ?', { inReplyToId: id });
      expect((await facts(dan, id))?.state).toBe('OPEN');
      const answer = await write(carol, '4321', { inReplyToId: id });
      expect((await facts(dan, id))?.state).toBe('ANSWERED');
      await change(bob, 'acceptAnswer', { postId: answer.id });
      expect((await facts(dan, id))?.state).toBe('ACCEPTED');
      expect(await told(carol)).toContain('ACCEPTANCE 4321');
      await change(bob, 'undoAcceptAnswer', { postId: answer.id });
      expect((await facts(dan, id))?.state).toBe('ANSWERED');
      expect(await told(carol)).not.toContain('ACCEPTANCE 4321');
      await change(carol, 'deletePost', { postId: answer.id });
      expect((await facts(dan, id))?.state).toBe('OPEN');
    });

    it('stale when nobody has answered for long, or its day is past, and an answer wakes it', async () => {
      const age = (id: string, days: number) =>
        network
          .service(Sql)
          .rows('UPDATE post SET created_at = created_at - make_interval(days => $2::int) WHERE id = $1', [
            id,
            days,
          ]);
      const old = await write(bob, 'Qui garde le chat ?', { kind: 'QUESTION' });
      await age(old.id, 29);
      expect((await facts(dan, old.id))?.state).toBe('OPEN');
      await age(old.id, 2);
      expect((await facts(dan, old.id))?.state).toBe('STALE');
      await write(carol, 'Moi', { inReplyToId: old.id });
      expect((await facts(dan, old.id))?.state).toBe('ANSWERED');
      const due = await write(bob, 'Un traiteur ?', { kind: 'QUESTION' });
      const dueOn = (ago: number) =>
        network
          .service(Sql)
          .rows('UPDATE question SET due_on = $2::timestamptz::date - $3::int WHERE post_id = $1', [
            due.id,
            new Date(),
            ago,
          ]);
      await dueOn(6);
      expect((await facts(dan, due.id))?.state).toBe('OPEN');
      await dueOn(9);
      expect((await facts(dan, due.id))?.state).toBe('STALE');
    });

    it('the same as another: all who wait hear the answer of the other', async () => {
      const first = await write(bob, 'Où sont les badges visiteurs ?', { kind: 'QUESTION' });
      const second = await write(carol, 'Quelqu’un a vu les badges ?', { kind: 'QUESTION' });
      const third = await write(dan, 'Des badges ?', { kind: 'QUESTION' });
      const mark = (person: TestPerson, postId: string, sameAsId: string | null) =>
        person.caller.refusal(same, { input: { postId, sameAsId } });
      expect(await mark(dan, second.id, first.id)).toBe('FORBIDDEN');
      expect(await mark(carol, second.id, second.id)).toBe('BAD_USER_INPUT');
      await dan.caller.get(same, { input: { postId: third.id, sameAsId: second.id } });
      await carol.caller.get(same, { input: { postId: second.id, sameAsId: first.id } });
      // Who waited for the second waits for the first with it; and a ring is refused.
      expect((await facts(dan, third.id))?.sameAs?.id).toBe(first.id);
      expect(await mark(bob, first.id, third.id)).toBe('BAD_USER_INPUT');
      await write(alice, 'À l’accueil, tiroir du haut', { inReplyToId: first.id });
      expect(await told(carol)).toContain('ANSWER À l’accueil, tiroir du haut');
      expect(await told(dan)).toContain('ANSWER À l’accueil, tiroir du haut');
      expect((await facts(dan, third.id))?.state).toBe('ANSWERED');
      // A question that goes lets those who waited for it wait by themselves.
      await change(bob, 'deletePost', { postId: first.id });
      expect(await facts(dan, third.id)).toMatchObject({ sameAs: null, state: 'OPEN' });
    });

    it('never the same as one whose answer who asked could not read', async () => {
      const teamId = await team(alice, 'fermee', [[bob, false]]);
      const hidden = await write(bob, 'Le budget secret ?', { kind: 'QUESTION', visibility: 'TEAM', teamId });
      const open = await write(carol, 'Le budget ?', { kind: 'QUESTION' });
      const input = { postId: open.id, sameAsId: hidden.id };
      expect(await carol.caller.refusal(same, { input })).toBe('NOT_FOUND');
      expect(await facts(carol, open.id)).toMatchObject({ sameAs: null });
    });

    it('deleted while it is being answered: either nothing hangs on it, or the answer stands under a tombstone', async () => {
      const { id } = await write(bob, 'Encore quelqu’un ?', { kind: 'QUESTION' });
      const [answered] = await Promise.allSettled([
        write(carol, 'Moi', { inReplyToId: id }),
        change(bob, 'deletePost', { postId: id }),
      ]);
      if (answered.status === 'rejected') expect(String(answered.reason)).toContain('POST_DELETED');
      expect(await facts(dan, id)).toBeNull();
    });
  });

  it('are listed by age, those on my topics first, without a query for each', async () => {
    const LIST = `query ($list: QuestionList!) { questions(list: $list, first: 50) { edges { node { text question { state } } } } }`;
    const list = async (person: TestPerson, name: string) => {
      const { questions } = await person.caller.get<{ questions: { edges: { node: { text: string } }[] } }>(
        LIST,
        { list: name },
      );
      return questions.edges.map(({ node }) => node.text);
    };
    await write(bob, 'Une ? #jardin', { kind: 'QUESTION' });
    const two = await write(bob, 'Deux ? #jardin', { kind: 'QUESTION' });
    await dan.caller.get('mutation { followTopic(input: { name: "jardin" }) { topic { id } } }');
    expect(await list(dan, 'FOLLOWED')).toEqual(['Une ? #jardin', 'Deux ? #jardin']);
    expect(await list(dan, 'OTHERS')).not.toContain('Une ? #jardin');
    expect(await list(carol, 'OTHERS')).toEqual(expect.arrayContaining(['Une ? #jardin']));
    expect(await list(bob, 'OTHERS')).not.toContain('Une ? #jardin');
    await write(carol, 'Non', { inReplyToId: two.id });
    expect(await list(dan, 'FOLLOWED')).toEqual(['Une ? #jardin']);
    expect(await list(dan, 'ANSWERED')).toContain('Deux ? #jardin');
    expect((await list(bob, 'MINE'))[0]).toBe('Deux ? #jardin');
    expect((await list(dan, 'OTHERS')).some((text) => text.includes('secret'))).toBe(false);
  });

  describe('with the clock', () => {
    const at = (text: string) => new Date(text);
    let second: TestInstance;
    beforeAll(async () => {
      second = await startInstance(network.database.appUrl);
    });
    afterAll(() => second.stop());

    /** Both instances look at the clock at once. */
    async function tick(now: Date): Promise<void> {
      await Promise.all([network.service(Schedules).tick(now), second.app.get(Schedules).tick(now)]);
    }

    async function kinds(person: TestPerson, postId: string): Promise<string[]> {
      const rows = await network
        .service(Sql)
        .rows<{ kind: string }>('SELECT kind FROM notification WHERE person_id = $1 AND post_id = $2', [
          person.id,
          postId,
        ]);
      return rows.map(({ kind }) => kind).sort();
    }

    async function asked(text: string, on: string): Promise<string> {
      const { id } = await write(bob, text, { kind: 'QUESTION' });
      await network.service(Sql).rows('UPDATE post SET created_at = $2 WHERE id = $1', [id, at(on)]);
      return id;
    }

    it('a question left alone reaches the owner, then the digest, at the right minutes, once each', async () => {
      await write(carol, 'Le quai est à nous #quai');
      await carol.caller.get(
        'mutation { updateTopic(input: { name: "quai", description: "Le quai." }) { topic { id } } }',
      );
      await carol.caller.get(
        'mutation { setQuestionTarget(input: { topic: "quai", minutes: 90 }) { topic { questionTargetMinutes } } }',
      );
      // Friday 16 October 2026, 17:15 in Paris: 45 minutes of work are left, then Monday from 9.
      const id = await asked('Qui ouvre le portail ? #quai', '2026-10-16T15:15:00Z');
      await network.service(Sql).rows('UPDATE question SET target_minutes = 90 WHERE post_id = $1', [id]);
      await tick(at('2026-10-16T15:16:00Z'));
      await tick(at('2026-10-19T07:44:00Z'));
      expect(await kinds(carol, id)).not.toContain('OVERDUE');
      await tick(at('2026-10-19T07:45:00Z'));
      await tick(at('2026-10-19T07:46:00Z'));
      expect((await kinds(carol, id)).filter((kind) => kind === 'OVERDUE')).toHaveLength(1);
      const digest = async () =>
        (
          await network
            .service(Sql)
            .row<{ at: Date | null }>('SELECT digest_at AS at FROM question WHERE post_id = $1', [id])
        )?.at?.toISOString() ?? null;
      await tick(at('2026-10-19T09:14:00Z'));
      expect(await digest()).toBeNull();
      await tick(at('2026-10-19T09:15:00Z'));
      await tick(at('2026-10-19T10:15:00Z'));
      expect(await digest()).toBe('2026-10-19T09:15:00.000Z');
      expect((await kinds(carol, id)).filter((kind) => kind === 'OVERDUE')).toHaveLength(1);
    });

    it('an answer in time calls nobody', async () => {
      const id = await asked('Et la nuit ? #quai', '2026-10-16T08:00:00Z');
      await write(dan, 'Le gardien', { inReplyToId: id });
      await tick(at('2026-10-16T12:00:00Z'));
      expect(await kinds(carol, id)).not.toContain('OVERDUE');
    });

    it('is proposed to a few who know, each told why, each only so often; they pass, and may opt out', async () => {
      const lamp = await write(bob, 'Quel solvant pour la résine ? #résine', { kind: 'QUESTION' });
      const answer = await write(dan, 'De l’acétone', { inReplyToId: lamp.id });
      await change(bob, 'acceptAnswer', { postId: answer.id });
      await write(carol, 'La résine sèche en deux heures #résine');
      const now = new Date();
      const first = await write(bob, 'Comment poncer la résine ? #résine', { kind: 'QUESTION' });
      await tick(now);
      const FACTS = `query ($id: ID!) { post(id: $id) { question { viewerProposal { reason passed topic { key } } } } }`;
      const read = async (person: TestPerson, id: string) =>
        (
          await person.caller.get<{
            post: { question: { viewerProposal: { reason: string; passed: boolean } | null } };
          }>(FACTS, { id })
        ).post.question.viewerProposal;
      expect(await read(dan, first.id)).toMatchObject({ reason: 'ANSWERED', passed: false });
      expect(await kinds(dan, first.id)).toEqual(['PROPOSAL']);
      expect(await read(carol, first.id)).toMatchObject({ reason: 'WROTE' });
      expect(await read(bob, first.id)).toBeNull();
      await dan.caller.get('mutation ($id: ID!) { passQuestion(input: { postId: $id }) { post { id } } }', {
        id: first.id,
      });
      expect(await kinds(dan, first.id)).toEqual([]);
      expect(await read(dan, first.id)).toMatchObject({ passed: true });
      const pass = 'mutation ($id: ID!) { passQuestion(input: { postId: $id }) { post { id } } }';
      expect(await alice.caller.refusal(pass, { id: first.id })).toBe('NOT_FOUND');
      await carol.caller.get('mutation { setAskable(input: { askable: false }) { askable } }');
      for (const text of [
        'La résine jaunit ? #résine',
        'La résine colle ? #résine',
        'La résine durcit ? #résine',
      ])
        await write(bob, text, { kind: 'QUESTION' });
      await tick(new Date());
      const proposed = await network
        .service(Sql)
        .rows<{ person_id: string }>('SELECT person_id FROM question_proposal WHERE created_at >= $1', [now]);
      expect(proposed.filter(({ person_id }) => person_id === dan.id)).toHaveLength(3);
      expect(proposed.filter(({ person_id }) => person_id === carol.id)).toHaveLength(1);
      const { topic } = await bob.caller.get<{
        topic: { peopleWhoKnow: { person: { handle: string } }[]; answerTimes: unknown[] };
      }>('{ topic(name: "resine") { peopleWhoKnow { person { handle } } answerTimes { month } } }');
      expect(topic.peopleWhoKnow.map(({ person }) => person.handle)).toEqual(['dan']);
      // A week later dan may be asked again; not of what was asked while nobody looked.
      const later = new Date(now.getTime() + 7 * 86_400_000);
      const hoursBefore = (hours: number) => new Date(later.getTime() - hours * 3_600_000).toISOString();
      const fresh = await asked('La résine mousse ? #résine', hoursBefore(1));
      const overlooked = await asked('La résine pèse ? #résine', hoursBefore(30));
      await tick(later);
      expect(await kinds(dan, fresh)).toEqual(['PROPOSAL']);
      expect(await kinds(dan, overlooked)).not.toContain('PROPOSAL');
    });
  });
});

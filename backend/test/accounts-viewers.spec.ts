import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { Clock } from '../src/platform/clock/clock.js';
import { Sql } from '../src/platform/database/sql.js';
import { TestCaller } from './setup/test-caller.js';
import { startInstance, type TestInstance } from './setup/test-instance.js';
import { TEST_PASSWORD, TestNetwork, type TestPerson } from './setup/test-network.js';

const WHO = '{ viewer { roles person { handle } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }';

interface Who {
  viewer: { roles: string[]; person: { handle: string } };
}

describe('who asks, kept by two instances', () => {
  let network: TestNetwork;
  let other: TestInstance;
  let administrator: TestPerson;
  let person: TestPerson;
  let number = 0;
  beforeAll(async () => {
    network = await TestNetwork.start();
    other = await startInstance(network.database.appUrl);
    administrator = await network.join('ada', [RoleName.ADMINISTRATOR]);
  });
  afterAll(async () => {
    await other.stop();
    await network.stop();
  });
  beforeEach(async () => {
    person = await network.join(`person${String((number += 1))}`);
    await everywhere(person.caller, ['', '']);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const elsewhere = (caller: TestCaller): TestCaller =>
    new TestCaller(other.address, caller.cookieHeader.split('=')[1]);

  /** What each instance says of whom it has before it: the roles, or the code of the refusal. */
  async function everywhere(caller: TestCaller, expected: [string, string]): Promise<void> {
    const said = [];
    for (const one of [caller, elsewhere(caller)]) {
      const { data, errors } = await one.ask<Who>(WHO);
      said.push(errors[0]?.extensions.code ?? data?.viewer.roles.join());
    }
    expect(said).toEqual(expected);
  }

  it('is looked up once', async () => {
    const asked = jest.spyOn(network.service(Sql), 'rows');
    const lookUps = (): number => asked.mock.calls.filter(([text]) => text.includes('FROM session s')).length;
    for (let time = 0; time < 3; time += 1) await person.caller.get(WHO);
    expect(lookUps()).toBe(0);
    const stranger = await network.join('stranger');
    for (let time = 0; time < 3; time += 1) await stranger.caller.get(WHO);
    expect(lookUps()).toBe(2);
  });

  it('has the roles of this moment', async () => {
    const { id } = person;
    const give = (roles: RoleName[]) =>
      elsewhere(administrator.caller).get(
        'mutation ($input: SetRolesInput!) { setRoles(input: $input) { adminPerson { roles } } }',
        { input: { personId: id, roles } },
      );
    await give([RoleName.MODERATOR]);
    await everywhere(person.caller, ['MODERATOR', 'MODERATOR']);
    await give([]);
    await everywhere(person.caller, ['', '']);
  });

  it('is told in the language of this moment', async () => {
    const refused = async () =>
      (
        await elsewhere(person.caller).ask(
          'mutation { deletePost(input: { postId: "nothing" }) { __typename } }',
        )
      ).errors[0]?.message;
    const english = await refused();
    await person.caller.get(
      'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }',
      { input: { language: 'FR' } },
    );
    const french = await refused();
    expect([english, french]).toEqual(['Not found.', 'Introuvable.']);
  });

  it('is nobody from the moment the session ends, and the other sessions go on', async () => {
    const second = network.nobody();
    await second.get(SIGN_IN, { input: { login: person.handle, password: TEST_PASSWORD } });
    await everywhere(second, ['', '']);
    await everywhere(person.caller, ['', '']);
    const gone = elsewhere(second);
    await second.get('mutation { signOut { ok } }');
    expect(await gone.refusal(WHO)).toBe('UNAUTHENTICATED');
    await everywhere(person.caller, ['', '']);
  });

  it('is nobody from the moment of a suspension', async () => {
    await administrator.caller.get(
      'mutation ($input: SuspendPersonInput!) { suspendPerson(input: $input) { __typename } }',
      { input: { personId: person.id } },
    );
    await everywhere(person.caller, ['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('is nobody when the session is over', async () => {
    const clock = other.app.get(Clock);
    const { sessions } = await person.caller.get<{ sessions: { expiresAt: string }[] }>(
      '{ sessions { expiresAt } }',
    );
    const over = new Date(sessions[0]?.expiresAt ?? '').getTime();
    const now = jest.spyOn(clock, 'now').mockReturnValue(new Date(over - 1));
    await everywhere(person.caller, ['', '']);
    now.mockReturnValue(new Date(over));
    await everywhere(person.caller, ['', 'UNAUTHENTICATED']);
  });

  it('is not kept as it was read while it changed', async () => {
    const { id } = person;
    const sql = other.app.get(Sql);
    const rows = sql.rows.bind(sql);
    // The reading has its rows; before it gives them, the session ends and somebody else has the instance look.
    jest.spyOn(sql, 'rows').mockImplementation(async (text, values) => {
      const found = await rows(text, values);
      if (text.includes('FROM session s') && text.includes('p.time_zone')) {
        jest.restoreAllMocks();
        await network.service(Sql).rows('DELETE FROM session WHERE person_id = $1', [id]);
        await elsewhere(administrator.caller).get(WHO);
      }
      return found;
    });
    await network.service(Sql).rows(`SELECT breve_changed('ACCESS', $1::uuid)`, [id]);
    await elsewhere(person.caller).ask(WHO);
    await everywhere(person.caller, ['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});

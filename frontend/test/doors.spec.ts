import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { team, write } from '../../backend/test/setup/posting.js';
import { TEST_PASSWORD, type TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, postsIn } from './setup/composer.js';
import { copyLink, refusalAt, typedIn } from './setup/forms.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { Unopened } from './setup/unopened.js';
import { DESK } from './setup/visit.js';

const NEW_PASSWORD = 'a phrase that is new';

describe('the ways in', () => {
  let stage: Stage;
  let unopened: Unopened;
  let ada: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    [stage, unopened] = await Promise.all([Stage.open(), Unopened.start()]);
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await stage.join('bob');
    const zoe = await stage.join('zoe');
    await team(ada, 'ventes', [[bob, true]]);
    await write(bob, 'The new price list is out. #colisage');
    await write(zoe, 'Soup at noon. #cantine');
  }, PATIENCE);
  afterAll(async () => {
    await stage.close();
    await unopened.stop();
  }, PATIENCE);
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** A window of somebody who is not signed in, or of this person. */
  async function windowOf(person: TestPerson | null): Promise<Page> {
    return (await stage.visit(person)).page;
  }

  async function findsItGone(page: Page, link: string, why: RegExp): Promise<void> {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor();
    await page.getByText(why).waitFor();
    expect(await page.content()).not.toContain('Colibri');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByLabel('Handle or e-mail').waitFor();
  }

  async function signIn(page: Page, password: string): Promise<void> {
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  it(
    'open the company by its set-up link, once',
    async () => {
      const { page } = await stage.visit(null, DESK, unopened.instance.address);
      await page.goto(unopened.setUp);
      const open = page.getByRole('button', { name: /^(Open|Ouvrir)$/ });
      await open.click();
      expect(await refusalAt(page.getByLabel('Name of the company'))).toContain('To be filled in');
      expect(await page.getByText('To be filled in').count()).toBe(5);

      await page.getByLabel('Name of the company').fill('Les Éditions du Midi');
      await page.getByLabel('Currency').selectOption({ label: 'Canadian Dollar (CAD)' });
      await page.getByLabel('Time zone').selectOption({ value: 'America/Toronto' });
      await page.getByLabel('Display name').fill('Éloïse Martin');
      expect(await page.getByLabel('Handle').inputValue()).toBe('eloise.martin');
      await page.getByLabel('E-mail address').fill('eloise@midi.test');
      await page.getByLabel('Password', { exact: true }).fill('short');
      await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Français' });
      await page.getByRole('heading', { level: 1, name: 'Ouvrir Brève' }).waitFor();
      const labels = ['Nom de l’entreprise', 'Nom affiché', 'Identifiant', 'Adresse e-mail', 'Mot de passe'];
      const typed = ['Les Éditions du Midi', 'Éloïse Martin', 'eloise.martin', 'eloise@midi.test', 'short'];
      expect(await typedIn(page, labels)).toEqual(typed);

      const password = page.getByLabel('Mot de passe', { exact: true });
      await open.click();
      expect(await refusalAt(password)).toContain('10 à 200 caractères');
      await password.fill(TEST_PASSWORD);
      const handle = page.getByLabel('Identifiant', { exact: true });
      await handle.fill('éloïse martin');
      await open.click();
      expect(await refusalAt(handle)).toContain('lettres sans accent');
      expect(await typedIn(page, labels)).toEqual([
        ...typed.slice(0, 2),
        'éloïse martin',
        'eloise@midi.test',
        TEST_PASSWORD,
      ]);
      await handle.fill('admin');
      await open.click();
      await handle.and(page.locator('[aria-invalid="true"]')).waitFor();
      await page.getByText('Cet identifiant est ou a été celui de quelqu’un.').waitFor();
      await handle.fill('eloise');
      // Seen, but not by the eye: a name of nothing.
      await page.getByLabel('Nom de l’entreprise').fill('\u200B');
      await open.click();
      expect(await refusalAt(page.getByLabel('Nom de l’entreprise'))).toContain('Corrigez');
      await page.getByLabel('Nom de l’entreprise').fill('Les Éditions du Midi');
      await open.click();

      await page.getByRole('heading', { level: 1, name: 'Bienvenue, Éloïse Martin' }).waitFor();
      await page.getByText('Ici, Les Éditions du Midi se parle').waitFor();
      await page.getByRole('link', { name: 'Inviter' }).click();
      await page.getByText('Aucune invitation').waitFor();
      await page.getByRole('link', { name: 'Entreprise', exact: true }).click();
      expect(await typedIn(page, ['Nom de l’entreprise', 'Langue', 'Monnaie', 'Fuseau horaire'])).toEqual([
        'Les Éditions du Midi',
        'FR',
        'CAD',
        'America/Toronto',
      ]);
      await page.getByRole('link', { name: 'Mon fil' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Mon fil' }).waitFor();

      const { page: late } = await stage.visit(null, DESK, unopened.instance.address);
      await findsItGone(late, unopened.setUp, /It has been used/);
    },
    PATIENCE,
  );

  it(
    'invite somebody in by a link, once',
    async () => {
      const office = await windowOf(ada);
      await office.goto('/admin/invitations');
      await office.getByRole('button', { name: 'Invite', exact: true }).click();
      const dialog = office.getByRole('dialog', { name: 'Invite' });
      const make = dialog.getByRole('button', { name: 'Make the link' });
      await dialog.getByLabel('Display name').fill('Léa Dubois');
      await dialog.getByLabel('Team').selectOption({ label: 'ventes' });
      await dialog.getByLabel('Valid for').selectOption({ label: '30 days' });
      await dialog.getByLabel('E-mail address').fill('lea at home');
      await make.click();
      expect(await refusalAt(dialog.getByLabel('E-mail address'))).toContain('not valid');
      expect(await dialog.getByLabel('Display name').inputValue()).toBe('Léa Dubois');
      await dialog.getByLabel('E-mail address').fill('Lea@colibri.test');
      await make.click();
      const link = await copyLink(office, 'Invitation link');
      await dialog.getByRole('button', { name: 'Close' }).last().click();
      const row = office.getByRole('listitem').filter({ hasText: 'Léa Dubois' });
      await row.getByText('Waiting').waitFor();
      await row.getByText('lea@colibri.test').waitFor();
      expect(await office.content()).not.toContain(new URL(link).searchParams.get('token'));

      const page = await windowOf(null);
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: 'Join Colibri' }).waitFor();
      await page.getByText('Ada invites you to Brève').waitFor();
      const labels = ['Display name', 'Handle', 'Job title', 'E-mail address', 'Password'];
      expect(await typedIn(page, labels)).toEqual(['Léa Dubois', 'lea.dubois', '', 'lea@colibri.test', '']);
      expect(await page.getByLabel('E-mail address').getAttribute('readonly')).not.toBeNull();
      await page.getByLabel('Job title').fill('Sales');
      const [handle, password] = [page.getByLabel('Handle'), page.getByLabel('Password', { exact: true })];
      const join = page.getByRole('button', { name: 'Join' });
      await password.fill('short');
      await join.click();
      expect(await refusalAt(password)).toContain('10 to 200 characters');
      await password.fill(TEST_PASSWORD);
      await handle.fill('bob');
      await join.click();
      expect(await refusalAt(handle)).toContain('is or was somebody’s');
      expect(await typedIn(page, labels)).toEqual([
        'Léa Dubois',
        'bob',
        'Sales',
        'lea@colibri.test',
        TEST_PASSWORD,
      ]);
      await handle.fill('lea');
      await join.click();

      await page.getByRole('heading', { level: 1, name: 'Welcome, Léa Dubois' }).waitFor();
      const place = page.getByRole('main');
      await place
        .getByRole('listitem')
        .filter({ hasText: 'Bob' })
        .getByText('lead', { exact: true })
        .waitFor();
      await place.getByText('Bob writes on it or follows it').waitFor();
      await place.getByText('Team ventes, like you').waitFor();
      await postsIn(page, 'To read', 'Soup at noon.').waitFor();
      await place.getByRole('button', { name: 'Follow #colisage' }).click();
      await place.getByRole('button', { name: 'Following #colisage' }).waitFor();
      await place.getByRole('button', { name: 'Follow Bob' }).click();
      await place.getByRole('button', { name: 'Following Bob' }).waitFor();
      await place.getByRole('link', { name: 'Open my home' }).click();
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await postsIn(page, 'Home', 'The new price list is out.').waitFor();
      expect(await postsIn(page, 'Home', 'Soup at noon.').count()).toBe(0);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      expect(
        await bob.caller.get('{ person(handle: "lea") { displayName title teams { team { handle } } } }'),
      ).toEqual({
        person: { displayName: 'Léa Dubois', title: 'Sales', teams: [{ team: { handle: 'ventes' } }] },
      });

      await office.reload();
      await row.getByText('Accepted').waitFor();
      await row.getByRole('link', { name: 'Léa Dubois' }).waitFor();
      await findsItGone(await windowOf(null), link, /used, has expired or was withdrawn/);
    },
    PATIENCE,
  );

  it(
    'close when an invitation is withdrawn, even to whoever is filling it in',
    async () => {
      const office = await windowOf(ada);
      await office.goto('/admin/invitations');
      await office.getByRole('button', { name: 'Invite', exact: true }).click();
      await office.getByRole('button', { name: 'Make the link' }).click();
      const link = await copyLink(office, 'Invitation link');
      await office.keyboard.press('Escape');

      const page = await windowOf(null);
      await page.goto(link);
      await page.getByLabel('Display name').fill('Eve');
      await page.getByLabel('E-mail address').fill('eve@colibri.test');
      await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);

      const row = office.getByRole('listitem').filter({ hasText: 'For whoever has the link' });
      await row.getByRole('button', { name: /^Withdraw the invitation/ }).click();
      const dialog = office.getByRole('dialog', { name: 'Withdraw this invitation?' });
      await dialog.getByRole('button', { name: 'Withdraw' }).click();
      await row.getByText('Withdrawn').waitFor();
      await dialog.waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: 'Join' }).click();
      await page.getByRole('alert').getByText('This link no longer works. Ask your administrator').waitFor();
      expect(await typedIn(page, ['Display name', 'Handle'])).toEqual(['Eve', 'eve']);
      await findsItGone(page, link, /used, has expired or was withdrawn/);
      expect(await ada.caller.refusal('{ person(handle: "eve") { id } }')).toBe('NOT_FOUND');
    },
    PATIENCE,
  );

  it(
    'lead to a first visit that offers to write and demands nothing',
    async () => {
      const nina = await stage.network.join('nina');
      const page = await windowOf(nina);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Welcome, Nina' }).waitFor();
      await page.getByRole('button', { name: 'Write a first post' }).click();
      await composerOf(page).text.fill('Hello everybody.');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: 'Notice' }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Welcome, Nina' }).waitFor();
      await page.getByRole('link', { name: 'Whole company' }).first().click();
      await postsIn(page, 'Whole company', 'Hello everybody.').waitFor();
      await page.goto('/');
      await postsIn(page, 'Home', 'Hello everybody.').waitFor();
    },
    PATIENCE,
  );

  it(
    'let somebody choose another password, and no longer know the old one',
    async () => {
      const rita = await stage.join('rita');
      const elsewhere = await windowOf(rita);
      await elsewhere.goto('/topics');
      await elsewhere.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
      const office = await windowOf(ada);
      await office.goto('/admin?q=rita');
      await office.getByRole('button', { name: 'Actions for Rita' }).click();
      await office.getByRole('menuitem', { name: 'Password link' }).click();
      await office.getByRole('button', { name: 'Make the link' }).click();
      const link = await copyLink(office, 'Link to hand over');

      const page = await windowOf(null);
      await page.goto(link);
      await page.getByRole('heading', { level: 1, name: 'New password' }).waitFor();
      const [field, change] = [
        page.getByLabel('New password', { exact: true }),
        page.getByRole('button', { name: 'Change and sign in' }),
      ];
      await field.fill('too short');
      await change.click();
      expect(await refusalAt(field)).toContain('10 to 200 characters');
      expect(await field.inputValue()).toBe('too short');
      await field.fill(NEW_PASSWORD);
      await change.click();
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      await elsewhere.getByLabel('Handle or e-mail').fill('rita');
      await signIn(elsewhere, TEST_PASSWORD);
      await elsewhere.getByRole('alert').getByText('Wrong handle, e-mail or password.').waitFor();
      await signIn(elsewhere, NEW_PASSWORD);
      await elsewhere.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
      await findsItGone(await windowOf(null), link, /used or has expired/);
    },
    PATIENCE,
  );
});

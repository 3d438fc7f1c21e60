import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { TEST_PASSWORD, type TestPerson } from '../../backend/test/setup/test-network.js';
import { refusalAt } from './setup/forms.js';
import { PATIENCE, Stage } from './setup/stage.js';

const ROLES = '{ viewer { roles } }';
const SET_ROLES = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { adminPerson { email } } }';

describe('administering', () => {
  let stage: Stage;
  let ada: TestPerson;
  let karl: TestPerson;
  let mona: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    karl = await stage.join('karl');
    mona = await stage.join('mona');
  }, PATIENCE);
  afterAll(() => stage.close());

  let page: Page;
  beforeEach(async () => {
    ({ page } = await stage.visit(ada));
  }, PATIENCE);
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** Somebody's line in the list of people, and what is done with it. */
  function line(name: string): { row: Locator; choose: (action: string) => Promise<void> } {
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: name });
    return {
      row,
      async choose(action) {
        await row.getByRole('button', { name: `Actions for ${name}` }).click();
        await page.getByRole('menuitem', { name: action, exact: true }).click();
      },
    };
  }

  function notice(words: string): Promise<void> {
    return page.getByRole('region', { name: 'Notice' }).getByText(words).waitFor();
  }

  it(
    'keeps somebody out, whose open pages close, and lets them in again',
    async () => {
      const { page: his } = await stage.visit(karl);
      await his.goto('/topics?order=name');
      await his.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();

      await page.goto('/admin');
      await line('Mona').row.waitFor();
      await page.getByRole('searchbox', { name: 'Find a person' }).fill('karl');
      await line('Mona').row.waitFor({ state: 'hidden' });
      const { row, choose } = line('Karl');
      await choose('Suspend');
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await choose('Suspend');
      const dialog = page.getByRole('dialog', { name: 'Suspend Karl?' });
      await dialog.getByRole('button', { name: 'Suspend' }).click();
      await notice('Karl no longer has access to Brève.');
      await row.getByText('Suspended since').waitFor();

      await his.getByLabel('Handle or e-mail').fill('karl');
      await his.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD);
      await his.keyboard.press('Enter');
      await his.getByRole('alert').getByText('Wrong handle, e-mail or password.').waitFor();
      await row.getByRole('link', { name: 'Karl' }).click();
      await page.getByText('no longer with the company').waitFor();
      await page.goBack();

      await choose('Reactivate');
      await page
        .getByRole('dialog', { name: 'Reactivate Karl?' })
        .getByRole('button', { name: 'Reactivate' })
        .click();
      await notice('Karl has access to Brève again.');
      await row.getByText('Suspended since').waitFor({ state: 'hidden' });
      await his.getByRole('button', { name: 'Sign in', exact: true }).click();
      await his.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
      expect(his.url()).toMatch(/\/topics\?order=name$/);
      // What ended with the suspension stays ended.
      expect(await karl.caller.refusal(ROLES)).toBe('UNAUTHENTICATED');
    },
    PATIENCE,
  );

  it(
    'gives roles and takes them, but never the last administrator’s',
    async () => {
      const { page: hers } = await stage.visit(mona);
      await hers.goto('/admin');
      await hers.getByText('Nothing at this address').waitFor();

      await page.goto('/admin');
      await line('Ada').choose('Roles');
      const own = page.getByRole('dialog', { name: 'Roles of Ada' });
      await own.getByRole('checkbox', { name: 'Administrator' }).uncheck();
      await own.getByRole('button', { name: 'Save' }).click();
      await own
        .getByRole('alert')
        .getByText('This is the last administrator. Name another one first.')
        .waitFor();
      expect(await own.getByRole('checkbox', { name: 'Administrator' }).isChecked()).toBe(false);
      await page.keyboard.press('Escape');
      await own.waitFor({ state: 'hidden' });
      expect(await line('Ada').row.textContent()).toContain('Administrator');

      await line('Mona').choose('Roles');
      const dialog = page.getByRole('dialog', { name: 'Roles of Mona' });
      await dialog.getByRole('checkbox', { name: 'Communicator' }).check();
      await dialog.getByRole('checkbox', { name: 'Administrator' }).check();
      await dialog.getByRole('button', { name: 'Save' }).click();
      await line('Mona').row.getByText('Administrator, Communicator').waitFor();
      expect(await mona.caller.get(ROLES)).toEqual({ viewer: { roles: ['ADMINISTRATOR', 'COMMUNICATOR'] } });
      await hers.reload();
      await hers.getByRole('searchbox', { name: 'Find a person' }).waitFor();

      await line('Ada').choose('Roles');
      await own.getByRole('checkbox', { name: 'Administrator' }).uncheck();
      await own.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Nothing at this address').waitFor();
      expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0);
      expect(await ada.caller.get(ROLES)).toEqual({ viewer: { roles: [] } });

      for (const [person, roles] of [
        [ada, ['ADMINISTRATOR']],
        [mona, []],
      ] as const) {
        await mona.caller.get(SET_ROLES, { input: { personId: person.id, roles } });
      }
    },
    PATIENCE,
  );

  it(
    'makes teams, one below the other, with members and leads, and deletes them',
    async () => {
      await page.goto('/admin/teams');
      await page.getByText('No team', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'New team' }).click();
      const dialog = page.getByRole('dialog', { name: 'New team' });
      const create = dialog.getByRole('button', { name: 'Create' });
      await create.click();
      expect(await refusalAt(dialog.getByLabel('Name of the team'))).toContain('To be filled in');
      await dialog.getByLabel('Name of the team').fill('Vente à distance');
      expect(await dialog.getByLabel('Handle').inputValue()).toBe('vente.a.distance');
      await dialog.getByLabel('Handle').fill('ventes');
      await dialog.getByLabel('What it does').fill('Sells.');
      await create.click();
      await page.waitForURL(/\/admin\/teams\/ventes$/);

      const picker = page.getByRole('combobox', { name: 'Add a person' });
      for (const [begun, name] of [
        ['kar', 'Karl'],
        ['MÒN', 'Mona'],
      ] as const) {
        await picker.fill(begun);
        await page.getByRole('option', { name }).waitFor();
        await picker.press('Enter');
        await page.getByRole('link', { name }).waitFor();
        expect(await picker.inputValue()).toBe('');
      }
      await page.getByRole('checkbox', { name: 'Lead (Karl)' }).check();
      await page.getByRole('status').getByText('Karl leads the team.').waitFor();
      await page.getByRole('button', { name: 'Remove Mona from the team' }).click();
      await page.getByRole('link', { name: 'Mona' }).waitFor({ state: 'hidden' });
      const teams =
        '{ team(handle: "ventes") { displayName description members { isLead person { handle } } } }';
      expect(await mona.caller.get(teams)).toEqual({
        team: {
          displayName: 'Vente à distance',
          description: 'Sells.',
          members: [{ isLead: true, person: { handle: 'karl' } }],
        },
      });

      await page.getByRole('button', { name: 'New team' }).click();
      expect(await dialog.getByLabel('Team above').locator('option:checked').textContent()).toBe(
        'Vente à distance',
      );
      await dialog.getByLabel('Name of the team').fill('Sud');
      await dialog.getByLabel('Handle').fill('mona');
      await create.click();
      expect(await refusalAt(dialog.getByLabel('Handle'))).toContain('is or was somebody’s');
      expect(await dialog.getByLabel('Name of the team').inputValue()).toBe('Sud');
      await dialog.getByLabel('Handle').fill('sud');
      await create.click();
      await page.waitForURL(/\/admin\/teams\/sud$/);
      await page.getByRole('link', { name: 'All teams' }).click();
      const above = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Vente à distance' });
      await above.getByText('1 member · lead: Karl').waitFor();
      await above
        .getByRole('listitem')
        .filter({ hasText: 'Sud' })
        .getByText('0 members · without a lead')
        .waitFor();

      await above.getByRole('link', { name: 'Vente à distance' }).click();
      await page.getByRole('button', { name: 'Delete' }).click();
      const asked = page.getByRole('dialog', { name: 'Delete the team Vente à distance?' });
      await asked.getByRole('button', { name: 'Delete' }).click();
      await asked.getByRole('alert').getByText('This team has teams below it. Move them first.').waitFor();
      await asked.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('link', { name: 'Sud' }).click();
      // Both pages have these fields: what is chosen on the old one would be lost.
      await page.getByRole('heading', { name: 'Sud' }).waitFor();
      await page.getByLabel('Team above').selectOption({ label: 'None: top of the tree' });
      await page.getByLabel('Handle').fill('midi');
      await page.getByRole('button', { name: 'Save' }).click();
      await notice('Team saved.');
      await page.waitForURL(/\/admin\/teams\/midi$/);
      await page.getByRole('link', { name: 'All teams' }).click();
      // The tree of before is there until the new one has been read.
      await above.getByRole('listitem').filter({ hasText: 'Sud' }).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Sud' }).waitFor();

      await above.getByRole('link', { name: 'Vente à distance' }).click();
      await page.getByRole('button', { name: 'Delete' }).click();
      await asked.getByRole('button', { name: 'Delete' }).click();
      await notice('Team Vente à distance deleted.');
      await page.waitForURL(/\/admin\/teams$/);
      await above.waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: 'Sud' }).waitFor();
      expect(await mona.caller.refusal(teams)).toBe('NOT_FOUND');
      await page.goto('/teams/ventes');
      await page.getByText('Nothing at this address').waitFor();
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { board, deal } from '../../backend/test/setup/dealing.js';
import { team, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';

describe('deals', () => {
  let stage: Stage;
  let ada: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await stage.join('bob');
    await team(ada, 'north', [[bob, true]]);
    await team(ada, 'south', [[bob, false]]);
    await deal(bob, 'Lost 1000 € with Corvo #lost', { kind: 'LOSS' });
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it(
    'are read while one writes, and move the board of others by themselves',
    async () => {
      const { page: watched } = await stage.visit(ada);
      await watched.goto('/');
      await watched.getByRole('link', { name: 'Deals', exact: true }).first().click();
      await watched.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
      await watched.getByText('0 won, 1 lost').waitFor();

      const { page } = await stage.visit(bob);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      const { dialog, kind } = await startPost(page);
      await page.keyboard.type('Signed with Thistle & Rye: 40 k€ now, 9 k€ a year #won');
      await kind.selectOption('WIN');
      const chips = dialog.getByRole('list', { name: 'Deal read' });
      const client = chips.getByLabel('Client');
      await client.waitFor();
      expect(await client.inputValue()).toBe('Thistle & Rye');
      await client.fill('Thistle and Rye');
      expect(await chips.getByRole('button', { name: '€40,000' }).getAttribute('aria-pressed')).toBe('true');
      await chips.getByRole('button', { name: '€9,000' }).click();
      await chips.getByLabel('Team of the deal').selectOption({ label: 'south' });
      await composerOf(page).publish.click();

      await watched.getByText('1 won, 1 lost').waitFor();
      await watched.getByRole('list', { name: 'The deals' }).getByText('Thistle and Rye').waitFor();
      const { clients, teams } = await board(ada);
      expect(clients.map(({ name }) => name)).toContain('Thistle and Rye');
      expect(teams).toMatchObject([
        { team: { handle: 'north' }, sums: { lostCount: 1 } },
        { team: { handle: 'south' }, sums: { amounts: [{ won: '9000' }] } },
      ]);
      const download = watched.waitForEvent('download');
      await watched.getByRole('button', { name: 'Download (CSV)' }).click();
      expect((await download).suggestedFilename()).toMatch(/^deals-.*\.csv$/);
    },
    PATIENCE,
  );

  it(
    'can be corrected when a post is edited',
    async () => {
      const { id } = await deal(bob, 'Signed with Larkfield, 5 k€ #won', { kind: 'WIN' });
      const { page } = await stage.visit(bob);
      await page.goto(`/p/${id}`);
      await page.getByRole('button', { name: /^More/ }).last().click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
      const client = page.getByRole('list', { name: 'Deal read' }).getByLabel('Client');
      await client.waitFor();
      await client.fill('Larkfield Tea');
      await page.getByRole('button', { name: 'Save' }).click();
      const names = async () => (await board(ada)).clients.map(({ name }) => name);
      await until(names, (found) => found.includes('Larkfield Tea'));
    },
    PATIENCE,
  );

  it(
    'that were lost ask their author why, once',
    async () => {
      const { page } = await stage.visit(bob);
      await page.goto('/');
      const notice = page.getByRole('complementary', { name: 'Reason for the loss' });
      await notice.getByText('Lost 1000 € with Corvo').waitFor();
      await notice.getByRole('button', { name: 'Price' }).click();
      await notice.waitFor({ state: 'detached' });
      expect((await board(ada)).reasons).toMatchObject([{ reason: { labelEn: 'Price' } }]);
      await page.goto('/deals');
      await page.getByRole('table', { name: 'Reasons for losses' }).getByText('Price').waitFor();
      expect(await notice.count()).toBe(0);
      // A reply of its thread can say it too.
      const { id } = await deal(bob, 'Lost 2000 € with Larkfield #lost', { kind: 'LOSS' });
      await write(ada, 'They wanted Sunday delivery', { inReplyToId: id });
      await page.goto(`/p/${id}`);
      await page
        .getByLabel('Or a reply that explains it')
        .selectOption({ label: 'They wanted Sunday delivery' });
      await until(
        async () => (await board(ada)).reasons,
        (reasons) => reasons.some(({ isInReply, sums }) => isInReply && sums.lostCount === 1),
      );
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { count, openSales } from '../../backend/test/setup/counting.js';
import { team } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';

describe('figures', () => {
  let stage: Stage;
  let ada: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await stage.join('bob');
    await team(ada, 'north', [[bob, true]]);
    await team(ada, 'south', [[bob, false]]);
    await openSales(stage.network, ada);
    await count(bob, 'CA 1000 € #ventes');
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  async function lastFigures(): Promise<unknown[]> {
    const { topic } = await bob.caller.get<{
      topic: { posts: { edges: { node: { kind: string; figures: unknown[] } }[] } };
    }>(`{ topic(name: "sales") { posts(first: 1) { edges { node {
      kind figures { value refused day team { handle } } } } } } }`);
    return topic.posts.edges.map(({ node }) => node);
  }

  it(
    'show as chips while one writes; one tap refuses one, another changes team and day',
    async () => {
      const { page } = await stage.visit(bob);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      const { dialog, kind } = await startPost(page);
      await page.keyboard.type('CA 1200 €, 14 tickets #ventes');
      const chips = dialog.getByRole('list', { name: 'Figures read' });
      const turnover = chips.getByRole('button', { name: 'Turnover €1,200' });
      const tickets = chips.getByRole('button', { name: 'Tickets 14' });
      await turnover.waitFor();
      expect(await kind.inputValue()).toBe('SALES');
      expect(await chips.getByText('Already €1,000').count()).toBe(1);
      await tickets.focus();
      await page.keyboard.press('Space');
      expect(await tickets.getAttribute('aria-pressed')).toBe('false');
      await chips.getByLabel('Team of Turnover €1,200').selectOption({ label: 'south' });
      await chips.getByLabel('Day of Turnover €1,200').fill('2026-03-02');
      expect(await chips.getByText('Already').count()).toBe(0);
      await page.keyboard.press('Tab');
      await composerOf(page).publish.click();
      await until(lastFigures, (found) => JSON.stringify(found).includes('1200'));
      expect(await lastFigures()).toEqual([
        {
          kind: 'SALES',
          figures: [
            { value: '1200', refused: false, day: '2026-03-02', team: { handle: 'south' } },
            { value: '14', refused: true, day: expect.any(String), team: { handle: 'north' } },
          ],
        },
      ]);
    },
    PATIENCE,
  );

  it(
    'become a page that moves by itself, and each value opens its posts',
    async () => {
      const { page } = await stage.visit(ada);
      await page.goto('/topics/sales');
      await page.getByRole('link', { name: 'Figures', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Figures of #sales' }).waitFor();
      const table = page.getByRole('table', { name: 'Turnover, The whole company' });
      await table.getByRole('cell', { name: '€1,000' }).waitFor();
      await page.locator('.recharts-bar-rectangle path').first().waitFor();
      await count(bob, 'CA 500 € #sales');
      await table.getByRole('cell', { name: '€1,500' }).waitFor();
      await table
        .getByRole('button', { name: /^See the posts/ })
        .first()
        .click();
      const posts = page.getByRole('dialog', { name: /^Posts of/ });
      await posts.getByText('CA 500 €').waitFor();
      await posts.getByText('CA 1000 €').waitFor();
      await page.keyboard.press('Escape');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download (CSV)' }).click();
      expect((await download).suggestedFilename()).toMatch(/^ventes-.*\.csv$/);
    },
    PATIENCE,
  );
});

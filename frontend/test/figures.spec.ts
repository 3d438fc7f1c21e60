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
      const posts = page.getByRole('dialog', { name: /^Posts:/ });
      await posts.getByText('CA 500 €').waitFor();
      await posts.getByText('CA 1000 €').waitFor();
      await page.keyboard.press('Escape');
      // The chart is one stop of the keyboard: arrows walk through its periods, Enter opens the posts of one.
      const chart = page.getByRole('slider', { name: 'Turnover, The whole company' });
      await chart.focus();
      await page.keyboard.press('End');
      expect(await chart.getAttribute('aria-valuetext')).toMatch(/, €1,500(,|$)/);
      await page.keyboard.press('Enter');
      await posts.getByText('CA 500 €').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowLeft');
      expect(await chart.getAttribute('aria-valuetext')).toMatch(/, No figure(,|$)/);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download (CSV)' }).click();
      expect((await download).suggestedFilename()).toMatch(/^ventes-.*\.csv$/);
    },
    PATIENCE,
  );

  it(
    'move on a manager’s screen when somebody posts, and show what they said before they were corrected',
    async () => {
      const manager = await stage.visit(ada);
      await manager.page.goto('/teams/south/figures');
      await manager.page.getByText('No topic expects figures of this team').waitFor();
      await ada.caller.get(
        `mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { topic { id } } }`,
        { input: { topic: 'sales', reportingTeamIds: [await teamId('north')] } },
      );
      await manager.page.goto('/teams/north');
      await manager.page.getByRole('main').getByRole('link', { name: 'Figures', exact: true }).click();
      const turnover = manager.page.getByRole('region', { name: '#sales · Turnover', exact: true });
      const before = await turnover.locator('strong').first().innerText();

      const { page } = await stage.visit(bob);
      await page.goto('/topics/sales');
      await page.getByRole('heading', { level: 1, name: '#sales' }).waitFor();
      const { dialog } = await startPost(page);
      await page.keyboard.type('CA 12.5 k€ (+8 %) #ventes #Lyon');
      await dialog.getByRole('button', { name: 'Turnover €12,500' }).waitFor();
      await composerOf(page).publish.click();
      await until(
        () => turnover.locator('strong').first().innerText(),
        (now) => now !== before && /1[2-9],\d00/.test(now),
      );

      await page.goto('/topics/sales');
      const post = page.getByRole('article').filter({ hasText: 'CA 12.5 k€' }).first();
      await post.getByRole('button', { name: /^More/ }).click();
      await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
      const field = page.getByLabel('Edit the text of the post');
      const chips = page.getByRole('list', { name: 'Figures read' });
      await chips.getByRole('button', { name: 'Turnover €12,500' }).waitFor();
      await field.fill('CA 12.9 k€ (+8 %) #ventes #Lyon');
      await chips.getByText('at first €12,500').waitFor();
      await chips.getByLabel('Day of Turnover €12,900').fill('2026-03-02');
      await page.getByRole('button', { name: 'Save' }).click();
      await until(lastFigures, (found) => JSON.stringify(found).includes('12900'));
      expect(await lastFigures()).toEqual([
        {
          kind: 'SALES',
          figures: [{ value: '12900', refused: false, day: '2026-03-02', team: { handle: 'north' } }],
        },
      ]);
    },
    PATIENCE,
  );

  it(
    'are shown with the holidays of a period and of those it is compared with, in both languages',
    async () => {
      const { page } = await stage.visit(ada);
      await page.goto('/topics/sales/figures?until=2026-11-18');
      const row = (name: RegExp) => page.getByRole('table').getByRole('row', { name });
      await row(/^Wed 11 Nov holiday: Armistice Day/).waitFor();
      expect(await row(/^Thu 12 Nov/).innerText()).toContain('holiday: Armistice Day');
      expect(await row(/^Wed 18 Nov/).innerText()).toContain('holiday: Armistice Day');
      await page.getByText('public holiday').waitFor();
      await ada.caller.get('mutation { updateProfile(input: { language: FR }) { viewer { email } } }');
      await page.reload();
      await row(/^mer\. 11 nov\. férié\s: Armistice 1918/).waitFor();
      await page.getByText('jour férié').waitFor();
      // Other times are one step away, and the way back to today.
      await page.getByRole('button', { name: 'Plus tôt' }).click();
      await row(/^lun\. 19 oct\./).waitFor();
      await page.getByRole('button', { name: 'Aujourd’hui' }).click();
      await page.waitForURL((url) => !url.search.includes('until'));
      await ada.caller.get('mutation { updateProfile(input: { language: EN }) { viewer { email } } }');
    },
    PATIENCE,
  );

  it(
    'stop for a metric and its ratios, and what it counted stays to be read',
    async () => {
      const { page } = await stage.visit(ada);
      await page.goto('/topics/sales/counting');
      await page.getByRole('button', { name: 'Stop Tickets' }).click();
      const dialog = page.getByRole('dialog', { name: 'Stop Tickets' });
      await dialog.getByText('Stops too: Average basket.').waitFor();
      await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByRole('heading', { name: 'Stopped' }).waitFor();
      await page.getByRole('button', { name: 'Resume Average basket' }).click();
      await page
        .getByText(/Resume the metrics it divides first/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Resume Tickets' }).click();
      await page.getByRole('button', { name: 'Resume Average basket' }).click();
      await page.getByRole('button', { name: 'Stop Average basket' }).waitFor();
    },
    PATIENCE,
  );

  async function teamId(handle: string): Promise<string> {
    const { team } = await ada.caller.get<{ team: { id: string } }>(
      'query ($handle: String!) { team(handle: $handle) { id } }',
      { handle },
    );
    return team.id;
  }
});

import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { companyDay } from '../../backend/test/setup/company-day.js';
import { count, openSales } from '../../backend/test/setup/counting.js';
import { team } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, startPost } from './setup/composer.js';
import { DAYTIME_ZONE } from './setup/daytime-zone.js';
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
      const turnover = chips.getByRole('button', { name: 'Turnover €1,200', exact: true });
      const tickets = chips.getByRole('button', { name: 'Tickets 14', exact: true });
      await turnover.waitFor();
      expect(await kind.inputValue()).toBe('SALES');
      expect(await chips.getByText('Already €1,000').count()).toBe(1);
      await tickets.focus();
      await page.keyboard.press('Space');
      expect(await tickets.getAttribute('aria-pressed')).toBe('false');
      await chips.getByLabel('Team of Turnover €1,200').selectOption({ label: 'south' });
      await setDay(chips, 'Turnover €1,200', '02032026');
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
    'begin with the topic’s template, and ask what is in doubt: which value, ten times as much, replace or add',
    async () => {
      const template = {
        name: 'sales',
        templateFr: 'CA … SEK, … tickets',
        templateEn: 'CA … SEK, … tickets',
      };
      const rule =
        'mutation ($input: SetTopicPostingInput!) { setTopicPosting(input: $input) { topic { id } } }';
      await ada.caller.get(rule, { input: template });
      const back = (days: number) => companyDay(-days, DAYTIME_ZONE);
      for (let days = 8; days >= 0; days -= 1) {
        await count(bob, `CA ${1200 + days} SEK #ventes`, { figures: [{ start: 3, day: back(days) }] });
      }
      const { page } = await stage.visit(bob);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      const { dialog, text, publish } = await startPost(page);
      await page.keyboard.type('#sales ');
      await dialog.getByRole('button', { name: 'Template: CA … SEK, … tickets' }).click();
      await until(
        () =>
          text.evaluate((field: HTMLTextAreaElement) => [
            field.value,
            field.selectionStart,
            field.selectionEnd,
          ]),
        ([value, start, end]) =>
          /^CA … SEK, … tickets #(?:sales|ventes)$/.test(String(value)) && start === 3 && end === 4,
      );
      // The blank is chosen: what one types takes its place.
      await page.keyboard.type('1.234');
      await until(
        () => text.inputValue(),
        (value) => value.startsWith('CA 1.234 SEK'),
      );
      await dialog.getByText('You mean:').waitFor();
      await dialog.getByText('Ten times more or less than usual.').waitFor();
      const value = (digits: string) =>
        dialog.getByRole('button', { name: new RegExp(`^SEK\\s?${digits}$`) });
      expect(await value('1\\.234').getAttribute('aria-pressed')).toBe('true');
      await value('1,234').click();
      await dialog.getByText('Ten times more or less than usual.').waitFor({ state: 'detached' });
      await text.fill('CA 12340 SEK #sales');
      await dialog.getByText('Ten times more or less than usual.').waitFor();
      await dialog.getByRole('button', { name: 'It is right' }).click();
      await dialog.getByText('Ten times more or less than usual.').waitFor({ state: 'detached' });
      expect(
        await dialog.getByRole('button', { name: 'Add', exact: true }).getAttribute('aria-pressed'),
      ).toBe('true');
      await dialog.getByRole('button', { name: 'Replace', exact: true }).click();
      await publish.click();
      const today = async () => {
        const { figureBoard } = await ada.caller.get<{
          figureBoard: { series: { unit: string; points: { value: string | null }[] }[] };
        }>('{ figureBoard(topic: "sales", by: DAY) { series { unit points { value } } } }');
        return figureBoard.series.find(({ unit }) => unit === 'SEK')?.points.at(-1)?.value;
      };
      await until(today, (found) => found === '12340');
      await ada.caller.get(rule, { input: { name: 'sales', templateFr: '', templateEn: '' } });
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
      await posts.waitFor({ state: 'hidden' });
      await chart.press('ArrowLeft');
      await until(
        () => chart.getAttribute('aria-valuetext'),
        (words) => /, No figure(,|$)/.test(words ?? ''),
      );
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
      await dialog.getByRole('button', { name: 'Turnover €12,500', exact: true }).waitFor();
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
      await chips.getByRole('button', { name: 'Turnover €12,500', exact: true }).waitFor();
      await field.fill('CA 12.9 k€ (+8 %) #ventes #Lyon');
      await chips.getByText('at first €12,500').waitFor();
      await setDay(chips, 'Turnover €12,900', '02032026');
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
    'are compared once their day is over',
    async () => {
      const back = (days: number) => companyDay(-days, DAYTIME_ZONE);
      for (const [days, value] of [
        [1, 660],
        [2, 600],
        [8, 440],
      ] as const) {
        const figures = [{ start: 3, day: back(days) }];
        await count(bob, `CA ${value} £ #ventes`, { figures });
      }
      await count(bob, 'CA 100 £ #ventes');
      const { page } = await stage.visit(ada);
      await page.goto('/topics/sales/figures');
      await page.getByLabel('Metric').selectOption({ label: 'Turnover (GBP)' });
      const rows = page.getByRole('table', { name: 'Turnover (GBP)' }).getByRole('row');
      await rows.nth(1).getByText('not over').waitFor();
      expect(await rows.nth(1).innerText()).toMatch(/£100/);
      expect(await rows.nth(1).innerText()).not.toContain('%');
      expect(await rows.nth(2).innerText()).toMatch(/£660\s+\+10\.0%\s+\+50\.0%/);
      // Of a running day the headline compares the last whole one.
      await page.getByText('+10.0% on the day before (£600)').waitFor();
      await page.getByText('+50.0% on the same weekday before (£440)').waitFor();
    },
    PATIENCE,
  );

  it(
    'stand beside what they are to bring: a week’s target on the weekly chart, the sum of two teams for both',
    async () => {
      await ada.caller.get(
        'mutation ($input: SetTopicCountingInput!) { setTopicCounting(input: $input) { topic { id } } }',
        { input: { topic: 'sales', reportingTeamIds: [await teamId('north'), await teamId('south')] } },
      );
      const { page } = await stage.visit(ada);
      await page.goto('/topics/sales/counting');
      await page.getByRole('button', { name: 'Targets: Turnover' }).click();
      const dialog = page.getByRole('dialog', { name: 'Targets: Turnover' });
      const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
      await field('The whole company, A month').fill('many');
      // By keyboard: the fields of a team follow one another.
      await field('north, A day').focus();
      await page.keyboard.type('4,000.50');
      await page.keyboard.press('Tab');
      await page.keyboard.type('20000');
      await field('south, A week').fill('5,000');
      await page.keyboard.press('Enter');
      await dialog.getByText('A target is a number').waitFor();
      expect(await field('The whole company, A month').getAttribute('aria-invalid')).toBe('true');
      await field('The whole company, A month').fill('100,000');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.getByText('Targets: €100,000 a month · 2 teams').waitFor();

      await page.getByRole('link', { name: 'Figures', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Figures of #sales' }).waitFor();
      const legend = page.getByRole('figure').locator('figcaption');
      await page.getByLabel('Period').selectOption({ label: 'Week' });
      await legend.getByText('Target €25,000 (sum of 2 teams)').waitFor();
      await page.getByText(/% of the target: €25,000 \(sum of 2 teams\)/).waitFor();
      await page.getByLabel('Period').selectOption({ label: 'Month' });
      await legend.getByText('Target €100,000', { exact: true }).waitFor();
      await page.getByLabel('Team').selectOption({ label: 'north' });
      await legend.getByText('Target €100,000').waitFor({ state: 'detached' });
      await page.getByLabel('Period').selectOption({ label: 'Day' });
      await legend.getByText('Target €4,001', { exact: true }).waitFor();
      await page.getByLabel('Metric').selectOption({ label: 'Tickets' });
      await legend.getByText('Target').waitFor({ state: 'detached' });

      await page.goto('/topics/sales/counting');
      await page.getByRole('button', { name: 'Targets: Turnover' }).click();
      expect(await field('north, A day').inputValue()).toBe('4,000.5');
      for (const name of ['The whole company, A month', 'north, A day', 'north, A week', 'south, A week']) {
        await field(name).fill('');
      }
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.getByText('Targets:').waitFor({ state: 'detached' });
    },
    PATIENCE,
  );

  it(
    'of an answer are asked about: a value of today, or the other value of that day',
    async () => {
      const figures = [{ start: 3, teamId: await teamId('south'), day: '2026-03-03' }];
      const { id } = await count(bob, 'CA 700 € #ventes', { figures });
      const { page } = await stage.visit(bob);
      const answer = async (unlessSaid: RegExp, press: RegExp, handle: string) => {
        await page.goto(`/p/${id}`);
        await page
          .getByRole('article')
          .first()
          .getByRole('button', { name: /^Reply/ })
          .click();
        const dialog = page.getByRole('dialog');
        await page.keyboard.type('CA 750 € #ventes');
        const corrects = dialog.getByRole('button', { name: /^corrects €700 \(south, Tue 3 Mar\)$/ });
        await corrects.waitFor();
        const unsaid = dialog.getByRole('button', { name: unlessSaid });
        expect(await unsaid.getAttribute('aria-pressed')).toBe('true');
        await dialog.getByRole('button', { name: press }).click();
        const isCorrecting = (await corrects.getAttribute('aria-pressed')) === 'true';
        expect(await dialog.getByText('Tue 3 Mar', { exact: true }).count()).toBe(isCorrecting ? 1 : 0);
        await dialog.getByRole('button', { name: 'Reply', exact: true }).click();
        await dialog.waitFor({ state: 'hidden' });
        await until(
          lastFigures,
          (found) => /"750".*"handle":"(\w+)"/.exec(JSON.stringify(found))?.[1] === handle,
        );
        return lastFigures();
      };
      const today = new Date().getFullYear();
      const own = await answer(/^is a new/, /^is a new/, 'north');
      expect(own).toMatchObject([{ figures: [{ team: { handle: 'north' } }] }]);
      expect(JSON.stringify(own)).toContain(`"day":"${today}`);
      expect(JSON.stringify(own)).not.toContain('2026-03-03');
      // What the thread says of today would be corrected, unless one says that it is of the other day.
      expect(await answer(/^corrects €750/, /^corrects €700/, 'south')).toMatchObject([
        { figures: [{ value: '750', day: '2026-03-03', team: { handle: 'south' } }] },
      ]);
    },
    PATIENCE,
  );

  it(
    'are shown with the holidays of a period and of those it is compared with, in both languages',
    async () => {
      await ada.caller.get(
        'mutation { saveSite(input: { name: "Lyon", country: "FR", workedHolidays: [], isDefault: true }) { sites { id } } }',
      );
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

  /** Part by part, as the page’s language writes them. */
  async function setDay(chips: Locator, figure: string, digits: string): Promise<void> {
    // By keyboard: under the text, completion may lie over it.
    await chips.getByRole('button', { name: `Day of ${figure}` }).press('Enter');
    await chips
      .getByRole('group', { name: `Day of ${figure}` })
      .getByRole('spinbutton')
      .first()
      .click();
    await chips.page().keyboard.type(digits);
  }

  async function teamId(handle: string): Promise<string> {
    const { team } = await ada.caller.get<{ team: { id: string } }>(
      'query ($handle: String!) { team(handle: $handle) { id } }',
      { handle },
    );
    return team.id;
  }
});

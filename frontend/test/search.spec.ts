import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { count, openSales } from '../../backend/test/setup/counting.js';
import { team, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';
import { axeViolations, DESK, type Look, sticksOut } from './setup/visit.js';

describe('the search', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  let page: Page;
  let field: Locator;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    const ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    await team(ada, 'ventes', []);
    await openSales(stage.network, ada);
    await count(ada, 'CA 12,5 k€ #ventes');
    await count(ada, 'CA 8 k€ #ventes');
    await write(bob, 'Réunions déplacées à Besançon. #Référencement');
    await write(bob, 'Who knows the Besançon tariff?', { kind: 'QUESTION' });
    await write(alice, 'Besançon, Besançon: my own réunion');
  }, PATIENCE);
  afterAll(() => stage.close());

  async function begin(path: string, look: Look = DESK): Promise<void> {
    ({ page } = await stage.visit(alice, look));
    field = page.getByRole('combobox');
    await page.goto(path);
    await field.waitFor();
  }
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  function posts(): Locator {
    return page.getByRole('article');
  }

  function written(): string | null {
    return new URL(page.url()).searchParams.get('q');
  }

  it(
    'is written by keys alone: an operator, somebody, a topic',
    async () => {
      await begin('/search');
      await field.pressSequentially('fro');
      await page.getByRole('option', { name: /from:/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toMatch(/-0$/);
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('from:');
      await field.pressSequentially('bo');
      await page.getByRole('option', { name: /Bob/ }).waitFor();
      // What was proposed for the letters before goes when the answer for these comes.
      await until(
        () => page.getByRole('option').count(),
        (count) => count === 1,
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('from:bob ');
      await field.pressSequentially('#refe');
      await page.getByRole('option', { name: '#Référencement' }).waitFor();
      await until(
        () => page.getByRole('option').count(),
        (count) => count === 1,
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('from:bob #Référencement ');
      await page.keyboard.press('Enter');
      await page.getByText('Réunions déplacées').waitFor();
      await until(
        () => posts().count(),
        (count) => count === 1,
      );
      expect(written()).toBe('from:bob #Référencement');

      // Each term can be taken out, and Back puts it in again.
      await page.getByRole('button', { name: 'Remove: topic #Référencement' }).click();
      await until(
        () => posts().count(),
        (count) => count === 2,
      );
      expect(written()).toBe('from:bob');
      await page.goBack();
      await until(
        () => posts().count(),
        (count) => count === 1,
      );
      expect(await field.inputValue()).toBe('from:bob #Référencement');

      await page.keyboard.press('Escape');
      await field.focus();
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('');
    },
    PATIENCE,
  );

  it(
    'compares figures by keys alone: a metric, an operator, a number',
    async () => {
      await begin('/search');
      const options = () => page.getByRole('option').allInnerTexts();
      await field.pressSequentially('#ventes ');
      await page.getByRole('option', { name: /^Average basket/ }).waitFor();
      expect((await options()).map((option) => option.split('\n')[0])).toEqual([
        'Turnover',
        'Tickets',
        'Average basket',
      ]);
      await field.pressSequentially('chif');
      // The list of before has the same first line.
      await page.getByRole('option', { name: /^Average basket/ }).waitFor({ state: 'detached' });
      await page.getByRole('option', { name: /^Turnover.*€/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('#ventes Chiffre-d’affaires');
      await page.getByRole('option', { name: /≥|>=.*at least/ }).waitFor();
      expect((await options()).map((option) => option.replace(/\s+/g, ' ').split(' · ')[0])).toEqual([
        'Chiffre-d’affaires > more than',
        'Chiffre-d’affaires >= at least',
        'Chiffre-d’affaires < less than',
        'Chiffre-d’affaires <= at most',
        'Chiffre-d’affaires = exactly',
      ]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('#ventes Chiffre-d’affaires>');
      await field.pressSequentially('10k');
      await page.getByText('CA 12,5 k€').waitFor();
      await until(
        () => posts().count(),
        (found) => found === 1,
      );

      // A label typed whole, and an operator begun, in the other language.
      await field.fill('');
      await field.pressSequentially('turnover<');
      await until(options, (found) => found.length === 2);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toBe('turnover<=');
      await field.pressSequentially('8000');
      await page.getByText('CA 8 k€').waitFor();
      await until(
        () => posts().count(),
        (found) => found === 1,
      );
      // What is no metric has no operators.
      await field.fill('');
      await field.pressSequentially('besancon>');
      await until(
        () => Promise.resolve(written()),
        (query) => query === 'besancon>',
      );
      expect(await page.getByRole('option').count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'keeps what is typed while the address is on its way',
    async () => {
      await begin('/search');
      await field.pressSequentially('besa');
      // One more letter at the very moment at which the address changes, before the page has seen that.
      await page.evaluate(() => {
        const { replaceState } = history;
        history.replaceState = function (...given) {
          history.replaceState = replaceState;
          replaceState.apply(history, given);
          const line = document.querySelector<HTMLInputElement>('input[role="combobox"]');
          const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
          value?.set?.call(line, `${line?.value ?? ''}n`);
          line?.dispatchEvent(new Event('input', { bubbles: true }));
        };
      });
      await until(
        () => Promise.resolve(written()),
        (query) => query === 'besa' || query === 'besan',
      );
      await until(
        () => Promise.resolve(written()),
        (query) => query === 'besan',
      );
      expect(await field.inputValue()).toBe('besan');
    },
    PATIENCE,
  );

  it(
    'marks what it found, counts it, says who wrote it and what it did not understand',
    async () => {
      await begin('/search?q=besancon');
      await until(
        () => page.locator('mark').allInnerTexts(),
        (marks) => marks.length === 4,
      );
      expect(new Set(await page.locator('mark').allInnerTexts())).toEqual(new Set(['Besançon']));
      await page.getByRole('link', { name: 'Posts 3' }).waitFor();
      await page.getByText('2 people wrote about this').waitFor();
      await page.getByRole('button', { name: 'Most relevant first' }).click();
      await posts().first().getByText('my own').waitFor();
      expect(page.url()).toContain('sort=relevance');
      await page.getByRole('button', { name: 'Ask Bob' }).click();
      expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toContain('@bob');
      await page.keyboard.press('Escape');

      await page.goto('/search?q=projet%3Aalpha');
      await page.getByText('“projet:alpha”: no such operator, searched as text.').waitFor();
      await page.goto('/search?q=referancement');
      await page.getByRole('region', { name: 'Did you mean…' }).getByText('#Référencement').waitFor();
      await page.goto('/search?q=ventes&in=teams');
      await page.getByRole('main').getByRole('link', { name: 'ventes' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'is refined by clicks on a phone, in French',
    async () => {
      await alice.caller.get(
        'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { viewer { email } } }',
        { input: { language: 'FR' } },
      );
      await begin('/search?q=besancon', { language: 'fr', theme: 'dark', width: 360 });
      await page.getByText('2 personnes ont écrit là-dessus').waitFor();
      await page.getByRole('button', { name: 'Affiner la recherche' }).click();
      await page.getByRole('button', { name: 'sans-réponse' }).click();
      await until(
        () => posts().count(),
        (count) => count === 1,
      );
      expect(written()).toBe('besancon est:sans-réponse');
      expect(await axeViolations(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
    },
    PATIENCE,
  );
});

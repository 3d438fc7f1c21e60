import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { Sql } from '../../backend/src/platform/database/sql.js';
import { readRound } from '../../backend/test/setup/rounds.js';
import { write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';

const SET_KIND =
  'mutation { updateTopic(input: { name: "alpha", kind: PROJECT, description: "x" }) { topic { key } } }';

describe('the evening round', () => {
  let stage: Stage;
  let ada: TestPerson;
  let bob: TestPerson;
  let zoe: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada');
    bob = await stage.join('bob');
    zoe = await stage.join('zoe');
    await write(ada, 'Here is #alpha');
    await ada.caller.get(SET_KIND);
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it(
    'is opened on a project, and asks those whom a few letters find',
    async () => {
      const { page } = await stage.visit(ada);
      await page.goto('/topics/alpha');
      await page.getByRole('link', { name: 'Evening round', exact: true }).last().click();
      await page.getByRole('link', { name: 'Round settings' }).click();
      for (const day of ['Saturday', 'Sunday']) await page.getByLabel(day).check();
      // Part by part, as the page's language writes them.
      const write = async (name: string, digits: string) => {
        await page.getByRole('group', { name }).getByRole('spinbutton').first().click();
        await page.keyboard.type(digits);
      };
      await write('Closing', '2359');
      await write('First day', '01012020');
      const save = page.getByRole('button', { name: 'Save' });
      await save.click();
      await page.getByText('To be filled in').waitFor();
      const people = page.getByRole('combobox', { name: 'Participants' });
      await people.fill('nobody-such');
      await page.getByText('Nobody by that name.').last().waitFor();
      // By keyboard alone: found, chosen, taken off again.
      for (const letters of ['ad', 'bo', 'zo']) {
        await people.fill(letters);
        await page.getByRole('listbox', { name: 'Participants' }).getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
      }
      const chosen = page.getByRole('list', { name: 'Participants' });
      expect(await chosen.getByRole('listitem').count()).toBe(3);
      await page.getByRole('button', { name: 'Remove Ada' }).press('Enter');
      expect(await chosen.getByRole('listitem').count()).toBe(2);
      expect(await people.evaluate((line) => line === document.activeElement)).toBe(true);
      await save.click();
      await page.getByText('0 of 2').waitFor();
      await page.getByText('2 lines still awaited').waitFor();
      expect(await readRound(bob, 'alpha')).toMatchObject({ viewerTakesPart: true, participants: null });
    },
    PATIENCE,
  );

  it(
    'takes a blocked line by keyboard, and fills the wall of others while they look',
    async () => {
      const { page: wall } = await stage.visit(ada);
      await wall.goto('/topics/alpha/round');
      await wall.getByText('0 of 2').waitFor();
      const { page } = await stage.visit(bob);
      await page.goto('/round');
      const health = page.getByRole('group', { name: 'Health of #alpha' });
      await health.getByRole('radio', { name: 'On track' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.type('No boxes left');
      await page.keyboard.press('Enter');
      await page.getByText('To be filled in').waitFor();
      const blocker = page.getByRole('combobox', { name: 'Blocked by what, by whom?' });
      await blocker.focus();
      await page.keyboard.type('the supplier, @zo');
      const offered = page.getByRole('listbox', { name: 'People and teams proposed' });
      await offered.getByRole('option', { name: 'Zoe' }).waitFor();
      expect(await blocker.getAttribute('aria-expanded')).toBe('true');
      // The focus stays in the line; whoever listens hears the one that Enter takes.
      expect(await blocker.getAttribute('aria-activedescendant')).toBe(
        await offered.getByRole('option', { selected: true }).getAttribute('id'),
      );
      await page.keyboard.press('Escape');
      await offered.waitFor({ state: 'detached' });
      await page.keyboard.type('e');
      await offered.waitFor();
      await page.keyboard.press('Backspace');
      await offered.getByRole('option', { name: 'Zoe' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await blocker.inputValue()).toBe('the supplier, @zoe ');
      expect(await blocker.evaluate((line) => line === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Change my line' }).waitFor();
      await wall.getByText('1 of 2').waitFor();
      await wall.getByText('Blocked by: the supplier, @zoe').waitFor();
      await wall.getByText('One line still awaited').waitFor();
      // Others see the same wall without names.
      const { page: other } = await stage.visit(zoe);
      await other.goto('/topics/alpha/round');
      await other.getByText('1 of 2').waitFor();
      expect(await other.getByText('awaited').count()).toBe(0);
      await other.goto('/notifications');
      await other
        .getByText(/mention/i)
        .first()
        .waitFor();
    },
    PATIENCE,
  );

  it(
    'says of a status in the composer that it will be a line, and asks a red one what blocks',
    async () => {
      const { page } = await stage.visit(bob);
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
      const compose = async (text: string) => {
        const composer = await startPost(page);
        await composer.text.fill(text);
        await page.getByText('This will be your new line in the evening round of #alpha.').waitFor();
        return composer;
      };
      const red = await compose('🔴 Still no boxes #alpha');
      const blocker = page.getByLabel('Blocked by what, by whom?');
      await red.publish.click();
      await page.getByText('Say it in a few words, or publish without saying it.').waitFor();
      await until(
        () => blocker.evaluate((line) => line === document.activeElement),
        (focused) => focused,
      );
      await page.keyboard.type('the strike, @zoe');
      expect(await red.text.inputValue()).toBe('🔴 Still no boxes #alpha ⛔ the strike, @zoe');
      await red.publish.click();
      await page.getByText('Post published.').first().waitFor();
      const blocked = (await readRound(ada, 'alpha')).today;
      expect(blocked?.lines[0]?.post?.text).toContain('⛔ the strike, @zoe');
      // Refused, it is a post and no line.
      const green = await compose('🟢 Boxes in sight #alpha');
      await page.getByRole('button', { name: 'Don’t count it' }).click();
      await page.getByText('This will not be your line in the evening round of #alpha.').waitFor();
      await green.publish.click();
      await page.getByText('Boxes in sight').first().waitFor();
      expect((await readRound(ada, 'alpha')).today).toMatchObject({ givenCount: 1, health: 'BLOCKED' });
    },
    PATIENCE,
  );

  it(
    'repeats what was said the day before in one press; the lead says otherwise, visibly',
    async () => {
      // Bob said it yesterday.
      await stage.network
        .service(Sql)
        .rows(`UPDATE round_line SET day = day - 1, given_at = given_at - interval '1 day'`);
      const { page } = await stage.visit(bob);
      await page.goto('/round');
      await page.getByText('Last time: 🔴 Still no boxes').waitFor();
      await page.getByRole('button', { name: 'No change' }).click();
      await page.getByText('no change', { exact: true }).waitFor();
      const { page: wall } = await stage.visit(ada);
      await wall.goto('/round/wall');
      await wall.getByLabel('The project’s health today').selectOption({ label: 'At risk' });
      await wall.getByText('in the words of Ada, who leads').waitFor();
      const round = await until(
        () => readRound(zoe, 'alpha'),
        ({ today }) => today?.saidBy !== null,
      );
      expect(round.today).toMatchObject({ health: 'AT_RISK', saidBy: { handle: 'ada' }, givenCount: 1 });
    },
    PATIENCE,
  );
});

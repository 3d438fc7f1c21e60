import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { change, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';

/** The twentieth of the month after next, as somebody writes it in English, and as it is read. */
const WHEN = whenToAnswer();

function whenToAnswer(): { typed: string; read: RegExp } {
  const now = new Date();
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 20));
  const [year = '', month = ''] = day.toISOString().split('-');
  return {
    typed: `20${month}${year}`,
    read: new RegExp(`20 ${day.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' })}`),
  };
}

describe('questions', () => {
  let stage: Stage;
  let ada: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    bob = await stage.join('bob');
    const asked = await write(ada, 'Who has packed a lampshade before? #packing', { kind: 'QUESTION' });
    const answer = await write(bob, 'Double-wall box, crumpled paper inside', { inReplyToId: asked.id });
    await change(ada, 'acceptAnswer', { postId: answer.id });
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it(
    'show what was answered while one types, are answered and accepted, and make a card that goes again',
    async () => {
      const { page } = await stage.visit(ada);
      await page.goto('/questions');
      await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
      const { dialog, kind } = await startPost(page);
      await page.keyboard.type('How are lampshades packed for the sea #packing ?');
      await kind.selectOption('QUESTION');
      const past = dialog.getByRole('region', { name: 'Asked before' });
      await past.getByText('Double-wall box').waitFor();
      // What for and by when, by the keyboard, in the order of the page's language.
      await dialog.getByRole('button', { name: 'What for, by when?' }).press('Enter');
      await page.keyboard.type('The Oslo order');
      const day = dialog.getByRole('group', { name: 'By when' });
      await day.getByRole('spinbutton').first().focus();
      await page.keyboard.type(WHEN.typed);
      await composerOf(page).publish.click();
      await dialog.waitFor({ state: 'detached' });
      await page.goto('/questions?list=mine');
      const mine = page.getByRole('article').filter({ hasText: 'for the sea' });
      await mine.waitFor();
      await page.getByText('Not answered').first().waitFor();
      const id = await mine.getAttribute('data-post');
      await page.goto(`/p/${id ?? ''}`);
      await page.getByText('For: The Oslo order').waitFor();
      await page.getByText(WHEN.read).waitFor();

      const { page: theirs } = await stage.visit(bob);
      await theirs.goto('/questions');
      await theirs.getByText('for the sea').waitFor();
      await theirs.goto(`/p/${id ?? ''}`);
      await theirs.getByRole('button', { name: 'Reply to this post…' }).click();
      const reply = composerOf(theirs);
      await reply.text.fill('In a crate, shade upside down');
      await reply.dialog.getByRole('button', { name: 'Reply', exact: true }).click();
      await reply.dialog.waitFor({ state: 'detached' });
      // Where it stands changes in every open page, also in that of who answered.
      await theirs.getByText('Answered', { exact: true }).waitFor();
      await page.getByText('Answered', { exact: true }).waitFor();

      await page.goto(`/p/${id ?? ''}`);
      const acts = page.getByRole('group', { name: 'For this answer' });
      await acts.getByRole('button', { name: 'Thank' }).click();
      await acts.getByRole('button', { name: 'Accept this answer' }).click();
      await acts.waitFor({ state: 'detached' });
      await page.getByText('Answer accepted').first().waitFor();

      await theirs.goto('/topics/packing');
      const known = theirs.getByRole('region', { name: 'What is known' });
      const card = known.getByRole('article', { name: /for the sea/ });
      await card.getByText('In a crate').waitFor();
      await card.getByRole('link').first().click();
      await theirs.getByRole('heading', { name: 'History' }).waitFor();

      await page.getByRole('button', { name: /^More/ }).last().click();
      await page.getByRole('menuitem', { name: 'No longer accept this answer' }).click();
      await acts.getByRole('button', { name: 'Accept this answer' }).waitFor();
      await theirs.goto('/topics/packing');
      await known.getByText('Double-wall box').waitFor();
      expect(await known.getByText('In a crate').count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'are said to be the same as one that was asked, by the words one remembers',
    async () => {
      const lamp = 'Who has packed a lampshade before? #packing';
      const again = await write(bob, 'The Bergen order: which crate? #packing', { kind: 'QUESTION' });
      const { page } = await stage.visit(bob);
      await page.goto(`/p/${again.id}`);
      await page.getByRole('button', { name: 'Same question' }).click();
      const dialog = page.getByRole('dialog', { name: 'Same question' });
      await dialog.getByText('No question near this one was asked.').waitFor();
      await page.keyboard.type('lampshades forever');
      await dialog.getByText('No other question has these words.').waitFor();
      for (let letter = 0; letter < ' forever'.length; letter += 1) await page.keyboard.press('Backspace');
      await dialog.getByRole('button', { name: lamp }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('link', { name: lamp }).waitFor();
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, it, expect } from '@jest/globals';
import type { Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { change, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { Keys } from './setup/keys.js';
import { PATIENCE, Stage } from './setup/stage.js';

describe('without a mouse one', () => {
  let stage: Stage;
  let mona: TestPerson;
  let page: Page;
  let keys: Keys;
  let open: string;
  beforeAll(async () => {
    stage = await Stage.open();
    const bob = await stage.join('bob');
    mona = await stage.join('mona', [RoleName.MODERATOR]);
    const asked = await write(mona, 'Which box for a lampshade? #packing', { kind: 'QUESTION' });
    const answer = await write(mona, 'Double-wall, paper inside', { inReplyToId: asked.id });
    await change(mona, 'acceptAnswer', { postId: answer.id });
    open = (await write(mona, 'Which box for a lampshade by sea? #packing', { kind: 'QUESTION' })).id;
    await write(bob, 'Lampshades leave at noon. #Packings');
  }, PATIENCE);
  afterAll(() => stage.close());
  beforeEach(async () => {
    ({ page } = await stage.visit(mona));
    keys = new Keys(page);
  }, PATIENCE);
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it(
    'searches, opens what was found and is back where one was, and follows the search',
    async () => {
      await page.goto('/search');
      const field = page.getByRole('combobox');
      await keys.at(field);
      await page.keyboard.type('lampshade kin');
      await page.getByRole('option', { name: /kind:/ }).waitFor();
      await keys.press('ArrowDown', 'Enter');
      await page.keyboard.type('que');
      await page.getByRole('option', { name: /question/ }).waitFor();
      await keys.press('ArrowDown', 'Enter');
      expect(await field.inputValue()).toBe('lampshade kind:question ');
      await keys.press('Enter');
      const found = page.getByRole('article').filter({ hasText: 'by sea' });
      await found.waitFor();
      const link = found.locator('a[href^="/p/"]').first();
      await keys.tabTo(link);
      await keys.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Thread' }).waitFor();
      await page.goBack();
      await keys.at(link);

      const follow = page.getByRole('button', { name: 'Follow this search' });
      await page.goto('/search?q=lampshade');
      await keys.tabTo(follow);
      await keys.press('Enter');
      const dialog = page.getByRole('dialog');
      await keys.at(dialog);
      await keys.press('Escape');
      await keys.at(follow);
      await keys.press('Enter');
      await keys.tabTo(dialog.getByLabel('Name'));
      await keys.press('End');
      await page.keyboard.type(' by name');
      await keys.tabTo(dialog.getByRole('radio').and(page.locator(':checked')));
      await keys.press('ArrowDown', 'Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.goto('/searches');
      await keys.tabTo(
        page
          .getByRole('main')
          .getByRole('link', { name: /lampshade/ })
          .first(),
      );
    },
    PATIENCE,
  );

  it(
    'merges a topic, says that a question was asked before, rewrites a card, and the focus comes back each time',
    async () => {
      await page.goto('/topics/packings');
      const more = page.getByRole('button', { name: 'More actions for #Packings' });
      await keys.tabTo(more);
      await keys.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type('Merge');
      await keys.press('Enter');
      const merge = page.getByRole('dialog', { name: 'Merge #Packings' });
      await keys.at(merge.getByLabel('Into which topic?'));
      await keys.press('Escape');
      await keys.at(more);
      await keys.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type('Merge');
      await keys.press('Enter');
      await keys.at(merge.getByLabel('Into which topic?'));
      await page.keyboard.type('packing');
      await keys.tabTo(merge.getByRole('button', { name: /^#packing ·/ }));
      await keys.press('Enter');
      await keys.tabTo(merge.getByRole('button', { name: 'Merge', exact: true }));
      await keys.press('Enter');
      await page.waitForURL('**/topics/packing');
      await keys.at(page.getByRole('heading', { level: 1, name: '#packing' }));

      await page.goto(`/p/${open}`);
      const same = page.getByRole('button', { name: 'Same question' });
      await keys.tabTo(same);
      await keys.press('Enter');
      const asked = page.getByRole('dialog', { name: 'Same question' });
      await keys.tabTo(asked.getByRole('button', { name: /^Which box for a lampshade\?/ }));
      await keys.press('Enter');
      await asked.waitFor({ state: 'detached' });
      await keys.at(same);

      const { topic } = await mona.caller.get<{ topic: { cards: { edges: { node: { id: string } }[] } } }>(
        '{ topic(name: "packing") { cards(first: 1) { edges { node { id } } } } }',
      );
      await page.goto(`/cards/${topic.cards.edges[0]?.node.id ?? ''}`);
      const rewrite = page.getByRole('button', { name: 'Rewrite' });
      await keys.tabTo(rewrite);
      await keys.press('Enter');
      const card = page.getByRole('dialog', { name: 'Rewrite' });
      await keys.at(card);
      await keys.tabTo(card.getByLabel('Answer'));
      await keys.press('Control+End');
      await page.keyboard.type(', upright');
      await keys.tabTo(card.getByRole('button', { name: 'Save' }));
      await keys.press('Enter');
      await card.waitFor({ state: 'detached' });
      await page.getByText('Double-wall, paper inside, upright', { exact: true }).waitFor();
      await keys.at(rewrite);
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { postsIn } from './setup/composer.js';
import { Keys } from './setup/keys.js';
import { PATIENCE, Stage } from './setup/stage.js';
import type { Visit } from './setup/visit.js';

describe('topics', () => {
  let stage: Stage;
  let alice: TestPerson;
  let mona: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    mona = await stage.join('mona', [RoleName.MODERATOR]);
    await write(alice, 'Busy morning. #ventes');
    await write(alice, 'Quiet afternoon. #ventes');
    await write(alice, 'One letter less. #vente');
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** Alice's window on a topic, once it listens: what happens from now on reaches it. */
  async function listening(path: string, to = 'TopicChanged'): Promise<Visit> {
    const visit = await stage.visit(alice);
    const subscribed = visit.page.waitForEvent('websocket').then(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.on('framesent', ({ payload }) => {
            if (String(payload).includes(to)) resolve();
          });
        }),
    );
    await visit.page.goto(path);
    await visit.page.getByRole('article').or(visit.page.getByRole('listitem')).first().waitFor();
    await subscribed;
    return visit;
  }

  it(
    'become one in one window and in another at once, and undoing restores every count',
    async () => {
      const hers = await listening('/topics/ventes');
      const header = hers.page.locator('main header');
      await header.getByText('2 posts').waitFor();
      const { page } = await stage.visit(mona);
      await page.goto('/topics/vente');
      await page.getByRole('button', { name: 'More actions for #vente' }).click();
      await page.getByRole('menuitem', { name: 'Merge into another topic' }).click();
      const dialog = page.getByRole('dialog', { name: 'Merge #vente' });
      await dialog.getByLabel('Into which topic?').fill('vent');
      await dialog.getByRole('button', { name: /^#ventes/ }).click();
      await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
      await page.waitForURL('**/topics/ventes');

      await header.getByText('3 posts').waitFor();
      await header.getByText(/Also: #vente, 1 post/).waitFor();
      await postsIn(hers.page, '#ventes', 'One letter less.').waitFor();
      await page.locator('main header').getByText('3 posts').waitFor();
      expect(await hers.page.getByRole('button', { name: /^Take #vente out/ }).count()).toBe(0);

      await page.getByRole('button', { name: 'Take #vente out of this topic' }).click();
      await header.getByText('2 posts').waitFor();
      await postsIn(hers.page, '#ventes', 'One letter less.').waitFor({ state: 'detached' });
      await page.goto('/topics/vente');
      await page.locator('main header').getByText('1 post', { exact: true }).waitFor();
    },
    PATIENCE,
  );

  it(
    'keep one spelling apart in one window, by keyboard, and are two in another at once',
    async () => {
      await write(alice, 'The council meets. #CE');
      await write(alice, 'The mark is on the box. #ce');
      await write(alice, 'The mark is on the lid. #ce');
      const hers = await listening('/topics/ce');
      const header = hers.page.locator('main header');
      await header.getByText('3 posts').waitFor();
      const { page } = await stage.visit(mona);
      const keys = new Keys(page);
      await page.goto('/topics/CE');
      const more = page.getByRole('button', { name: 'More actions for #ce' });
      await more.focus();
      await keys.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type('Keep');
      await keys.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Keep spellings of #ce apart' });
      await dialog.getByRole('checkbox', { name: /^#CE/ }).waitFor();
      await keys.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await keys.at(more);

      await keys.press('Enter');
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.type('Keep');
      await keys.press('Enter');
      await dialog.getByRole('button', { name: 'Keep apart' }).waitFor();
      await keys.tabTo(dialog.getByRole('button', { name: 'Keep apart' }));
      await keys.press('Enter');
      await dialog.getByText('Tick at least one spelling.').waitFor();
      expect(await dialog.getByRole('checkbox', { name: /^#ce/ }).isDisabled()).toBe(true);
      await keys.tabTo(dialog.getByRole('checkbox', { name: /^#CE/ }));
      await keys.press('Space');
      await keys.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await keys.at(more);

      await header.getByText('2 posts').waitFor();
      await header.getByText('Not to be confused with').waitFor();
      await postsIn(hers.page, '#ce', 'The council meets.').waitFor({ state: 'detached' });
      await header.getByRole('link', { name: '#CE' }).click();
      await hers.page.waitForURL('**/topics/CE');
      await postsIn(hers.page, '#CE', 'The council meets.').waitFor();

      await page.goto('/topic-care');
      await page.getByText('written exactly #CE').waitFor();
      await page.getByRole('button', { name: 'Merge #CE into #ce' }).click();
      await header.getByText('3 posts').waitFor();
    },
    PATIENCE,
  );

  it(
    'lead with what a moderator pins, in another window at once',
    async () => {
      const hers = await listening('/topics/ventes');
      const { page } = await stage.visit(mona);
      await page.goto('/topics/ventes');
      const post = page.getByRole('article').filter({ hasText: 'Busy morning.' });
      await post.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Pin to the top of the topic' }).click();
      const pinned = hers.page.getByRole('region', { name: 'Pinned' });
      await pinned.getByText('Busy morning.').waitFor();
      expect(await pinned.getByRole('button', { name: 'Unpin' }).count()).toBe(0);
      await page.getByRole('button', { name: 'More actions for #ventes' }).click();
      await page.getByRole('menuitem', { name: 'Mark as official' }).click();
      await hers.page.locator('main header').getByText('Official topic').waitFor();
      await page.getByRole('region', { name: 'Pinned' }).getByRole('button', { name: 'Unpin' }).click();
      await pinned.waitFor({ state: 'detached' });
    },
    PATIENCE,
  );

  it(
    'show an event on a wall, live, large, and a moderator takes a slip off every projector at once',
    async () => {
      await write(alice, 'Doors open. #salon');
      await alice.caller.get(
        'mutation { updateTopic(input: { name: "salon", kind: EVENT, description: "The fair." }) { topic { id } } }',
      );
      const projector = await listening('/topics/salon/wall', 'FiguresChanged');
      await projector.page.setViewportSize({ width: 1920, height: 1080 });
      const shown = projector.page.getByRole('region', { name: 'Live wall' }).getByRole('listitem');
      await shown.first().getByText('Doors open.').waitFor();
      await write(alice, 'A slip of the tongue. #salon');
      await shown.first().getByText('A slip of the tongue.').waitFor();
      const line = shown.first().locator('p').first();
      // Two metres wide, the screen shows a line of six centimetres: read from ten metres.
      expect(
        await line.evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
      ).toBeGreaterThan(56);

      const { page } = await stage.visit(mona);
      await page.goto('/topics/salon');
      await page.getByRole('link', { name: 'Live wall' }).click();
      await page
        .getByRole('listitem')
        .filter({ hasText: 'A slip of the tongue.' })
        .getByRole('button', { name: 'Take off the wall' })
        .click();
      await shown.getByText('A slip of the tongue.').waitFor({ state: 'detached' });
      await shown.first().getByText('Doors open.').waitFor();
    },
    PATIENCE,
  );
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { change, write } from '../../backend/test/setup/posting.js';
import { startInstance } from '../../backend/test/setup/test-instance.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { postsIn, startPost } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import type { Visit } from './setup/visit.js';

const CUT_OFF = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_CONNECTION|WebSocket/;

describe('live', () => {
  let stage: Stage;
  let alice: TestPerson;
  let bob: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    alice = await stage.join('alice');
    bob = await stage.join('bob');
    await bob.caller.get('mutation { followPerson(input: { handle: "alice" }) { person { id } } }');
    for (let number = 1; number <= 12; number += 1)
      await write(alice, `Report ${number}. ${'Line. '.repeat(18)}`);
  }, PATIENCE);
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** Bob's window on a list, once it listens: what happens from now on reaches it. */
  async function listening(path: string, address?: string): Promise<Visit> {
    const visit = await stage.visit(bob, undefined, address);
    const subscribed = visit.page.waitForEvent('websocket').then(
      (socket) =>
        new Promise<void>((resolve) => {
          socket.on('framesent', ({ payload }) => {
            if (String(payload).includes('TimelineChanged')) resolve();
          });
        }),
    );
    await visit.page.goto(path);
    await visit.page.getByRole('article').first().waitFor();
    await subscribed;
    return visit;
  }

  const bar = (page: Page) => page.getByRole('button', { name: /new posts?$/ });

  it(
    'brings what another person posts, and moves nothing before one asks',
    async () => {
      const { page } = await listening('/');
      const hers = await stage.visit(alice);
      await hers.page.goto('/');
      await hers.page.getByRole('article').first().waitFor();
      await page.mouse.wheel(0, 700);
      await page.waitForFunction(() => scrollY > 300);
      const read = postsIn(page, 'Home', 'Report 8.');
      const before = await read.boundingBox();
      const composer = await startPost(hers.page);
      await composer.text.fill('Signed at last.');
      await composer.text.press('Control+Enter');

      await bar(page).waitFor();
      expect(await bar(page).textContent()).toBe('1 new post');
      await page.getByRole('status').filter({ hasText: '1 new post' }).waitFor({ state: 'attached' });
      expect(await postsIn(page, 'Home', 'Signed at last.').count()).toBe(0);
      expect(await read.boundingBox()).toEqual(before);
      await write(alice, 'And paid.');
      await page.getByRole('button', { name: '2 new posts' }).waitFor();
      expect(await read.boundingBox()).toEqual(before);

      await bar(page).click();
      await postsIn(page, 'Home', 'And paid.').waitFor();
      expect(await page.getByRole('article').first().textContent()).toContain('And paid.');
      expect(await page.getByRole('article').nth(1).textContent()).toContain('Signed at last.');
      await bar(page).waitFor({ state: 'hidden' });
    },
    PATIENCE,
  );

  it(
    'changes counts, texts and what is deleted where others read it',
    async () => {
      const post = await write(alice, 'Delivery on Thursday.');
      const { page } = await listening('/');
      const shown = postsIn(page, 'Home', 'Delivery on');
      await shown.getByRole('button', { name: 'Reply', exact: true }).waitFor();
      await write(alice, 'No, really.', { inReplyToId: post.id });
      await shown.getByRole('button', { name: /1 reply/ }).waitFor();
      await change(alice, 'react', { postId: post.id, kind: 'BRAVO' });
      await shown.getByRole('button', { name: 'Bravo\u00a01' }).waitFor();
      await change(alice, 'undoReaction', { postId: post.id });
      await shown.getByRole('button', { name: 'Bravo\u00a01' }).waitFor({ state: 'hidden' });
      await change(alice, 'updatePost', { id: post.id, text: 'Delivery on Friday.' });
      await shown.getByText('Delivery on Friday.').waitFor();
      await shown.getByRole('button', { name: 'edited' }).waitFor();
      await change(alice, 'deletePost', { postId: post.id });
      await shown.waitFor({ state: 'hidden' });
    },
    PATIENCE,
  );

  it(
    'shows answers where the thread is open, once one asks',
    async () => {
      const question = await write(alice, 'Who comes along?');
      const { page } = await listening(`/p/${question.id}`);
      await write(alice, 'I have two seats.', { inReplyToId: question.id });
      await page.getByRole('button', { name: '1 new post' }).click();
      await postsIn(page, 'Replies', 'I have two seats.').waitFor();
      await change(alice, 'deletePost', { postId: question.id });
      await page.getByRole('heading', { name: 'This post was deleted.' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'tells the number of notifications in the title, everywhere',
    async () => {
      await bob.caller.get('mutation { markAllNotificationsRead { unreadCount } }');
      const { page } = await listening('/company');
      await page.waitForFunction(() => !document.title.startsWith('('));
      const post = await write(alice, 'For @bob.');
      await page.waitForFunction(() => document.title.startsWith('(1) '));
      await write(alice, 'For @bob again.');
      await page.waitForFunction(() => document.title.startsWith('(2) '));
      await page
        .getByRole('link', { name: /Notifications/ })
        .filter({ visible: true })
        .click();
      await page.getByRole('link', { name: 'Alice mentioned you' }).nth(1).waitFor();
      await write(alice, 'And once more, @bob.');
      await page.getByRole('link', { name: 'Alice mentioned you' }).nth(2).waitFor();
      await page.getByRole('button', { name: 'Mark all as read' }).click();
      await page.waitForFunction(() => !document.title.startsWith('('));
      expect(post.mentions).toEqual([{ handle: 'bob' }]);
    },
    PATIENCE,
  );

  it(
    'comes back by itself after the network was gone, and misses nothing',
    async () => {
      const post = await write(alice, 'Before the tunnel.');
      const visit = await listening('/');
      const { page, context, complaints } = visit;
      await context.setOffline(true);
      await page.getByText('Connection lost.').waitFor();
      await write(alice, 'Inside the tunnel.');
      await change(alice, 'updatePost', { id: post.id, text: 'Before the long tunnel.' });
      await context.setOffline(false);
      await page.getByText('Connection lost.').waitFor({ state: 'hidden' });
      await postsIn(page, 'Home', 'Before the long tunnel.').waitFor();
      await page.getByRole('button', { name: '1 new post' }).click();
      await postsIn(page, 'Home', 'Inside the tunnel.').waitFor();
      await write(alice, 'After the tunnel.');
      await page.getByRole('button', { name: '1 new post' }).waitFor();
      expect(complaints.filter((complaint) => !CUT_OFF.test(complaint))).toEqual([]);
      complaints.length = 0;
    },
    PATIENCE,
  );

  it(
    'goes from one instance to the readers of another',
    async () => {
      const other = await startInstance(stage.network.database.appUrl);
      try {
        const { page } = await listening('/', other.address);
        await write(alice, 'Written at the other one.');
        await page.getByRole('button', { name: '1 new post' }).click();
        await postsIn(page, 'Home', 'Written at the other one.').waitFor();
        await stage.clear();
      } finally {
        await other.stop();
      }
    },
    PATIENCE,
  );

  it(
    'shuts the page of who is let out',
    async () => {
      const { page } = await listening('/');
      await bob.caller.get('mutation { signOutEverywhere { ok } }');
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
    },
    PATIENCE,
  );
});

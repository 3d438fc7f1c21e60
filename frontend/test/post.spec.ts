import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { team, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { composerOf, descriptionOf, postsIn, startPost, writtenBy } from './setup/composer.js';
import { PATIENCE, Stage } from './setup/stage.js';
import { until } from './setup/until.js';
import type { Visit } from './setup/visit.js';

const CUT_OFF = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket/;

describe('writing', () => {
  let stage: Stage;
  let ada: TestPerson;
  let bob: TestPerson;
  let jeremie: TestPerson;
  beforeAll(async () => {
    stage = await Stage.open();
    ada = await stage.join('ada', [RoleName.ADMINISTRATOR, RoleName.COMMUNICATOR]);
    bob = await stage.join('bob');
    jeremie = await stage.join('jeremie');
    await team(ada, 'sales', [[bob, false]]);
    await jeremie.caller.get(
      'mutation { updateProfile(input: { displayName: "Jérémie Noël" }) { viewer { email } } }',
    );
    await write(ada, 'Les cartons arrivent. #Équipement');
  }, PATIENCE);
  afterAll(() => stage.close());

  let visit: Visit;
  let page: Page;
  beforeEach(async () => {
    visit = await stage.visit(bob);
    ({ page } = visit);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  }, PATIENCE);
  afterEach(async () => {
    await bob.caller.get(
      'mutation { saveDraft(input: { text: "", visibility: COMPANY }) { draft { text } } }',
    );
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  /** What the network is expected to make the page complain of. */
  function forgiveTheNetwork(): void {
    expect(visit.complaints.filter((complaint) => !CUT_OFF.test(complaint))).toEqual([]);
    visit.complaints.length = 0;
  }

  it(
    'takes a key, a line and a key',
    async () => {
      await page.keyboard.press('n');
      await composerOf(page).text.waitFor();
      await page.keyboard.type('Lot 3 livré à Saint-Étienne. #hermès');
      await page.keyboard.press('Control+Enter');
      const post = postsIn(page, 'Home', 'Lot 3 livré');
      await post.waitFor();
      await page.getByText('Post published.').filter({ visible: true }).first().waitFor();
      expect(await composerOf(page).dialog.count()).toBe(0);
      expect(await post.getByRole('link', { name: '#hermès' }).count()).toBe(1);
      expect(await post.getByText('Lot 3 livré').getAttribute('lang')).toBe('fr');
      expect((await writtenBy(bob))[0]).toMatchObject({
        text: 'Lot 3 livré à Saint-Étienne. #hermès',
        kind: 'PLAIN',
        visibility: 'COMPANY',
        lang: 'fr',
        topics: [{ name: 'hermès' }],
      });
    },
    PATIENCE,
  );

  it(
    'counts down from 20, says so politely, and holds back what is too long',
    async () => {
      const composer = await startPost(page);
      // What stands behind an open dialog is not heard, but for the announcer.
      const said = (words: string) =>
        page.waitForFunction(
          (heard) =>
            [...document.querySelectorAll('[role="status"]')].some(
              (region) =>
                region.textContent.includes(heard) && region.closest('[inert], [aria-hidden]') === null,
            ),
          words,
        );
      await composer.text.fill('a'.repeat(119));
      await composer.dialog.getByRole('img', { name: '21 characters left' }).waitFor();
      expect(await composer.dialog.getByText('21', { exact: true }).count()).toBe(0);
      await composer.text.press('b');
      await composer.dialog.getByText('20', { exact: true }).waitFor();
      await said('20 characters left');
      await composer.text.fill('a'.repeat(140));
      await said('0 characters left');
      await composer.text.press('End');
      await composer.text.press('b');
      await composer.dialog.getByText(/^[-−]1$/).waitFor();
      await said('1 character too many');
      expect(await composer.publish.isDisabled()).toBe(true);
      await composer.text.press('Control+Enter');
      expect(await composer.text.inputValue()).toBe(`${'a'.repeat(140)}b`);
      expect((await writtenBy(bob)).filter(({ text }) => text.startsWith('aaa'))).toEqual([]);
      await composer.text.fill(`${'👩‍👩‍👧'.repeat(139)}é`);
      await composer.dialog.getByRole('img', { name: '0 characters left' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'shows a post at once, takes it back when it is refused, and keeps its text with the reason',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill('Entre nous seulement.');
      await composer.audience.selectOption({ label: 'People mentioned' });
      await composer.dialog.getByText('Mention at least one person').waitFor();
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('CreatePost') === true) await held;
        await route.continue();
      });
      await composer.text.press('Control+Enter');
      const post = postsIn(page, 'Home', 'Entre nous seulement.');
      await post.waitFor();
      answer();
      await composer.refusal.filter({ hasText: 'Nobody is mentioned.' }).waitFor();
      expect(await composer.text.inputValue()).toBe('Entre nous seulement.');
      await page.unrouteAll({ behavior: 'wait' });
      await composer.dialog.getByRole('button', { name: 'Close' }).click();
      await composer.dialog.waitFor({ state: 'hidden' });
      expect(await post.count()).toBe(0);
      expect((await writtenBy(bob)).filter(({ text }) => text.startsWith('Entre nous'))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'refuses an announcement once the right to it is gone',
    async () => {
      const hers = await stage.visit(ada);
      await hers.page.goto('/');
      await hers.page.getByRole('heading', { level: 1 }).waitFor();
      const composer = await startPost(hers.page);
      await composer.text.fill('Everybody: the canteen moves.');
      await composer.kind.selectOption({ label: 'Announcement' });
      const roles = 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { adminPerson { roles } } }';
      await ada.caller.get(roles, { input: { personId: ada.id, roles: ['ADMINISTRATOR'] } });
      await composer.text.press('Control+Enter');
      await composer.refusal.waitFor();
      expect(await composer.text.inputValue()).toBe('Everybody: the canteen moves.');
      await ada.caller.get(roles, { input: { personId: ada.id, roles: ['ADMINISTRATOR', 'COMMUNICATOR'] } });
      await composer.text.press('Control+Enter');
      await postsIn(hers.page, 'Home', 'the canteen moves').waitFor();
    },
    PATIENCE,
  );

  it(
    'does not offer an announcement without the right',
    async () => {
      const composer = await startPost(page);
      expect(await composer.kind.getByRole('option').allTextContents()).toEqual([
        'No kind',
        'Status',
        'Won',
        'Lost',
        'Sales',
        'Question',
        'Good to know',
      ]);
    },
    PATIENCE,
  );

  it(
    'outlives a dead network: the text stays, and a retry makes one post',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill('Written in a tunnel.');
      await visit.context.setOffline(true);
      await composer.text.press('Control+Enter');
      await composer.refusal.filter({ hasText: 'The server does not answer.' }).waitFor();
      expect(await composer.text.inputValue()).toBe('Written in a tunnel.');
      await visit.context.setOffline(false);

      // The request arrives, its answer gets lost on the way back.
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('CreatePost') !== true) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await composer.text.press('Control+Enter');
      await until(
        () => writtenBy(bob),
        (posts) => posts.some(({ text }) => text === 'Written in a tunnel.'),
      );
      await composer.refusal.filter({ hasText: 'The server does not answer.' }).waitFor();
      await page.unrouteAll({ behavior: 'wait' });
      await composer.text.press('Control+Enter');
      await composer.dialog.waitFor({ state: 'hidden' });
      const post = postsIn(page, 'Home', 'Written in a tunnel.');
      await post.first().waitFor();
      expect(await post.count()).toBe(1);
      expect((await writtenBy(bob)).filter(({ text }) => text === 'Written in a tunnel.')).toHaveLength(1);
      forgiveTheNetwork();
    },
    PATIENCE,
  );

  it(
    'proposes a kind, tells what it understood, and how to write what it did not',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill("Qui connaît #l'équipe de @jeremie ? #colisage");
      await composer.understood.getByText('@jeremie').waitFor();
      await composer.understood.getByText('#colisage').waitFor();
      expect(await descriptionOf(composer.publish)).toMatch(
        /^No kind\. Proposed kind: Question\. Whole company\. 1 topic\. 1 mention\. /,
      );
      await composer.understood.getByRole('button', { name: 'Question?' }).click();
      expect(await composer.kind.inputValue()).toBe('QUESTION');
      await composer.understood.getByRole('button', { name: /^Write l'#équipe\?$/ }).click();
      expect(await descriptionOf(composer.publish)).toMatch(
        /^Question\. Whole company\. 2 topics\. 1 mention\. \d+ characters left\.$/,
      );
      await composer.text.press('Control+Enter');
      await postsIn(page, 'Home', 'Qui connaît').waitFor();
      const [post] = await until(
        () => writtenBy(bob),
        ([newest]) => newest?.text.startsWith('Qui connaît') === true,
      );
      expect(post).toMatchObject({ kind: 'QUESTION', mentions: [{ handle: 'jeremie' }] });
      expect(post?.topics.map(({ name }) => name).sort()).toEqual(['colisage', 'équipe']);
    },
    PATIENCE,
  );

  it(
    'takes the proposed kind by a key, and gives it up again',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill('#gagné le marché de Lyon');
      await composer.understood.getByRole('button', { name: 'Won?' }).waitFor();
      await composer.text.press('Alt+Enter');
      expect(await composer.kind.inputValue()).toBe('WIN');
      await composer.kind.selectOption({ label: 'No kind' });
      expect(await composer.kind.inputValue()).toBe('PLAIN');
      expect(await composer.understood.getByRole('button', { name: 'Won?' }).count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'completes names blind to accents, by keyboard alone',
    async () => {
      const composer = await startPost(page);
      await page.keyboard.type('Merci @JÉR');
      await composer.options.filter({ hasText: 'Jérémie Noël' }).waitFor();
      await page.keyboard.press('Escape');
      await composer.options.first().waitFor({ state: 'hidden' });
      expect(await composer.text.inputValue()).toBe('Merci @JÉR');
      await page.keyboard.press('Backspace');
      await composer.options.filter({ hasText: 'Jérémie Noël' }).waitFor();
      const active = await composer.text.getAttribute('aria-activedescendant');
      expect(
        await composer.options.and(page.getByRole('option', { selected: true })).getAttribute('id'),
      ).toBe(active);
      await page.keyboard.press('Enter');
      expect(await composer.text.inputValue()).toBe('Merci @jeremie ');
      await page.keyboard.type('pour le #equip');
      await composer.options.filter({ hasText: '#Équipement' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      expect(await composer.text.inputValue()).toBe('Merci @jeremie pour le #Équipement ');
      expect(await composer.text.evaluate((field) => document.activeElement === field)).toBe(true);
    },
    PATIENCE,
  );

  it(
    'keeps a draft on the server, and none in a browser that one has left',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill('À finir ce soir');
      const draft = () =>
        bob.caller.get<{ viewer: { draft: { text: string } | null } }>('{ viewer { draft { text } } }');
      await until(draft, ({ viewer }) => viewer.draft?.text === 'À finir ce soir');
      const elsewhere = await stage.visit(bob);
      await elsewhere.page.goto('/');
      await elsewhere.page.getByRole('heading', { level: 1 }).waitFor();
      const there = await startPost(elsewhere.page);
      await elsewhere.page.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some(({ value }) => value === 'À finir ce soir'),
      );
      await there.text.press('Control+Enter');
      await postsIn(elsewhere.page, 'Home', 'À finir ce soir').waitFor();
      await until(draft, ({ viewer }) => viewer.draft === null);

      const kept = () => page.evaluate(() => JSON.stringify(localStorage));
      expect(await kept()).toContain('À finir ce soir');
      await composer.dialog.getByRole('button', { name: 'Close' }).click();
      const leaving = await stage.join(`leaving${Date.now()}`);
      const last = await stage.visit(leaving);
      await last.page.goto('/');
      await last.page.getByRole('heading', { level: 1 }).waitFor();
      const his = await startPost(last.page);
      await his.text.fill('Nothing of this may stay.');
      await his.dialog.getByRole('button', { name: 'Close' }).click();
      await last.page.getByRole('button', { name: /Leaving/ }).click();
      await last.page.getByRole('menuitem', { name: 'Sign out' }).click();
      await last.page.getByRole('button', { name: 'Sign in' }).waitFor();
      expect(await last.page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(
        'Nothing of this',
      );
    },
    PATIENCE,
  );

  it(
    'makes a quote of a permalink that is pasted',
    async () => {
      const quoted = await write(ada, 'À citer : le colis est parti.');
      await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/p/${quoted.id}`);
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Copy link' }).click();
      await page.getByText('Link copied.').filter({ visible: true }).first().waitFor();
      const composer = await startPost(page);
      await page.keyboard.press('Control+V');
      await composer.dialog.getByText('le colis est parti').waitFor();
      expect(await composer.text.inputValue()).toBe('');
      await page.keyboard.type('Enfin.');
      await page.keyboard.press('Control+Enter');
      await composer.dialog.waitFor({ state: 'hidden' });
      await until(
        () => writtenBy(bob),
        ([post]) => post?.text === 'Enfin.' && post.quoteOf?.id === quoted.id,
      );
    },
    PATIENCE,
  );

  it(
    'writes an emoji where one stands',
    async () => {
      const composer = await startPost(page);
      await composer.text.fill('Voilà ! Bravo.');
      await composer.text.press('Home');
      await composer.dialog.getByRole('button', { name: 'Emoji' }).click();
      await page.getByRole('listbox', { name: 'Emoji' }).waitFor();
      await page.keyboard.type('rocket');
      await page.keyboard.press('Escape');
      await composer.dialog.getByRole('button', { name: 'Emoji' }).click();
      await page.getByRole('option', { name: 'launch' }).click();
      await page.getByRole('listbox', { name: 'Emoji' }).waitFor({ state: 'hidden' });
      expect(await composer.text.inputValue()).toBe('🚀Voilà ! Bravo.');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      await page.keyboard.type('!');
      expect(await composer.text.inputValue()).toBe('🚀!Voilà ! Bravo.');
    },
    PATIENCE,
  );

  it(
    'goes to those one chooses, and says whom a mention does not reach',
    async () => {
      const composer = await startPost(page);
      await composer.audience.selectOption({ label: 'Team sales' });
      await composer.text.fill('Objectif du mois, @jeremie.');
      await composer.dialog.getByText('does not let them read').waitFor();
      await composer.text.press('Control+Enter');
      const post = postsIn(page, 'Home', 'Objectif du mois');
      await post.waitFor();
      await post.getByText('For the team sales only').waitFor();
      const [written] = await until(
        () => writtenBy(bob),
        ([newest]) => newest?.text.startsWith('Objectif du mois') === true,
      );
      expect(written).toMatchObject({ visibility: 'TEAM' });
    },
    PATIENCE,
  );

  it(
    'shows hostile text and names as text',
    async () => {
      const mallory = await stage.join('mallory');
      await mallory.caller.get(
        'mutation ($name: String!) { updateProfile(input: { displayName: $name }) { viewer { email } } }',
        { name: '<img src=x onerror=alert(1)>' },
      );
      const texts = ['<script>alert(1)</script>', 'javascript:alert(1) [x](javascript:alert(1))'];
      for (const text of texts) await write(mallory, text);
      page.on('dialog', (dialog) => visit.complaints.push(`a dialog: ${dialog.message()}`));
      await page.goto('/company');
      for (const text of texts) await postsIn(page, 'Whole company', text).waitFor();
      await page.getByRole('link', { name: '<img src=x onerror=alert(1)>', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' }).waitFor();
      expect(await page.locator('a[href^="javascript"], img[src="x"]').count()).toBe(0);
      const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
    },
    PATIENCE,
  );
});

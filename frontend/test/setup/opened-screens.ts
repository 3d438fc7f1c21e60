import type { Page } from 'playwright-core';

import type { MessageId } from '../../src/messages/ids.js';
import type { Screen } from './screens.js';

/** What has no address: dialogs, menus, what is being written. */
export const OPENED: readonly Screen[] = [
  {
    name: 'composer',
    path: '/',
    shows: { text: /hôtel Bellevue/ },
    open: async (page, words) => {
      await page.keyboard.press('n');
      await page
        .getByLabel(words['composer.label'])
        .fill(`Gagné ? l'#équipe @bob #colisage ${'long '.repeat(25)}`);
      await page.getByRole('list', { name: words['composer.understood'] }).waitFor();
    },
  },
  {
    name: 'completion',
    path: '/company',
    shows: { text: /hôtel Bellevue/ },
    open: async (page, words) => {
      await page.keyboard.press('n');
      await page.getByLabel(words['composer.label']).pressSequentially('@zoe');
      await page.getByRole('option', { name: /Zoé/ }).waitFor();
    },
  },
  {
    name: 'search, help and completion',
    path: '/search?q=colisage',
    shows: { text: /colisage/i },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['search.help'] }).click();
      await page.getByText(words['search.help.both']).waitFor();
      await page.getByRole('combobox').pressSequentially(' de:zo');
      await page.getByRole('option', { name: /Zoé/ }).waitFor();
    },
  },
  {
    name: 'emoji',
    path: '/company',
    shows: { text: /hôtel Bellevue/ },
    open: async (page, words) => {
      await page.keyboard.press('n');
      await page.getByRole('button', { name: words['composer.emoji'] }).click();
      await page.getByRole('listbox', { name: words['composer.emoji'] }).waitFor();
    },
  },
  {
    name: 'reply being written',
    path: ({ question }) => `/p/${question}`,
    shows: { text: 'Moi, à Lyon' },
    open: async (page, words) => {
      await page.keyboard.press('r');
      await page.getByRole('dialog', { name: words['composer.titleReply'] }).waitFor();
    },
  },
  {
    name: 'post being edited',
    path: ({ edited }) => `/p/${edited}`,
    shows: { text: /Livraison vendredi/ },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['post.more'] }).click();
      await page.getByRole('menuitem', { name: words['post.edit'], exact: true }).click();
      await page.getByLabel(words['post.editLabel']).waitFor();
    },
  },
  {
    name: 'menu of a post',
    path: ({ edited }) => `/p/${edited}`,
    shows: { text: /Livraison vendredi/ },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['post.more'] }).click();
      await page.getByRole('menuitem', { name: words['post.delete'], exact: true }).waitFor();
    },
  },
  {
    name: 'versions',
    path: ({ edited }) => `/p/${edited}`,
    shows: { text: /Livraison vendredi/ },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['post.edited'], exact: true }).click();
      await page.getByRole('button', { name: words['versions.purge'] }).waitFor();
    },
  },
  {
    name: 'who reacted',
    path: ({ answer }) => `/p/${answer}`,
    shows: { text: 'Et le tarif' },
    open: async (page, words) => {
      await page.getByRole('button', { name: `${words['reaction.useful']}\u00a03` }).click();
      await page.getByRole('dialog').getByText(/^Zoé/).waitFor();
    },
  },
  {
    name: 'keyboard help',
    path: '/company',
    shows: { text: /hôtel Bellevue/ },
    open: async (page, words) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText(words['shortcuts.next']).waitFor();
    },
  },
  {
    name: 'invitation being made',
    path: '/admin/invitations',
    shows: 'admin.invitations.pending',
    open: async (page, words) => {
      await page.getByRole('button', { name: words['admin.invite'], exact: true }).click();
      await page.getByLabel(words['admin.invite.email']).waitFor();
    },
  },
  {
    name: 'invitation made',
    path: '/admin/invitations',
    shows: 'admin.invitations.pending',
    open: async (page, words) => {
      await page.getByRole('button', { name: words['admin.invite'], exact: true }).click();
      await page.getByRole('button', { name: words['admin.invite.action'] }).click();
      await page.getByLabel(words['admin.invite.link']).waitFor();
    },
  },
  {
    name: 'roles',
    path: '/admin?q=zoe',
    shows: { text: '@zoe' },
    open: async (page, words) => {
      await act(page, words, words['admin.people.roles']);
      await page.getByRole('checkbox', { name: words['admin.role.auditor'] }).waitFor();
    },
  },
  {
    name: 'suspension asked',
    path: '/admin?q=zoe',
    shows: { text: '@zoe' },
    open: async (page, words) => {
      await act(page, words, words['admin.people.suspend']);
      await page.getByText(words['admin.suspend.words']).waitFor();
    },
  },
  {
    name: 'team being made',
    path: '/admin/teams',
    shows: { text: 'Boutiques' },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['admin.teams.new'] }).click();
      await page.getByRole('button', { name: words['admin.teams.create'] }).click();
      await page.getByText(words['form.required']).first().waitFor();
    },
  },
  {
    name: 'deletion refused',
    path: '/admin/teams/ventes',
    shows: 'admin.teams.membersTitle',
    open: async (page, words) => {
      await page.getByRole('button', { name: words['admin.teams.delete'], exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: words['admin.teams.delete'], exact: true }).click();
      await dialog.getByRole('alert').getByText(/\.$/).waitFor();
    },
  },
  {
    name: 'topic being edited',
    path: '/topics/colisage',
    shows: { text: 'Emballer, expédier.' },
    open: async (page, words) => {
      await page.getByRole('button', { name: words['topics.more'].replace('{name}', '') }).click();
      await page.getByRole('menuitem', { name: words['topics.edit'] }).click();
      await page.getByLabel(words['topics.nameFr']).waitFor();
    },
  },
  {
    name: 'menu on a phone',
    path: '/teams',
    shows: { text: 'Boutiques' },
    open: async (page, words) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.getByRole('button', { name: words['shell.more'], exact: true }).click();
      await page.getByRole('dialog').getByRole('link', { name: words['shell.settings'] }).waitFor();
    },
  },
  {
    name: 'sign-in, refused',
    as: 'nobody',
    path: '/sign-in',
    shows: 'signIn.forgotten',
    open: async (page, words) => {
      await page.getByRole('button', { name: words['signIn.action'], exact: true }).click();
      await page.getByText(words['form.required']).first().waitFor();
    },
  },
];

/** Chooses from Zoé's menu in the list of people. */
async function act(page: Page, words: Record<MessageId, string>, entry: string): Promise<void> {
  await page.getByRole('button', { name: words['admin.people.actions'].replace('{name}', 'Zoé') }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

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
];

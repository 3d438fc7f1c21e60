import type { Locator, Page } from 'playwright-core';

import type { TestPerson } from '../../../backend/test/setup/test-network.js';

/** The composer's parts, as somebody who reads English finds them. */
export function composerOf(page: Page) {
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('Text of the post') });
  return {
    dialog,
    text: dialog.getByLabel('Text of the post'),
    kind: dialog.getByLabel('Kind'),
    audience: dialog.getByLabel('Who may read'),
    publish: dialog.getByRole('button', { name: 'Publish' }),
    understood: dialog.getByRole('list', { name: 'What Brève understood' }),
    refusal: dialog.getByRole('alert'),
    options: dialog.getByRole('listbox', { name: /proposed$/ }).getByRole('option'),
  };
}

/** Opens the composer by its key. */
export async function startPost(page: Page): Promise<ReturnType<typeof composerOf>> {
  await page.keyboard.press('n');
  const composer = composerOf(page);
  await composer.text.waitFor();
  return composer;
}

/** The posts of a list, by what they say. */
export function postsIn(page: Page, list: string, text: string | RegExp): Locator {
  return page.getByRole('feed', { name: list }).getByRole('article').filter({ hasText: text });
}

interface Written {
  id: string;
  text: string;
  kind: string;
  visibility: string;
  lang: string;
  topics: { name: string }[];
  mentions: { handle: string }[];
  quoteOf: { id: string } | null;
}

/** What the server has of somebody's posts, newest first. */
export async function writtenBy(person: TestPerson): Promise<Written[]> {
  const { homeTimeline } = await person.caller.get<{
    homeTimeline: { edges: { node: Written & { author: { handle: string } } }[] };
  }>(`{ homeTimeline(first: 100) { edges { node {
    id text kind visibility lang topics { name } mentions { handle } quoteOf { id } author { handle }
  } } } }`);
  return homeTimeline.edges.map(({ node }) => node).filter(({ author }) => author.handle === person.handle);
}

/** What the page says of an element beside its name. */
export function descriptionOf(element: Locator): Promise<string> {
  return element.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}

import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { TestPerson } from '../../../backend/test/setup/test-network.js';
import { DAYTIME_ZONE } from './daytime-zone.js';

/** How somebody looks at the page. */
export interface Look {
  readonly language: 'fr' | 'en';
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** How long what must come may take on a busy machine, in milliseconds. */
const LONGEST = 20_000;

export const DESK: Look = { language: 'en', theme: 'light', width: 1280 };

/** Somebody's browser window on Brève: signed in when a person is given. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page wrote to its console as an error, or threw. A good visit has none. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  address: string,
  person: TestPerson | null,
  look: Look = DESK,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: address,
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: DAYTIME_ZONE,
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    viewport: { width: look.width, height: look.width < 600 ? 740 : 900 },
    hasTouch: look.width < 600,
  });
  context.setDefaultTimeout(LONGEST);
  if (person) {
    const [name = '', value = ''] = person.caller.cookieHeader.split('=');
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { context, page, complaints, close: () => context.close() };
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; html: string; failureSummary?: string }[];
}

/** Has every document of a window, frames included, bring axe along: handing it over each time takes longer. */
export function bringAxe(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(axe.source);
}

/** With the rule of WCAG 2.2 on targets of 24 by 24 pixels (2.5.8) and its exceptions, which axe leaves out by itself. */
const RUN = `axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })`;

/** What axe finds wrong on the screen and in its frames, as lines to read; empty when nothing is. */
export async function axeViolations(page: Page, { settled = false } = {}): Promise<string[]> {
  if (!settled) await settle(page);
  // Evaluated by the driver, not added as a script: the page's policy forbids inline ones.
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(`'axe' in window`))) await frame.evaluate(axe.source);
  }
  const violations: Violation[] = await page.evaluate(`${RUN}.then((r) => r.violations)`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target, html }) => !isGraphiqlTab(id, target, html))
      .map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
}

/**
 * GraphiQL puts the button that closes a tab, and the one that chooses it, into the tab itself: its own markup, which no
 * option changes. Both buttons are named and reached by the keyboard. All else in its document is held to the rules.
 */
function isGraphiqlTab(id: string, target: unknown[], html: string): boolean {
  return id === 'nested-interactive' && target.length > 1 && /^<li[^>]* class="graphiql-tab /.test(html);
}

/** A new width or theme is there with the next frames. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** What makes the page scroll sideways, which it never may; empty when nothing does. */
export async function sticksOut(page: Page): Promise<string[]> {
  await settle(page);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ outerHTML }) => `${scrollWidth} in ${clientWidth}: ${outerHTML.slice(0, 160)}`);
  });
}

/** Waits until a line of the page holds this. Looked for more often than the driver would: there are many screens. */
export async function shows(page: Page, text: string | RegExp): Promise<void> {
  const source = typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : text.source;
  // Spaces that do not break are spaces.
  const waiting = page.waitForFunction(
    (pattern) => {
      const expected = new RegExp(pattern);
      return document.body.innerText.split('\n').some((line) => expected.test(line));
    },
    source.replace(/\s/g, '\\s'),
    { polling: 50 },
  );
  await waiting.catch(async (error: unknown) => {
    const shown = await page.evaluate(
      () => document.querySelector('main')?.innerText ?? document.body.innerText,
    );
    throw new Error(`${source} did not come. There is:\n${shown}`, { cause: error });
  });
}

/** All that can be read or heard on the page: its text, and the names given to what has none. */
export function shownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    document.title,
    document.body.innerText,
    ...['aria-label', 'title', 'placeholder', 'alt'].flatMap((attribute) =>
      [...document.querySelectorAll(`[${attribute}]`)].map(
        (element) => element.getAttribute(attribute) ?? '',
      ),
    ),
  ]);
}

import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import type { TestPerson } from '../../../backend/test/setup/test-network.js';

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
    timezoneId: 'Europe/Paris',
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
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong on the screen, as lines to read; empty when nothing is. */
export async function axeViolations(page: Page): Promise<string[]> {
  await settle(page);
  // Evaluated by the driver, not added as a script: the page's policy forbids inline ones.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  const violations: Violation[] = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
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

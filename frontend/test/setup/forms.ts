import type { Locator, Page } from 'playwright-core';

import { descriptionOf } from './composer.js';

/** What is said at a field that was refused, once the eye has been brought to it. */
export async function refusalAt(field: Locator): Promise<string> {
  await field.and(field.page().locator('[aria-invalid="true"]:focus')).waitFor();
  return descriptionOf(field);
}

/** What stands in the fields of these labels. */
export function typedIn(page: Page, labels: readonly string[]): Promise<string[]> {
  return Promise.all(labels.map((label) => page.getByLabel(label, { exact: true }).inputValue()));
}

/** Takes the link that a dialog shows this once by its button, as one does before handing it on. */
export async function copyLink(page: Page, label: string): Promise<string> {
  const shown = await page.getByLabel(label).inputValue();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('region', { name: 'Notice' }).getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (copied !== shown) throw new Error(`${copied} was copied instead of ${shown}`);
  return copied;
}

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { RoleName } from '../../backend/src/features/accounts/viewer.model.js';
import { Clock } from '../../backend/src/platform/clock/clock.js';
import { MailSender } from '../../backend/src/platform/mail/mail-sender.js';
import { Schedules } from '../../backend/src/platform/schedule/schedules.js';
import { type MailServer, startMailServer } from '../../backend/test/setup/mail-server.js';
import { team, write } from '../../backend/test/setup/posting.js';
import type { TestPerson } from '../../backend/test/setup/test-network.js';
import { PATIENCE, Stage } from './setup/stage.js';

const DAY = 86_400_000;

describe('digests', () => {
  let mail: MailServer;
  let stage: Stage;
  let lead: TestPerson;
  let ann: TestPerson;
  /** How far the server's clock is ahead, in milliseconds. */
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);

  beforeAll(async () => {
    mail = await startMailServer();
    stage = await Stage.open({ mail: mail.config });
    Object.assign(stage.network.service(Clock), { now });
    const ada = await stage.join('ada', [RoleName.ADMINISTRATOR]);
    lead = await stage.join('bob');
    ann = await stage.join('ann');
    await team(ada, 'north', [
      [lead, true],
      [ann, false],
    ]);
    await write(ann, 'Won with Thistle & Rye, 40 k€', { kind: 'WIN' });
    await write(ann, 'Lost at Corvo, 10 k€', { kind: 'LOSS' });
    // A digest ends some seconds behind now.
    ahead = 60_000;
  }, PATIENCE);
  afterAll(async () => {
    await stage.close();
    await mail.stop();
  });
  afterEach(async () => {
    expect(await stage.clear()).toEqual([]);
  }, PATIENCE);

  it(
    'are a lead’s first screen of the team, then come at their hour, at once, by mail, and end with one click',
    async () => {
      const { page } = await stage.visit(lead);
      await page.goto('/teams/north');
      const deals = page.getByRole('region', { name: 'Won and lost' });
      await deals.getByText('Won with Thistle & Rye').waitFor();
      expect(await deals.getByText('50%').count()).toBe(1);
      expect(await deals.getByText('€40,000').count()).toBe(1);

      await page.getByRole('link', { name: 'Get it at your hour' }).click();
      await page.getByRole('heading', { level: 1, name: 'Digest' }).waitFor();
      expect(await page.getByRole('checkbox', { name: 'north' }).isChecked()).toBe(true);
      await page.getByRole('checkbox', { name: 'By e-mail too' }).waitFor();
      for (const day of ['Saturday', 'Sunday']) await page.getByText(day, { exact: true }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('heading', { level: 2, name: 'north' }).waitFor();
      await page.getByText(/^Next: .*by e-mail too/).waitFor();

      await page.getByRole('button', { name: 'Digest now: north' }).click();
      await page.getByRole('heading', { level: 1, name: 'Digest of north' }).waitFor();
      await page.getByText('Lost at Corvo').waitFor();
      await stage.network.service(MailSender).tick(now());
      const [letter] = mail.received;
      expect(letter?.text).toContain(
        'WON AND LOST (1 won, 1 lost · win rate 50% · won €40,000 · lost €10,000)',
      );

      // The link for those whose mail program has no such button.
      const address = /href="([^"]*\/digests\/unsubscribe\/[^"]*)"/.exec(letter?.html ?? '')?.[1] ?? '';
      await page.goto(new URL(address).pathname);
      await page.getByRole('button', { name: 'No longer send it' }).click();
      await page.getByText('This e-mail will not come again.').waitFor();
      await page.goto('/digests');
      await page.getByText(/^Next: /).waitFor();
      expect(await page.getByText(/by e-mail too/).count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'ring when they are there, and have a private feed',
    async () => {
      await write(ann, 'Won again, with Larkfield', { kind: 'WIN' });
      const { page } = await stage.visit(lead);
      await page.goto('/digests');
      await page.getByRole('button', { name: 'More actions for north' }).click();
      await page.getByRole('menuitem', { name: 'Private feed' }).click();
      await page.getByRole('button', { name: 'Make the address' }).click();
      expect(await page.getByLabel('Atom address').inputValue()).toMatch(/\/feeds\/[\w-]{43}\.atom$/);
      await page.getByRole('button', { name: 'Done' }).click();

      ahead = DAY + 120_000;
      await stage.network.service(Schedules).tick(now());
      await page.goto('/notifications');
      await page.getByRole('link', { name: 'Your digest is there: north' }).click();
      await page.getByRole('heading', { level: 1, name: 'Digest of north' }).waitFor();
      await page.getByText('Won again, with Larkfield').waitFor();
    },
    PATIENCE,
  );
});

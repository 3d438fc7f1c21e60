import type { Browser } from 'playwright-core';

import type { RoleName } from '../../../backend/src/features/accounts/viewer.model.js';
import type { Config } from '../../../backend/src/platform/config/config.js';
import { TestNetwork, type TestPerson } from '../../../backend/test/setup/test-network.js';
import { launchChromium } from './chromium.js';
import { DAYTIME_ZONE } from './daytime-zone.js';
import { DESK, type Look, type Visit, visit } from './visit.js';

/** What opens slowly, and every test, may take this long on a busy machine, in milliseconds. */
export const PATIENCE = 60_000;

const END_FIRST_VISIT = 'mutation { endFirstVisit { viewer { firstVisit } } }';

/** One company and one Chromium for a file of tests. */
export class Stage {
  private readonly visits: Visit[] = [];

  private constructor(
    readonly network: TestNetwork,
    readonly browser: Browser,
  ) {}

  static async open(changes: Partial<Config> = {}): Promise<Stage> {
    const [network, browser] = await Promise.all([
      TestNetwork.start(changes, DAYTIME_ZONE),
      launchChromium(),
    ]);
    return new Stage(network, browser);
  }

  /** Somebody who has been here before: home opens at once. */
  async join(handle: string, roles: readonly RoleName[] = []): Promise<TestPerson> {
    const person = await this.network.join(handle, roles);
    await person.caller.get(END_FIRST_VISIT);
    return person;
  }

  /** A window of their own on the page, closed by `clear`. */
  async visit(
    person: TestPerson | null,
    look: Look = DESK,
    address = this.network.instance.address,
  ): Promise<Visit> {
    const opened = await visit(this.browser, address, person, look);
    this.visits.push(opened);
    return opened;
  }

  /** Closes every window and gives what their pages complained of. */
  async clear(): Promise<string[]> {
    const gone = this.visits.splice(0);
    await Promise.all(gone.map(({ close }) => close()));
    return gone.flatMap(({ complaints }) => complaints);
  }

  async close(): Promise<void> {
    await this.clear();
    await this.browser.close();
    await this.network.stop();
  }
}

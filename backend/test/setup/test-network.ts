import { AccountsService } from '../../src/features/accounts/accounts.service.js';
import { SessionService } from '../../src/features/accounts/session.service.js';
import type { RoleName } from '../../src/features/accounts/viewer.model.js';
import { CompanyService } from '../../src/features/people/company.service.js';
import { Language } from '../../src/features/people/person.model.js';
import type { Config } from '../../src/platform/config/config.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { COMPANY_ZONE } from './company-day.js';
import { TestCaller } from './test-caller.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { startInstance, type TestInstance } from './test-instance.js';

/** A person of a test, signed in. */
export interface TestPerson {
  readonly id: string;
  readonly handle: string;
  readonly caller: TestCaller;
}

export const TEST_PASSWORD = 'correct horse battery';

/** A company on a database of its own with one running instance; people join by name. */
export class TestNetwork {
  private constructor(
    readonly database: TestDatabase,
    readonly instance: TestInstance,
    private readonly timeZone: string,
  ) {}

  static async start(changes: Partial<Config> = {}, timeZone = COMPANY_ZONE): Promise<TestNetwork> {
    const database = await cloneDatabase();
    const instance = await startInstance(database.appUrl, changes);
    const network = new TestNetwork(database, instance, timeZone);
    await network.service(UnitOfWork).run((transaction) =>
      network.service(CompanyService).addCompany(transaction, {
        name: 'Colibri',
        language: Language.FR,
        timeZone,
        currency: 'EUR',
      }),
    );
    return network;
  }

  /** A service of the running application. */
  service<Service>(type: abstract new (...parameters: never[]) => Service): Service {
    return this.instance.app.get<Service>(type);
  }

  /** Lets somebody in and signs them in. */
  async join(handle: string, roles: readonly RoleName[] = []): Promise<TestPerson> {
    const { id, token } = await this.service(UnitOfWork).run(async (transaction) => {
      const personId = await this.service(AccountsService).addAccount(transaction, {
        handle,
        displayName: handle.replace(/^./, (letter) => letter.toUpperCase()),
        email: `${handle}@colibri.test`,
        password: TEST_PASSWORD,
        language: Language.EN,
        timeZone: this.timeZone,
        roles,
      });
      return { id: personId, token: await this.service(SessionService).open(transaction, personId, 'test') };
    });
    return { id, handle, caller: new TestCaller(this.instance.address, token) };
  }

  nobody(): TestCaller {
    return this.instance.nobody();
  }

  async stop(): Promise<void> {
    await this.instance.stop();
    await this.database.drop();
  }
}

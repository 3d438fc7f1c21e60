import { SetupService } from '../../../backend/src/features/accounts/setup.service.js';
import { cloneDatabase, type TestDatabase } from '../../../backend/test/setup/test-database.js';
import { startInstance, type TestInstance } from '../../../backend/test/setup/test-instance.js';

/** A company that is not open yet. */
export class Unopened {
  private constructor(
    private readonly database: TestDatabase,
    readonly instance: TestInstance,
    /** The path of its set-up link. */
    readonly setUp: string,
  ) {}

  static async start(): Promise<Unopened> {
    const database = await cloneDatabase();
    const instance = await startInstance(database.appUrl);
    const token = (await instance.app.get(SetupService).issueToken()) ?? '';
    return new Unopened(database, instance, `/setup?token=${token}`);
  }

  async stop(): Promise<void> {
    await this.instance.stop();
    await this.database.drop();
  }
}

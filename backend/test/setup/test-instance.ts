import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';

import type { NestExpressApplication } from '@nestjs/platform-express';

import { createApplication } from '../../src/app/create-application.js';
import { ENTITIES } from '../../src/app/entities.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { TestCaller } from './test-caller.js';

/** One running server on a database: the real application, over real HTTP. */
export interface TestInstance {
  readonly app: NestExpressApplication;
  readonly address: string;
  /** Someone not signed in. */
  nobody(): TestCaller;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export async function startInstance(
  databaseUrl: string,
  changes: Partial<Config> = {},
): Promise<TestInstance> {
  const port = await freePort();
  const config: Config = {
    ...readConfig({ PORT: String(port), BREVE_DATA_DIR: tmpdir(), BREVE_LOG_LEVEL: 'silent' }, []),
    databasePoolSize: 4,
    databaseMemory: undefined,
    processes: 1,
    ...changes,
  };
  const app = await createApplication(
    config,
    dataSourceOptions({ url: databaseUrl, poolSize: config.databasePoolSize }, ENTITIES),
  );
  await app.listen(port, '127.0.0.1');
  const address = `http://localhost:${port}`;
  return { app, address, nobody: () => new TestCaller(address), stop: () => app.close() };
}

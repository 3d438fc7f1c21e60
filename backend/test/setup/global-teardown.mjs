import { rmSync } from 'node:fs';

export default async function globalTeardown() {
  const { cluster, dataDir } = globalThis.breveTestCluster;
  await cluster.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

import pg from 'pg';
import { openCluster } from '../cluster.mjs';
import { findInconsistencies, findLostReferences } from './check-rows.mjs';
import { findMisreadTexts } from './check-texts.mjs';
import { copyDataset, findDataset } from './find-dataset.mjs';

const name = process.argv[2] ?? 'S';
const { path } = await findDataset(name);
const { dataDir, remove } = await copyDataset(path);
const cluster = await openCluster(dataDir);
const client = new pg.Client({ connectionString: cluster.ownerUrl });
await client.connect();
try {
  const faults = [
    ...(await findLostReferences(client)),
    ...(await findInconsistencies(client)),
    ...(await findMisreadTexts(client)),
  ];
  for (const fault of faults.slice(0, 20)) console.error(fault);
  console.log(
    faults.length === 0 ? `The network ${name} fits together.` : `${faults.length} faults in ${name}.`,
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await client.end();
  await cluster.stop();
  remove();
}

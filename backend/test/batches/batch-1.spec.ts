import { loadBatch } from '../setup/batch.js';

await loadBatch(import.meta.dirname, 1, 6);

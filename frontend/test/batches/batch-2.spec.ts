import { loadBatch } from '../../../backend/test/setup/batch.js';

await loadBatch(import.meta.dirname, 2, 4);

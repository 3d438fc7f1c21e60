import { loadBatch } from '../../../backend/test/setup/batch.js';

await loadBatch(import.meta.dirname, 4, 4);

import { loadBatch } from '../../../backend/test/setup/batch.js';

await loadBatch(import.meta.dirname, 3, 4);

import { writeFileSync } from 'node:fs';

import { printApiSchema } from './app/print-schema.js';

/** Prints the API's schema, or writes it to the path given: `node backend/dist/emit-schema.js backend/schema.graphql`. */
const [, , path] = process.argv;
const schema = await printApiSchema();
if (path === undefined) process.stdout.write(schema);
else writeFileSync(path, schema);
process.exit(0);

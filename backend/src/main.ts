import { fileURLToPath } from 'node:url';

export { run } from './app/run.js';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [{ run }, { StartupError }] = await Promise.all([
    import('./app/run.js'),
    import('./platform/errors/startup-error.js'),
  ]);
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof StartupError ? error.message : error);
    process.exit(1);
  }
}

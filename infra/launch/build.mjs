import './node-version.mjs';

const { install } = await import('./install.mjs');
const { compile, page, server } = await import('./compile.mjs');

const [flag, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (flag !== undefined && flag !== '--force')) {
  console.error('Usage: npm run build [-- --force]    --force builds what has not changed, too.');
  process.exit(2);
}
await install();
process.exit((await compile([server, page], { force: flag === '--force' })) ? 0 : 1);

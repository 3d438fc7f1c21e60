import '../../launch/node-version.mjs';

const { parseArgs } = await import('node:util');
const { writeFileSync } = await import('node:fs');
const { compile, page, server } = await import('../../launch/compile.mjs');
const { openDemoCompany } = await import('./demo-company.mjs');
const { measureLighthouse } = await import('./lighthouse.mjs');
const { measureScrolling } = await import('./scroll.mjs');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: 'lighthouse,scroll' },
    json: { type: 'string' },
  },
});
const only = values.only.split(',');
if (!(await compile([server, page]))) process.exit(1);
const company = await openDemoCompany();
try {
  const lighthouse = only.includes('lighthouse') ? await measureLighthouse(company, Number(values.runs)) : [];
  for (const { page: name, scores, metrics, all, faults } of lighthouse) {
    console.log(name, scores, metrics, all, faults);
  }
  const scrolling = only.includes('scroll') ? await measureScrolling(company) : null;
  if (scrolling !== null) console.dir({ scrolling }, { depth: null });
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ lighthouse, scrolling }, null, 2)}\n`);
  }
} finally {
  await company.stop();
}

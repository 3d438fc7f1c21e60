/**
 * Refuses a Node that is too old with one line. Imported before everything else, and written so that such a
 * Node can still read it.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Brève needs Node 20.19 or newer and this is ${process.versions.node}: install a newer Node.`,
  );
  process.exit(1);
}

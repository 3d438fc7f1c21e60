import { SIZES } from './dataset/sizes.mjs';
import { SCENARIOS } from './scenarios/scenarios.mjs';

/** What is measured beside the scenarios: another kind of load. */
export const LIVE = 'live';

/** Everything that can be measured, in its order: what writes much comes last. */
export const NAMES = [
  ...SCENARIOS.filter(({ writes }) => !writes).map(({ name }) => name),
  LIVE,
  ...SCENARIOS.filter(({ writes }) => writes).map(({ name }) => name),
];

const USAGE = `Usage: npm run bench -- [options]
  --size S            the network: ${Object.keys(SIZES).join(', ')}
  --only home,topic   of ${NAMES.join(', ')}
  --connections 1,16  at once; each number is measured apart
  --seconds 8         how long a run takes
  --runs 3            of each, by turns with the raw server's; the median counts
  --sockets 200       that wait for live posts
  --live-seconds 8    of ten posts a second
  --json FILE         writes the figures there, too
  --unchecked         does not compare the answers of both servers first`;

/**
 * @typedef {object} Arguments
 * @property {string} size
 * @property {string[]} only names
 * @property {number[]} connections
 * @property {number} seconds
 * @property {number} runs
 * @property {number} sockets
 * @property {number} liveSeconds
 * @property {string | null} json
 * @property {boolean} unchecked
 */

/**
 * Reads the command line; ends the process with a word of help where it cannot be read.
 * @param {string[]} given
 * @returns {Arguments}
 */
export function readArguments(given) {
  /** @type {Arguments} */
  const read = {
    size: 'S',
    only: NAMES,
    connections: [16],
    seconds: 8,
    runs: 3,
    sockets: 200,
    liveSeconds: 8,
    json: null,
    unchecked: false,
  };
  const rest = [...given];
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--help') end(USAGE, 0);
    else if (option === '--unchecked') read.unchecked = true;
    else {
      const value = rest.shift() ?? end(`${option} needs a value.\n${USAGE}`, 2);
      if (option === '--size') read.size = oneOf(value, Object.keys(SIZES));
      else if (option === '--only') read.only = value.split(',').map((name) => oneOf(name, NAMES));
      else if (option === '--connections') read.connections = value.split(',').map(positive);
      else if (option === '--seconds') read.seconds = positive(value);
      else if (option === '--runs') read.runs = positive(value);
      else if (option === '--sockets') read.sockets = positive(value);
      else if (option === '--live-seconds') read.liveSeconds = positive(value);
      else if (option === '--json') read.json = value;
      else end(`Unknown option: ${option}\n${USAGE}`, 2);
    }
  }
  return read;
}

/**
 * @param {string} value
 * @param {string[]} names
 */
function oneOf(value, names) {
  return names.includes(value) ? value : end(`Nothing is called ${value}: ${names.join(', ')}.`, 2);
}

/** @param {string} value */
function positive(value) {
  const number = Number(value);
  return Number.isInteger(number) && number > 0
    ? number
    : end(`${value} is no number of anything.\n${USAGE}`, 2);
}

/**
 * @param {string} words
 * @param {number} code
 * @returns {never}
 */
function end(words, code) {
  (code === 0 ? console.log : console.error)(words);
  process.exit(code);
}

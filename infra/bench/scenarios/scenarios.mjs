import { reading } from './reading.mjs';
import { createPost, mix, starPost } from './writing.mjs';

/**
 * What a request asks and whose it is.
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} title for the table
 * @property {boolean} writes
 * @property {(order: import('../load/load.mjs').Order, connection: number) => object[]} requests
 *   what one connection sends, in turn, as autocannon takes it
 */

/** @type {readonly Scenario[]} */
export const SCENARIOS = [...reading, createPost, starPost, mix];

/**
 * @param {string} name
 * @returns {Scenario}
 */
export function findScenario(name) {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (found === undefined)
    throw new Error(`Nothing is called ${name}: ${SCENARIOS.map((one) => one.name).join(', ')}.`);
  return found;
}

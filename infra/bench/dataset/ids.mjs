import { scramble } from './random.mjs';

const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** @param {number} value 32 bits */
function hex32(value) {
  return (
    /** @type {string} */ (BYTES[value >>> 24]) +
    BYTES[(value >>> 16) & 255] +
    BYTES[(value >>> 8) & 255] +
    BYTES[value & 255]
  );
}

/**
 * A UUIDv7 that depends on nothing but a time and a number: whoever knows both needs no table to find it again.
 * @param {number} at milliseconds
 * @param {number} salt 32 bits
 */
export function timedId(at, salt) {
  const high = hex32(Math.floor(at / 65_536));
  const low = hex32(at % 65_536).slice(4);
  const a = hex32(scramble(salt ^ 0x51ed270b));
  const b = hex32(scramble(salt ^ 0x2545f491));
  const c = hex32(scramble(salt ^ 0x7f4a7c15));
  return `${high}-${low}-7${a.slice(0, 3)}-${variant(a)}${b.slice(0, 3)}-${b.slice(3, 7)}${c}`;
}

/**
 * A UUIDv4, as topics have.
 * @param {import('./random.mjs').Random} random
 */
export function untimedId(random) {
  const [a, b, c, d] = [0, 0, 0, 0].map(() => hex32(Math.floor(random.next() * 4_294_967_296) >>> 0));
  return `${a}-${b?.slice(0, 4)}-4${b?.slice(4, 7)}-${variant(c ?? '')}${c?.slice(0, 3)}-${c?.slice(4, 8)}${d}`;
}

/** @param {string} hex */
function variant(hex) {
  return '89ab'.charAt(Number.parseInt(hex.charAt(5), 16) & 3);
}

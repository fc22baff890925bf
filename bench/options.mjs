import { parseArgs } from "node:util";
import { peers, peersNamed } from "./peers/peers.mjs";

/**
 * @typedef {{
 *   sizes: number[], seconds: number, rounds: number, json: string | undefined, only: string[], memory: number,
 *   peers: import("./peers/peers.mjs").Peer[],
 * }} Options
 */

export const help = `npm run bench -- [options]
  --full           1,000,000 claims, and the growth from 10,000 (half an hour with the seeding)
  --claims N       another number of claims; several with commas, the last one is the table's
  --seconds N      how long each measurement lasts (5; with --full 10)
  --rounds N       how often each is measured, in turn with the limit (2; with --full 5)
  --only A,B       these operations only
  --memory N       ask N claims by id at the end, and tell how memory goes (with --full 1,000,000)
  --peers          beside the peers too, each installed from npm into its folder of bench/peers
  --peer NAME      beside this one only; again for another
  --json FILE      write what was measured to FILE`;

/**
 * @param {string[]} words
 * @returns {Options | null} null when help was asked for
 */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      full: { type: "boolean", default: false },
      claims: { type: "string" },
      seconds: { type: "string" },
      rounds: { type: "string" },
      only: { type: "string" },
      memory: { type: "string" },
      peers: { type: "boolean", default: false },
      peer: { type: "string", multiple: true },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const { full } = values;
  const sizes = (values.claims ?? (full ? "10000,1000000" : "10000")).split(",").map(whole);
  return {
    sizes,
    seconds: whole(values.seconds ?? (full ? "10" : "5")),
    rounds: whole(values.rounds ?? (full ? "5" : "2")),
    json: values.json,
    only: values.only?.split(",") ?? [],
    memory: whole(values.memory ?? (full ? "1000000" : "0")),
    peers: values.peer ? peersNamed(values.peer) : values.peers ? peers : [],
  };
}

/** @param {string} text */
function whole(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`"${text}" is not a whole number.\n${help}`);
  return number;
}

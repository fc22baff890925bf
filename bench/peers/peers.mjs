import { mercurius } from "./mercurius/peer.mjs";
import { postgraphile } from "./postgraphile/peer.mjs";

/**
 * Another server on the same tables. `requests` is null for what it cannot be asked; `answer` says what it answered in
 * the contract's words, less the fields of the names that are left out.
 * @typedef {import("../operations.mjs").Operation} Operation
 * @typedef {import("../operations.mjs").Request} Request
 * @typedef {{
 *   name: string, package: string, leftOut: string[],
 *   requests: (url: string, operation: Operation) => Promise<Request[] | null>,
 *   answer: (operation: string, data: any) => unknown,
 * }} Peer
 */

/** @type {Peer[]} */
export const peers = [mercurius, postgraphile];

/**
 * @param {string[]} names
 * @returns {Peer[]}
 */
export const peersNamed = (names) =>
  names.map((wanted) => {
    const found = peers.find(({ name }) => name === wanted);
    const known = peers.map(({ name }) => name).join(", ");
    if (found === undefined) throw new Error(`There is no peer "${wanted}". There are: ${known}.`);
    return found;
  });

/** What its schema has. It brings no search: one would be ours, written by hand for it. */
const answered = ["ClaimById", "PublishedClaims", "Articles"];

/**
 * Mercurius: its schema and resolvers are written by hand, so it is asked the contract's own documents.
 * @type {import("../peers.mjs").Peer}
 */
export const mercurius = {
  name: "mercurius",
  package: "mercurius",
  leftOut: [],
  requests: async (_url, { name, requests }) => (answered.includes(name) ? requests : null),
  answer: (_name, data) => data,
};

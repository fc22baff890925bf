import { questions } from "./questions.mjs";

/**
 * PostGraphile 5: the schema is the tables', so the questions are asked in its words. It has no text search without a
 * plugin, and no mutation that keeps an audit record.
 * @type {import("../peers.mjs").Peer}
 */
export const postgraphile = {
  name: "postgraphile",
  package: "postgraphile",
  // Cursors are each server's own. It counts appearances, where the contract counts claims.
  leftOut: ["cursor", "endCursor", "totalCount"],
  requests: async (url, { name, requests }) => {
    const question = questions[name];
    if (question === undefined) return null;
    const { query, variables } = question;
    const cursorOf = question.isPage ? await cursorMaker(url, name) : () => null;
    return requests.map((request) => ({
      query,
      operationName: name,
      variables: variables(request.variables, cursorOf(request.variables.after)),
    }));
  },
  answer: (name, data) => questions[name]?.answer(data),
};

/**
 * A cursor of its own at the place of one of ours: a name for the list's order, as its first cursor has it, then the
 * row's values.
 * @param {string} url
 * @param {string} operationName
 */
async function cursorMaker(url, operationName) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: questions[operationName]?.query,
      operationName,
      variables: { first: 1, after: null },
    }),
  });
  const text = await response.text();
  const cursor = /"endCursor":"([^"]+)"/.exec(text)?.[1];
  if (cursor === undefined) throw new Error(`PostGraphile gave no cursor: ${text.slice(0, 500)}`);
  const [order] = JSON.parse(Buffer.from(cursor, "base64").toString());
  return (/** @type {unknown} */ after) => {
    const [, ...values] = JSON.parse(Buffer.from(String(after), "base64url").toString());
    return Buffer.from(JSON.stringify([order, ...values])).toString("base64");
  };
}

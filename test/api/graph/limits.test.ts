import { codesOf, send } from "../../testkit/graphql.ts";
import { newArticle, newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

let editor: Person;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  const article = await newArticle(editor, "The treaty was signed in the morning.");
  await newClaim(editor, { appearance: { articleId: article.id, anchor: { exact: "signed" } } });
});

const nested = (times: number): string =>
  times === 0
    ? "id"
    : `id appearances(first: 1) { nodes { article { claims(first: 1) { nodes { ${nested(times - 1)} } } } } }`;

test.each([
  ["a page beyond the largest", "{ claims(first: 101) { totalCount } }", "BAD_USER_INPUT"],
  ["a page of less than nothing", "{ claims(first: -1) { totalCount } }", "BAD_USER_INPUT"],
  ["a page from both ends", "{ claims(first: 1, last: 1) { totalCount } }", "BAD_USER_INPUT"],
  ["a cursor that is none", `{ claims(after: "x") { totalCount } }`, "BAD_CURSOR"],
  ["an id that is none", `{ claim(id: "1' or 1=1") { id } }`, "BAD_ID"],
  [
    "relevance without words to be relevant to",
    "{ claims(orderBy: [{ field: RELEVANCE, direction: DESC }]) { totalCount } }",
    "BAD_USER_INPUT",
  ],
  [
    "more rows than one field may bring",
    "{ claims(first: 100) { nodes { appearances(first: 100) { nodes { article { claims(first: 100) { nodes { id } } } } } } } }",
    "TOO_COSTLY",
  ],
  ["relations without end", `{ claims(first: 1) { nodes { ${nested(9)} } } }`, "TOO_COSTLY"],
  [
    "more fields than one operation may have",
    `{ ${Array.from({ length: 21 }, (_, at) => `a${String(at)}: claims(first: 1) { totalCount }`).join(" ")} }`,
    "TOO_COSTLY",
  ],
  [
    "more nodes than can be asked for at once",
    `{ nodes(ids: [${Array.from({ length: 101 }, () => `"clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60"`).join(",")}]) { id } }`,
    "TOO_COSTLY",
  ],
  ["an instant that is none", `{ claims(asOf: "yesterday") { totalCount } }`, "GRAPHQL_VALIDATION_FAILED"],
])("%s is denied with a code", async (_what, document, code) => {
  expect(codesOf(await send(document, {}, { as: editor }))).toEqual([code]);
});

test("what is allowed at the most is answered", async () => {
  const { errors } = await send(`{ claims(first: 1) { nodes { ${nested(5)} } } }`, {}, { as: editor });
  expect(errors).toEqual([]);
});

test.each([
  ["nothing but marks", `"" -- | & ! ( ) :* ' \\`],
  ["half a character", "\ud800"],
  ["a right-to-left word", "معاهدة"],
  ["an emoji", "🚢"],
])("a search for %s is a search", async (_what, search) => {
  const { data, errors } = await send(
    "query ($s: String!) { claims(search: $s) { totalCount } articles(search: $s) { totalCount } sources(search: $s) { totalCount } }",
    { s: search },
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(data.claims.totalCount).toBe(0);
});

test.each([
  ["U+0000", "a\u0000b"],
  ["more words than a search has", "x".repeat(501)],
])("a search for %s is denied", async (_what, search) => {
  const answer = await send(
    "query ($s: String!) { claims(search: $s) { totalCount } }",
    { s: search },
    { as: editor },
  );
  expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
});

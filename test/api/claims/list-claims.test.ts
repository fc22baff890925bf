import { ClaimState } from "@claimdesk/shared/claim-state";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { newWord } from "./new-word.ts";

const claims = `query ($search: String, $filter: ClaimFilter, $orderBy: [ClaimOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  claims(search: $search, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    facets { field values { value label count } }
    edges { highlights { field fragments } node { id text } }
  }
}`;

interface Edge {
  node: { id: string; text: string };
  highlights: { field: string; fragments: string[] }[];
}

const list = async (variables: Record<string, unknown>) =>
  (await sendOk(claims, variables, { as: editor })).claims;
const textsOf = ({ edges }: { edges: Edge[] }): string[] => edges.map(({ node }) => node.text);

let editor: Person;
let word: string;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  word = newWord();
  const made = [
    [`Les élections ont été reportées à ${word}`, "fr", "FACT", ["Vote"]],
    [`The elections in ${word} cost 12 million`, "en", "FIGURE", ["Vote", "Money"]],
    [`Prices in ${word} will rise after the elections`, "en", "PREDICTION", ["Money"]],
  ] as const;
  for (const [text, language, kind, topics] of made) await newClaim(editor, { text, language, kind, topics });
});

describe("somebody at the desk searches claims", () => {
  test.each([
    ["by words in any order", (w: string) => `elections ${w}`, 3],
    ["without accents", (w: string) => `${w} reportees`, 1],
    ["with accents that are not there", (w: string) => `${w} éléctions`, 3],
    ["by an exact phrase", (w: string) => `"after the elections" ${w}`, 1],
    ["by a phrase, whatever stands between its words", (w: string) => `"elections in ${w}: cost" ${w}`, 1],
    ["leaving a phrase out", (w: string) => `${w} -"after the elections"`, 2],
    ["leaving words out", (w: string) => `${w} -prices -reportées`, 1],
    ["by a word's beginning", (w: string) => `elections ${w.slice(0, 9)}`, 3],
    ["by words that are not there", (w: string) => `${w} harvest`, 0],
  ])("%s", async (_how, query, count) => {
    expect((await list({ search: query(word) })).totalCount).toBe(count);
  });

  test("and sees what matched, escaped", async () => {
    const own = newWord();
    await newClaim(editor, { text: `<b>${own}</b> & the council` });
    const { edges } = await list({ search: own });
    expect(edges[0].highlights).toEqual([
      { field: "text", fragments: [`&lt;b&gt;<mark>${own}</mark>&lt;/b&gt; &amp; the council`] },
    ]);
  });

  test("and the facets count what was found", async () => {
    const { facets } = await list({ search: word, filter: { language: { eq: "en" } } });
    const topics = facets.find(({ field }: { field: string }) => field === "topics");
    expect(topics.values).toEqual([
      { value: "Money", label: "Money", count: 2 },
      { value: "Vote", label: "Vote", count: 1 },
    ]);
  });

  test("and has those facets alone that were asked for, under whatever name", async () => {
    const asked = `query ($search: String!, $of: [ClaimFacetField!]) { claims(first: 0, search: $search) {
      some: facets(of: $of) { field } none: facets(of: []) { field } all: facets { field values { value count } } } }`;
    const { claims: found } = await sendOk(asked, { search: word, of: ["TOPICS", "KIND"] }, { as: editor });
    expect(found.some).toEqual([{ field: "kind" }, { field: "topics" }]);
    expect(found.none).toEqual([]);
    expect(found.all.map(({ field }: { field: string }) => field)).toEqual([
      ...["language", "kind", "rating", "topics"],
    ]);
    expect(found.all[0].values).toEqual([
      { value: "en", count: 2 },
      { value: "fr", count: 1 },
    ]);
    const again = await sendOk(asked, { search: word, of: ["RATING"] }, { as: editor });
    expect(again.claims.some).toEqual([{ field: "rating" }]);
  });

  test("by relevance only with words to be relevant to", async () => {
    const orderBy = [{ field: "RELEVANCE", direction: "DESC" }];
    expect((await list({ search: word, orderBy })).totalCount).toBe(3);
    expect(codesOf(await send(claims, { orderBy }, { as: editor }))).toEqual(["BAD_USER_INPUT"]);
  });

  test("but not with a pasted article", async () => {
    const search = "word ".repeat(200);
    expect(codesOf(await send(claims, { search }, { as: editor }))).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("somebody at the desk filters claims", () => {
  test.each([
    ["by kind", { kind: { in: ["FIGURE", "PREDICTION"] } }, 2],
    ["by topics, all of them", { topics: { all: ["Vote", "Money"] } }, 1],
    ["by what does not hold", { not: { language: { eq: "en" } } }, 1],
    ["by one or the other", { or: [{ kind: { eq: "FACT" } }, { kind: { eq: "FIGURE" } }] }, 2],
    ["by state", { state: { eq: "DRAFT" } }, 3],
    ["by state, where none is", { state: { eq: "PUBLISHED" } }, 0],
    ["by a verdict, where none is", { rating: { in: ["true", "false"] } }, 0],
  ])("%s", async (_how, filter, count) => {
    expect((await list({ search: word, filter })).totalCount).toBe(count);
  });

  test("by who wrote them, which is not the public's to ask", async () => {
    const colleague = await newPerson(["EDITOR"]);
    await newClaim(colleague, { text: `A colleague's claim about ${word.slice(0, -1)}x` });
    const { me } = await sendOk("{ me { id } }", {}, { as: colleague });
    const filter = { createdById: { eq: me.id } };
    expect(textsOf(await list({ filter }))).toEqual([`A colleague's claim about ${word.slice(0, -1)}x`]);
    expect(codesOf(await send(claims, { filter }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("by state, which is not the public's to ask", async () => {
    const answer = await send(claims, { filter: { state: { eq: "DRAFT" } } });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  });
});

test("pages forwards and backwards hold every claim once, in one order", async () => {
  const order = { search: word, orderBy: [{ field: "TEXT", direction: "ASC" }] };
  const all = textsOf(await list(order));
  expect(all).toEqual([...all].sort());
  const first = await list({ ...order, first: 2 });
  const second = await list({ ...order, first: 2, after: first.pageInfo.endCursor });
  expect([...textsOf(first), ...textsOf(second)]).toEqual(all);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  const back = await list({ ...order, last: 2, before: second.pageInfo.startCursor });
  expect(textsOf(back)).toEqual(textsOf(first));
});

test("the public sees no draft, however it asks", async () => {
  const { claims: seen } = await sendOk(claims, { search: word });
  expect(seen).toMatchObject({ totalCount: 0, edges: [] });
});

test("the desk's whole list is as long as its claims in every state together, and the public's counts no draft", async () => {
  const states = { in: Object.values(ClaimState) };
  const whole = await list({ first: 0 });
  expect(whole.totalCount).toBe((await list({ first: 0, filter: { state: states } })).totalCount);
  expect((await list({ first: 0, filter: {} })).totalCount).toBe(whole.totalCount);
  const drafts = (await list({ first: 0, filter: { state: { eq: "DRAFT" } } })).totalCount;
  const { claims: seen } = await sendOk(claims, { first: 0 });
  expect(drafts).toBeGreaterThanOrEqual(3);
  expect(seen.totalCount).toBeLessThanOrEqual(whole.totalCount - drafts);
});

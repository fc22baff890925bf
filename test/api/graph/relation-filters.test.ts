import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, reword, submit, submitted } from "../../testkit/review-desk.ts";

/** One published claim with all around it, one beside it that shares a topic and nothing else, and one that is hidden. */

const mark = randomUUID();
const topic = `topic ${mark}`;
const names = { owner: `Holding ${mark}`, outlet: `Le Phare ${mark}`, author: `Anna Verel ${mark}` };
const ids: Record<string, string> = {};

let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  ids["owner"] = (await newSource(editor, names.owner, "ORGANISATION")).id;
  ids["outlet"] = await source({
    name: names.outlet,
    kind: "OUTLET",
    aliases: [`Phare ${mark}`],
    country: "BE",
  });
  const { version } = await sendOk(
    "query ($id: ID!) { source(id: $id) { version } }",
    { id: ids["outlet"] },
    { as: editor },
  ).then((data) => data.source);
  await done("editSource", "... on Source { id }", {
    as: editor,
    input: { id: ids["outlet"], expectedVersion: version, ownerIds: [ids["owner"]] },
  });
  ids["author"] = (await newSource(editor, names.author)).id;
  ids["minister"] = (await newSource(editor, `Minister ${mark}`)).id;
  ids["agency"] = (await newSource(editor, `Agency ${mark}`, "AGENCY")).id;
  await publishOne();
  await publishBeside();
  await hideOne();
});

async function source(input: Record<string, unknown>): Promise<string> {
  return (await done<{ id: string }>("createSource", "... on Source { id }", { as: editor, input })).id;
}

async function publishOne(): Promise<void> {
  const article = await newArticle(editor, "The treaty was void, the minister said.", "Ten boats left.");
  ids["article"] = article.id;
  await done("editArticle", "... on Article { id }", {
    as: editor,
    input: {
      ...{ id: article.id, expectedVersion: article.version, title: `The treaty ${mark}` },
      ...{ url: `https://phare.test/${mark}`, publisherId: ids["outlet"], authorIds: [ids["author"]] },
      republication: { originalSourceId: ids["agency"], confirmed: true },
      rights: { permission: "EXCERPT" },
    },
  });
  const anchor = { exact: "The treaty was void" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: ids["minister"] }] };
  const ready = await readyClaim(editor, { text: `Void ${mark}`, topics: [topic], appearance });
  const refuted = await done<{ id: string; version: number }>("addEvidence", "... on Claim { id version }", {
    as: editor,
    input: { claimId: ready.id, expectedVersion: ready.version, stance: "REFUTES", articleId: article.id },
  });
  ids["claim"] = ready.id;
  const first = await publish(editor, await decide(reviewer, await submit(editor, refuted)));
  const draft = await reword(editor, first, `Void again ${mark}`);
  await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
}

async function publishBeside(): Promise<void> {
  ids["beside"] = (
    await publish(
      editor,
      await decide(reviewer, await submitted(editor, { topics: [topic], text: `Beside ${mark}` })),
    )
  ).id;
}

async function hideOne(): Promise<void> {
  ids["hiddenSource"] = (await newSource(editor, `Hidden ${mark}`)).id;
  const anchor = { exact: "Ten boats left" };
  const appearance = { articleId: ids["article"], anchor, attribution: [{ sourceId: ids["hiddenSource"] }] };
  ids["hidden"] = (
    await newClaim(editor, { text: `Hidden ${mark}`, kind: "CAUSAL", topics: [topic, mark], appearance })
  ).id;
}

const found = async (list: "claims" | "articles" | "sources", filter: object, as?: Sender, asOf?: string) => {
  const type = { claims: "Claim", articles: "Article", sources: "Source" }[list];
  const query = `query ($filter: ${type}Filter, $asOf: DateTime) { ${list}(filter: $filter, first: 100, asOf: $asOf) { totalCount nodes { id } } }`;
  const { totalCount, nodes } = (await sendOk(query, { filter, asOf }, as ? { as } : {}))[list];
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => id);
};

const ofTopic = (filter: object): object => ({ and: [{ topics: { eq: topic } }, filter] });

const byClaim: [string, () => object][] = [
  ["the article's publisher", () => ({ article: { publisherId: { eq: ids["outlet"] } } })],
  [
    "the publisher's name, whatever its case",
    () => ({ article: { publisher: { name: { eq: names.outlet.toUpperCase() } } } }),
  ],
  [
    "the beginning of the publisher's name",
    () => ({ article: { publisher: { name: { startsWith: "le phare" }, country: { eq: "BE" } } } }),
  ],
  ["another name of the publisher", () => ({ article: { publisher: { aliases: { eq: `Phare ${mark}` } } } })],
  ["who owns the publisher", () => ({ article: { publisher: { owner: { name: { eq: names.owner } } } } })],
  ["the owner's id", () => ({ article: { publisher: { ownerId: { eq: ids["owner"] } } } })],
  ["the author", () => ({ article: { authorId: { eq: ids["author"] } } })],
  ["the author's kind", () => ({ article: { author: { kind: { eq: "PERSON" } } } })],
  [
    "the article's original source",
    () => ({ article: { republication: { originalSourceId: { eq: ids["agency"] } } } }),
  ],
  [
    "the kind of the original source",
    () => ({ article: { republication: { confirmed: true, originalSource: { kind: { eq: "AGENCY" } } } } }),
  ],
  ["the article's rights", () => ({ article: { permission: { eq: "EXCERPT" } } })],
  ["the article's address", () => ({ article: { url: { eq: `https://phare.test/${mark}` } } })],
  ["the article's headline", () => ({ article: { title: { startsWith: `The treaty ${mark}` } } })],
  ["whom it is attributed to", () => ({ source: { id: { eq: ids["minister"] } } })],
  ["that it is attributed to somebody", () => ({ sourceId: { isNull: false } })],
  ["evidence against it", () => ({ evidence: { stance: { eq: "REFUTES" } } })],
  [
    "evidence from an article",
    () => ({ evidence: { article: { publisherId: { eq: ids["outlet"] } }, sourceId: { isNull: true } } }),
  ],
  ["that it was corrected", () => ({ corrected: true })],
  [
    "other claims of its article",
    () => ({ article: { claims: { text: { startsWith: `Void again ${mark}` } } } }),
  ],
  ["the beginning of its words", () => ({ text: { startsWith: `Void again ${mark}` } })],
  ["its id", () => ({ id: { in: [ids["claim"]] } })],
];

describe("a claim is found, and the one beside it is not", () => {
  test.each(byClaim)("by %s", async (_what, filter) => {
    expect(await found("claims", ofTopic(filter()))).toEqual([ids["claim"]]);
    expect(await found("claims", ofTopic({ not: filter() }))).toEqual([ids["beside"]]);
    const either = { or: [filter(), { id: { eq: ids["beside"] } }] };
    expect((await found("claims", ofTopic(either))).sort()).toEqual([ids["claim"], ids["beside"]].sort());
    expect(await found("claims", ofTopic({ or: [filter(), { id: { in: [] } }] }))).toEqual([ids["claim"]]);
  });

  test("at an instant too, by what was so then", async () => {
    const now = new Date(Date.now() + 1000).toISOString();
    for (const [, filter] of byClaim) {
      expect(await found("claims", ofTopic(filter()), undefined, now)).toEqual([ids["claim"]]);
      expect(await found("claims", ofTopic(filter()), undefined, "2001-01-01T00:00:00Z")).toEqual([]);
    }
  });
});

test.each([
  ["articles", "article", "a claim in them", () => ({ claims: { text: { eq: `Void again ${mark}` } } })],
  ["articles", "article", "their publisher", () => ({ publisher: { owner: { id: { eq: ids["owner"] } } } })],
  ["articles", "article", "their origin", () => ({ republication: {}, publisherId: { eq: ids["outlet"] } })],
  ["sources", "minister", "a claim attributed to them", () => ({ claims: { topics: { eq: topic } } })],
  [
    "sources",
    "outlet",
    "what they published",
    () => ({ published: { title: { eq: `The treaty ${mark}` } } }),
  ],
  ["sources", "author", "what they wrote", () => ({ wrote: { claims: { topics: { eq: topic } } } })],
  ["sources", "outlet", "who owns them", () => ({ owner: { name: { startsWith: `holding ${mark}` } } })],
] as const)("%s are found, here %s, by %s", async (list, key, _what, filter) => {
  expect(await found(list, filter())).toEqual([ids[key]]);
});

describe("nobody finds out by a filter what they may not see", () => {
  test.each([
    ["claims", "a source that only a draft names", () => ({ source: { name: { eq: `Hidden ${mark}` } } })],
    ["articles", "a draft that appears in them", () => ({ claims: { topics: { eq: mark } } })],
    [
      "articles",
      "the kind of a draft",
      () => ({ url: { eq: `https://phare.test/${mark}` }, claims: { kind: { eq: "CAUSAL" } } }),
    ],
    ["sources", "a draft attributed to them", () => ({ claims: { topics: { eq: mark } } })],
    ["sources", "being hidden themselves", () => ({ name: { eq: `Hidden ${mark}` } })],
    [
      "claims",
      "another claim of the same article, a draft",
      () => ({ article: { claims: { topics: { eq: mark } } } }),
    ],
    ["claims", "the former words", () => ({ text: { eq: `Void ${mark}` } })],
  ] as const)("%s by %s", async (list, _what, filter) => {
    expect(await found(list, filter())).toEqual([]);
    const all = await found(list, { not: filter() });
    const some = await found(list, { or: [filter(), { id: { in: [] } }] });
    expect(some).toEqual([]);
    expect(all.length).toBeGreaterThan(0);
  });

  test("what is the desk's own is denied at any depth", async () => {
    for (const filter of [
      { article: { claims: { state: { eq: "DRAFT" } } } },
      { not: { article: { claims: { createdById: { isNull: false } } } } },
    ]) {
      const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
        filter,
      });
      expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    }
  });

  test("while the desk finds its drafts", async () => {
    expect(await found("sources", { claims: { topics: { eq: mark } } }, editor)).toEqual([
      ids["hiddenSource"],
    ]);
    expect(
      await found("articles", { claims: { state: { eq: "DRAFT" }, topics: { eq: mark } } }, editor),
    ).toEqual([ids["article"]]);
  });
});

describe("a filter has its limits, however its parts lie within each other", () => {
  const deep = (times: number): object =>
    times === 0 ? { kind: { eq: "FACT" } } : { article: { claims: deep(times - 1) } };
  const wide = (times: number): object => ({
    or: Array.from({ length: times }, () => ({ source: { kind: { eq: "PERSON" } } })),
  });
  const many = (times: number): object => ({
    article: { or: Array.from({ length: times }, () => ({ title: { eq: unique("x") } })) },
  });
  test.each([
    ["nested beyond the deepest", deep(5), "8 deep"],
    ["looking into more lists than it may", wide(9), "8 times"],
    ["with more tests than it may hold, behind a relation", many(101), "100 tests"],
  ])("%s it is denied with a code", async (_what, filter, why) => {
    const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
      filter,
    });
    expect(codesOf(answer)).toEqual(["TOO_COSTLY"]);
    expect(answer.errors[0]?.message).toContain(why);
  });

  test.each([
    ["as deep as it may be", deep(3)],
    ["as wide", wide(8)],
    ["with as many tests", many(99)],
  ])("%s it is answered, in one statement", async (_what, filter) => {
    const answer = await send(
      "query ($filter: ClaimFilter) { claims(filter: $filter, first: 5) { totalCount nodes { id } } }",
      { filter },
    );
    expect([answer.errors, answer.statements]).toEqual([[], 1]);
  });
});

test("an id of another kind is refused behind a relation too", async () => {
  const filter = { article: { publisherId: { eq: ids["claim"] } } };
  const answer = await send("query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }", {
    filter,
  });
  expect(codesOf(answer)).toEqual(["BAD_ID"]);
});

test.each([
  [
    "articles",
    `articles(filter: { publisherId: { eq: "SRC" } })`,
    [
      ["publisherId", 1],
      ["permission", 1],
      ["language", 1],
    ],
  ],
  [
    "sources",
    `sources(search: "${mark}", filter: { kind: { eq: OUTLET } })`,
    [
      ["kind", 1],
      ["country", 1],
    ],
  ],
] as const)(
  "the facets of %s count what the filter and the search let through",
  async (list, field, counts) => {
    const query = field.replace("SRC", ids["outlet"] ?? "");
    const facets = (await sendOk(`{ ${query} { facets { field values { value label count } } } }`))[list]
      .facets;
    for (const [name, count] of counts) {
      const { values } = facets.find((one: { field: string }) => one.field === name);
      expect(values).toHaveLength(1);
      expect(values[0].count).toBe(count);
    }
    if (list === "articles") {
      expect(facets.find((one: { field: string }) => one.field === "publisherId").values).toEqual([
        { value: ids["outlet"], label: names.outlet, count: 1 },
      ]);
    }
  },
);

test("the queue is filtered by the claim, by who has taken it, and by turns of these", async () => {
  const { reviewId } = await submitted(editor, { topics: [`queue ${mark}`] });
  const query = "query ($filter: ReviewFilter) { reviews(filter: $filter) { nodes { id } } }";
  const claim = { topics: { eq: `queue ${mark}` } };
  const queued = async (filter: object): Promise<string[]> =>
    (await sendOk(query, { filter }, { as: reviewer })).reviews.nodes.map(({ id }: { id: string }) => id);
  expect(await queued({ claim })).toEqual([reviewId]);
  expect(await queued({ claim, assigneeId: { isNull: true }, closedAt: { isNull: true } })).toEqual([
    reviewId,
  ]);
  expect(await queued({ and: [{ claim }, { not: { assigneeId: { isNull: true } } }] })).toEqual([]);
});

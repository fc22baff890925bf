import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";

/** Walks through the lists of Query, under any filter, order and page size, in both directions. */

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

type List = "claims" | "articles" | "sources";
const typeOf = { claims: "Claim", articles: "Article", sources: "Source" } as const;

const mark = randomUUID();
const word = `walk${mark.slice(0, 8).replaceAll(/\d/g, "z")}`;
let editor: Person;
let reviewer: Person;
let source: { id: string };

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  source = await newSource(editor, `Minister ${mark}`);
  const kinds = ["FACT", "FIGURE", "PREDICTION"];
  for (let at = 0; at < 18; at += 1) await addClaim(kinds[at % 3] ?? "FACT", at);
  await inOneInstant();
}, 60_000);

/** Many of one text, some corrected, some with a source, each in an article of its own. */
async function addClaim(kind: string, at: number): Promise<string> {
  const article = await newArticle(
    editor,
    `The ${word} treaty was void, they said on day ${at} of ${randomUUID()}.`,
  );
  const appearance = {
    articleId: article.id,
    anchor: { exact: "treaty was void" },
    attribution: at % 2 === 0 ? [{ sourceId: source.id }] : [],
  };
  const more = { kind, language: at % 4 === 0 ? "fr" : "en", topics: [mark], appearance };
  const text = `The ${word} treaty was void ${at % 5}`;
  const first = await publish(editor, await decide(reviewer, await submitted(editor, { text, ...more })));
  if (at % 6 === 0) {
    const draft = await reword(editor, first, `${text} indeed`);
    await publish(editor, await decide(reviewer, await submit(editor, draft)), "Indeed.");
  }
  return first.id;
}

/** A list stands on its last key where all before it are equal: here are some that came in together. */
async function inOneInstant(): Promise<void> {
  await withDatabase(async (client) => {
    await client.query("alter table article disable trigger article_keeps_past");
    await client.query(
      "update article set created_at = date_trunc('minute', created_at), published_from = '2024-01-01', published_at = '2024' where id in (select article_id from appearance a join claim_revision r on r.claim_id = a.claim_id where $1 = any(r.topics) and a.article_id::text < '8')",
      [mark],
    );
    await client.query("alter table article enable trigger article_keeps_past");
  });
}

const direction = fc.constantFrom("ASC", "DESC");
const orderOf = (fields: readonly string[]) =>
  fc.uniqueArray(fc.record({ field: fc.constantFrom(...fields), direction }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ field }) => field,
  });

const claimTests = fc.constantFrom<object>(
  { kind: { eq: "FACT" } },
  { kind: { in: ["FACT", "FIGURE"] } },
  { language: { startsWith: "f" } },
  { corrected: true },
  { source: { name: { startsWith: "minister" } } },
  { article: { claims: { kind: { eq: "FIGURE" } } } },
  { evidence: { stance: { eq: "SUPPORTS" } } },
  { text: { startsWith: "The " } },
  { publishedAt: { gte: "2020-01-01T00:00:00Z" } },
);
const { tree } = fc.letrec<{ tree: object }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2 },
    claimTests,
    fc.record({ not: tie("tree") }),
    fc.record({ or: fc.array(tie("tree"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ and: fc.array(tie("tree"), { maxLength: 2 }) }),
  ),
}));

interface Asked {
  list: List;
  filter: object;
  orderBy: readonly object[];
  search: string | null;
}

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({
    list: fc.constant<List>("claims"),
    filter: tree.map((one) => ({ and: [{ topics: { eq: mark } }, one] })),
    orderBy: orderOf(["PUBLISHED_AT", "UPDATED_AT", "TEXT"]),
    search: fc.constantFrom(null, word),
  }),
  fc.record({
    list: fc.constant<List>("articles"),
    filter: claimTests.map((one) => ({ claims: { and: [{ topics: { eq: mark } }, one] } })),
    orderBy: orderOf(["PUBLISHED_AT", "CREATED_AT", "UPDATED_AT", "TITLE"]),
    search: fc.constantFrom(null, "headline"),
  }),
  fc.record({
    list: fc.constant<List>("sources"),
    filter: fc.constantFrom<object>(
      { claims: { topics: { eq: mark } } },
      { name: { eq: `minister ${mark}` } },
    ),
    orderBy: orderOf(["NAME", "CREATED_AT"]),
    search: fc.constant(null),
  }),
);

async function page({ list, ...more }: Asked, page: object): Promise<Page> {
  const type = typeOf[list];
  const document = `query ($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: ${type}Filter, $orderBy: [${type}Order!]) {
    ${list}(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {
      totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const found: Page = (await sendOk(document, { ...more, ...page }))[list];
  expect(found.edges.map(({ node }) => node)).toEqual(found.nodes);
  expect(found.pageInfo.startCursor).toBe(found.edges.at(0)?.cursor ?? null);
  expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
  return found;
}

interface Walked {
  id: string;
  cursor: string;
}

const pagesMax = 60;

/** From one end to the other; `meanwhile` is done once, after the first page. */
async function walk(
  asking: Asked,
  how: { size: number; backward: boolean; meanwhile?: () => Promise<void> },
) {
  const seen: Walked[] = [];
  for (let at: string | null = null, pages = 0; ; pages += 1) {
    if (pages > pagesMax) throw new Error("The walk has no end");
    const found: Page = await page(
      asking,
      how.backward ? { last: how.size, before: at } : { first: how.size, after: at },
    );
    const rows = found.edges.map(({ cursor, node }) => ({ cursor, id: node.id }));
    if (how.backward) seen.unshift(...rows);
    else seen.push(...rows);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
    const [more, behind] = how.backward ? [hasPreviousPage, hasNextPage] : [hasNextPage, hasPreviousPage];
    expect(behind).toBe(pages > 0);
    expect(rows.length).toBeLessThanOrEqual(how.size);
    if (more) expect(rows).toHaveLength(how.size);
    if (!more) return seen;
    at = how.backward ? startCursor : endCursor;
    if (pages === 0) await how.meanwhile?.();
  }
}

const runs = { numRuns: 40 };

test("every walk meets every row once and in one order, with the same cursors, whatever the page and the direction", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 1, max: 7 }), async (asking, size) => {
      const whole = await page(asking, { first: 100 });
      const all = whole.edges.map(({ cursor, node }) => ({ cursor, id: node.id }));
      rows += all.length;
      expect(all).toHaveLength(whole.totalCount);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(await walk(asking, { size, backward: false })).toEqual(all);
      expect(await walk(asking, { size, backward: true })).toEqual(all);
    }),
    runs,
  );
  expect(rows).toBeGreaterThan(runs.numRuns);
});

test("any stretch between two cursors is the same forward and backward, and knows whether there is more", async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.nat(), fc.nat(), async (asking, one, other) => {
      const all = (await page(asking, { first: 100 })).edges;
      if (all.length < 2) return;
      const [from, to] = [one % all.length, other % all.length].sort((a, b) => a - b) as [number, number];
      const bounds = { after: all[from]?.cursor, before: all[to]?.cursor };
      const between = all.slice(from + 1, to).map(({ node }) => node.id);
      const forward = await page(asking, { first: 100, ...bounds });
      const backward = await page(asking, { last: 100, ...bounds });
      for (const found of [forward, backward]) expect(found.nodes.map(({ id }) => id)).toEqual(between);
      const some = await page(asking, { first: 1, ...bounds });
      expect(some.nodes.map(({ id }) => id)).toEqual(between.slice(0, 1));
      expect(some.pageInfo.hasNextPage).toBe(between.length > 1);
    }),
    runs,
  );
});

test("rows that come in elsewhere while one walks change nothing of what was there", async () => {
  let made = 100;
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (asking, size, backward) => {
      const before = (await page(asking, { first: 100 })).nodes.map(({ id }) => id);
      const meanwhile = async (): Promise<void> => {
        made += 1;
        await addClaim("CAUSAL", made);
        await newClaim(editor, { topics: [mark] });
      };
      const seen = (await walk(asking, { size, backward, meanwhile })).map(({ id }) => id);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
    }),
    { numRuns: 10 },
  );
}, 120_000);

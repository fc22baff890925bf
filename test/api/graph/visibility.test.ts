import { randomUUID } from "node:crypto";
import { getNamedType, isObjectType } from "graphql";
import { type Answer, codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submitted, type Published } from "../../testkit/review-desk.ts";
import { connectionOf, partOf, rootLists, schema } from "../../testkit/selection.ts";
import { followByEvents } from "../../testkit/subscription.ts";
import { deskOnly } from "./desk-only-lists.ts";

/** Stands in everything that the public must not see, and in nothing that it may. */
const secret = `secret${randomUUID().replaceAll("-", "")}`;
const open = `open${randomUUID().replaceAll("-", "")}`;

let editor: Person;
let reviewer: Person;
let published: Published;
const ids: Record<string, string> = {};

beforeAll(async () => {
  editor = await newPerson(["EDITOR"], `Editor ${secret}`);
  reviewer = await newPerson(["REVIEWER"], `Reviewer ${secret}`);
  await publishOne();
  await hideOthers();
});

async function publishOne(): Promise<void> {
  const article = await newArticle(
    editor,
    `The harbour of ${open} was closed.`,
    `And ${secret} in the body.`,
  );
  const source = await newSource(editor, `Harbour master ${open}`);
  Object.assign(ids, { article: article.id, source: source.id });
  const appearance = {
    articleId: article.id,
    anchor: { exact: "was closed" },
    attribution: [{ sourceId: source.id }],
  };
  published = await publish(
    editor,
    await decide(
      reviewer,
      await submitted(editor, { text: `The harbour was closed ${open}`, appearance, topics: [open] }),
    ),
  );
  // The public goes on seeing what was approved; this is not.
  await reword(editor, published, `A new draft ${secret} ${open}`);
}

async function hideOthers(): Promise<void> {
  const article = await newArticle(editor, `« Nothing but the ${secret} », said the minister ${secret}.`);
  const hidden = await newSource(editor, `Hidden ${secret}`);
  const appearance = {
    articleId: article.id,
    anchor: { exact: "said the minister" },
    attribution: [{ sourceId: hidden.id }],
  };
  const draft = await newClaim(editor, {
    text: `A draft ${secret} ${open}`,
    appearance,
    topics: [open, secret],
  });
  // The same source and article as the published claim, but for the desk's eyes only.
  const beside = {
    articleId: ids["article"],
    anchor: { exact: "The harbour" },
    attribution: [{ sourceId: ids["source"] }],
  };
  await newClaim(editor, { text: `Beside it ${secret} ${open}`, appearance: beside, topics: [open] });
  const { reviewId } = await submitted(editor, { text: `In review ${secret}`, topics: [open] });
  const { id: comment } = await done<{ id: string }>("commentOnReview", "... on ReviewComment { id }", {
    as: editor,
    input: { reviewId, body: `A word ${secret}` },
  });
  Object.assign(ids, {
    hiddenArticle: article.id,
    hiddenSource: hidden.id,
    draft: draft.id,
    review: reviewId,
    comment,
  });
}

/** Asks for everything there is; a field that is refused is left out, and the rest asked again. */
async function askAll(
  ask: (without: ReadonlySet<string>) => Promise<Answer<unknown>>,
): Promise<[Answer<unknown>, Set<string>]> {
  const refused = new Set<string>();
  for (;;) {
    const answer = await ask(refused);
    const denied = answer.errors.find(({ extensions }) => extensions?.code === "UNAUTHENTICATED");
    const field = /^([A-Z]\w+\.\w+) /.exec(denied?.message ?? "")?.[1];
    if (field === undefined || refused.has(field)) return [answer, refused];
    refused.add(field);
  }
}

/** By two ways to owners at once a list asks for more rows than one request may have: dates stand below sources alone. */
const besides = (list: string, without: ReadonlySet<string>) =>
  new Set([...without, list === "sources" ? "Ownership.owner" : "Source.ownerships"]);

test.each(rootLists())("nothing secret comes out of %s, whatever is asked of it", async (name, type) => {
  const [{ data, errors }, refused] = await askAll((without) =>
    send(
      `{ ${name}(first: 30) ${connectionOf(type, { depth: 3, first: 3, without: besides(name, without) })} }`,
    ),
  );
  expect(JSON.stringify(data)).not.toContain(secret);
  if (deskOnly.includes(name)) expect([...refused]).toEqual([`Query.${name}`]);
  else expect(errors).toEqual([]);
});

test.each([
  [
    "claims",
    [
      "Claim.createdBy",
      "Claim.digest",
      "Claim.allowedMoves",
      "Claim.audit",
      "Claim.revisions",
      "Claim.reviews",
    ],
  ],
  [
    "articles",
    ["Article.createdBy", "Article.revisions", "Article.similar", "Article.suggestions", "Article.audit"],
  ],
  ["sources", ["Source.audit"]],
])("the fields of %s that are the desk's own are refused by name", async (name, own) => {
  const type = new Map(rootLists()).get(name);
  if (type === undefined) throw new Error(`There is no list ${name}`);
  const [, refused] = await askAll((without) =>
    send(`{ ${name}(first: 2) ${connectionOf(type, { depth: 3, first: 2, without })} }`),
  );
  expect([...refused]).toEqual(expect.arrayContaining(own));
});

test.each(["draft", "hiddenArticle", "hiddenSource", "review", "comment"])(
  "the id of a %s leads nowhere",
  async (key) => {
    const id = ids[key];
    const { data } = await send("query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }", { id });
    expect(data).toEqual({ node: null, nodes: [null] });
  },
);

test.each(["claim", "article", "source"])("%s(id:) shows nothing secret at any depth", async (root) => {
  const type = getNamedType(schema.getQueryType()?.getFields()[root]?.type);
  if (!isObjectType(type)) throw new Error(`There is no ${root}`);
  for (const id of [published.id, ...Object.values(ids)].filter((one) =>
    one.startsWith({ claim: "clm", article: "art", source: "src" }[root] ?? ""),
  )) {
    for (const name of Object.keys(type.getFields())) {
      const shownAt = (depth: number) =>
        askAll((without) => {
          const part = partOf(type, name, { depth, first: 2, without });
          return send(`query ($id: ID!) { ${root}(id: $id) ${part} }`, { id });
        });
      const [whole] = await shownAt(3);
      // Of what has more fields than a request may ask for, or than fit in one, a level less; lists walk those below by
      // themselves.
      const isTooMuch = codesOf(whole).some(
        (code) => code === "TOO_COSTLY" || code === "GRAPHQL_PARSE_FAILED",
      );
      const { data, errors } = isTooMuch ? (await shownAt(2))[0] : whole;
      expect(errors).toEqual([]);
      expect(JSON.stringify(data)).not.toContain(secret);
    }
  }
});

test("search, counts and facets know of what is published alone", async () => {
  const { claims } = await sendOk(
    `query ($search: String!) { claims(search: $search) { totalCount facets { field values { value count } } nodes { id } } }`,
    { search: open },
  );
  expect(claims).toMatchObject({ totalCount: 1, nodes: [{ id: published.id }] });
  expect(claims.facets.find(({ field }: { field: string }) => field === "topics").values).toEqual([
    { value: open, count: 1 },
  ]);
  expect(
    (await sendOk("query ($s: String!) { claims(search: $s) { totalCount } }", { s: secret })).claims
      .totalCount,
  ).toBe(0);
});

test("counts of nested lists do not tell of drafts", async () => {
  const { article, source } = await sendOk(
    `query ($article: ID!, $source: ID!) {
       article(id: $article) { claims { totalCount nodes { id } } }
       source(id: $source) { claims { totalCount nodes { id } } }
     }`,
    ids,
  );
  expect(article.claims).toEqual({ totalCount: 1, nodes: [{ id: published.id }] });
  expect(source.claims).toEqual({ totalCount: 1, nodes: [{ id: published.id }] });
});

test("filters and orders cannot be used to guess what is hidden", async () => {
  const byState = await send(`{ claims(filter: { state: { eq: DRAFT } }) { totalCount } }`);
  expect(byState.errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
  const byHiddenSource = await sendOk(
    `query ($id: ID!) { claims(filter: { sourceId: { eq: $id } }) { totalCount } }`,
    { id: ids["hiddenSource"] },
  );
  expect(byHiddenSource.claims.totalCount).toBe(0);
  const byDraft = await sendOk(
    `query ($t: String!) { claims(filter: { topics: { eq: $t } }) { totalCount } }`,
    { t: secret },
  );
  expect(byDraft.claims.totalCount).toBe(0);
});

test("an as-of read shows nobody more than the public saw, the desk included", async () => {
  const asOf = new Date(Date.parse(published.at) - 1).toISOString();
  const document = `query ($id: ID!, $asOf: DateTime, $article: ID!, $s: String!) {
    claim(id: $id, asOf: $asOf) { id } article(id: $article, asOf: $asOf) { id } claims(search: $s, asOf: $asOf) { totalCount } }`;
  const variables = { id: published.id, asOf, article: ids["article"], s: open };
  for (const as of [undefined, editor]) {
    expect(await sendOk(document, variables, as ? { as } : {})).toEqual({
      claim: null,
      article: null,
      claims: { totalCount: 0 },
    });
  }
});

test("a subscriber from outside is told of no draft, and can follow no hidden claim", async () => {
  const document = "subscription ($id: ID!) { claimChanged(id: $id) { claim { id text } by { name } } }";
  const following = await followByEvents(document, { variables: { id: ids["draft"] } });
  await done("editClaim", "... on Claim { id }", {
    as: editor,
    input: { id: ids["draft"], expectedVersion: 1, text: `Again ${secret}` },
  });
  expect(await following.next(700)).toBeNull();
  await following.stop();
});

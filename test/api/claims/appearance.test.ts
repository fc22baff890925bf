import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import {
  type Article,
  done,
  mutation,
  newArticle,
  newClaim,
  newSource,
  type Versioned,
} from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

interface Appearance {
  id: string;
  anchor: { exact: string; start: number };
  article: { id: string };
  attribution: { verb: string | null; source: { id: string } }[];
}

const claim = `... on Claim { id version digest appearances { totalCount nodes { id anchor { exact start } article { id }
  attribution { verb source { id } } } } }
  ... on StaleVersion { current { version } } ... on InvalidInput { field } ... on NotFound { id }
  ... on AmbiguousQuote { field total }`;
const quotes = `${claim} ... on QuoteNotFound { field candidates { start } }`;
const addAppearance = mutation("addAppearance", quotes);
const removeAppearance = mutation("removeAppearance", claim.replace(/\.\.\. on AmbiguousQuote.*/, ""));
const setAttribution = mutation("setAttribution", quotes);

type Changed = Versioned & { digest: string; appearances: { nodes: Appearance[] } } & Record<string, unknown>;

const change = async (document: string, { id, version }: Versioned, more: object): Promise<Changed> => {
  const data = await sendOk<Record<string, Changed>>(
    document,
    { input: { claimId: id, expectedVersion: version, ...more } },
    { as: editor },
  );
  return Object.values(data)[0] as Changed;
};

const add = (to: Versioned, anchor: object) =>
  change(addAppearance, to, { appearance: { articleId: article.id, anchor } });

let editor: Person;
let article: Article;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  article = await newArticle(
    editor,
    "The minister said that the treaty was void, and the agency repeated it.",
    "A spokesman denied that the treaty was void.",
  );
});

describe("an editor says where else a claim is made", () => {
  test("and it stands after the earlier appearances, in a new revision", async () => {
    const made = await newClaim(editor);
    const one = await add(made, { exact: "The minister said" });
    const two = await add(one, { exact: "the treaty was void", suffix: "." });
    expect(two).toMatchObject({ version: 3 });
    expect(two.digest).not.toBe(one.digest);
    expect(two.appearances.nodes.map(({ anchor }) => anchor.exact)).toEqual([
      "The minister said",
      "the treaty was void",
    ]);
    expect(two.appearances.nodes[1]?.anchor.start).toBe(
      article.revision.text.lastIndexOf("the treaty was void"),
    );
  });

  test("and it shows among the article's claims and in the list by article", async () => {
    const made = await add(await newClaim(editor), { exact: "A spokesman denied" });
    const answer = await sendOk(
      `query ($id: ID!) {
        article(id: $id) { claims(first: 100) { nodes { id } } }
        claims(first: 100, filter: { articleId: { eq: $id } }) { nodes { id } }
      }`,
      { id: article.id },
      { as: editor },
    );
    expect(answer.article.claims.nodes).toContainEqual({ id: made.id });
    expect(answer.claims.nodes).toContainEqual({ id: made.id });
  });

  test.each([
    [
      "twice in one place",
      { exact: "The minister said" },
      { code: "INVALID_INPUT", field: "appearance.anchor" },
    ],
    ["in words that occur twice", { exact: "the treaty" }, { code: "AMBIGUOUS_QUOTE", total: 2 }],
    ["in words that do not occur", { exact: "the pact" }, { code: "QUOTE_NOT_FOUND", candidates: [] }],
  ])("but not %s", async (_how, anchor, refusal) => {
    const made = await add(await newClaim(editor), { exact: "The minister said" });
    expect(await add(made, anchor)).toMatchObject(refusal);
  });

  test("but not over somebody else's change", async () => {
    const made = await newClaim(editor);
    await add(made, { exact: "A spokesman" });
    const late = await add(made, { exact: "The minister" });
    expect(late).toMatchObject({ code: "STALE_VERSION", current: { version: 2 } });
  });
});

describe("an editor takes an appearance away", () => {
  test("and the claim is what it was before, to the digest", async () => {
    const made = await newClaim(editor);
    const bare = await change(addAppearance, made, {
      appearance: { articleId: article.id, anchor: { exact: "The minister" } },
    });
    const more = await add(bare, { exact: "A spokesman" });
    const appearanceId = more.appearances.nodes[1]?.id;
    const less = await change(removeAppearance, more, { appearanceId, reason: "Another treaty." });
    expect(less.digest).toBe(bare.digest);
    expect(less.appearances.nodes.map(({ id }) => id)).toEqual(bare.appearances.nodes.map(({ id }) => id));
    const gone = await change(removeAppearance, less, { appearanceId });
    expect(gone).toMatchObject({ code: "NOT_FOUND", id: appearanceId });
  });

  test("but not one of another claim", async () => {
    const made = await add(await newClaim(editor), { exact: "The minister" });
    const other = await newClaim(editor);
    const appearanceId = made.appearances.nodes[0]?.id;
    const answer = await change(removeAppearance, other, { appearanceId });
    expect(answer).toMatchObject({ code: "NOT_FOUND", id: appearanceId });
  });
});

describe("an editor says whose words they are", () => {
  test("as a chain in its order, and the source lists the claim", async () => {
    const [agency, minister] = [await newSource(editor), await newSource(editor)];
    const made = await add(await newClaim(editor), { exact: "the treaty was void, and" });
    const [before] = made.appearances.nodes;
    const attribution = [
      { sourceId: agency.id, verb: " repeated ", anchor: { exact: "the agency repeated it" } },
      { sourceId: minister.id, verb: "said" },
    ];
    const said = await change(setAttribution, made, { appearanceId: before?.id, attribution });
    expect(said.appearances.nodes).toHaveLength(1);
    expect(said.appearances.nodes[0]?.id).not.toBe(before?.id);
    expect(said.appearances.nodes[0]?.attribution).toEqual([
      { verb: "repeated", source: { id: agency.id } },
      { verb: "said", source: { id: minister.id } },
    ]);
    const { source } = await sendOk(
      "query ($id: ID!) { source(id: $id) { claims { nodes { id } } } }",
      { id: minister.id },
      { as: editor },
    );
    expect(source.claims.nodes).toEqual([{ id: made.id }]);
    const appearanceId = said.appearances.nodes[0]?.id;
    const same = await change(setAttribution, said, { appearanceId, attribution });
    expect(same).toMatchObject({ version: said.version });
  });

  test("but not with words, sources or chains that cannot be", async () => {
    const made = await add(await newClaim(editor), { exact: "The minister" });
    const appearanceId = made.appearances.nodes[0]?.id;
    const { id: sourceId } = await newSource(editor);
    const nobody = "src_019acdea-1111-7000-8000-000000000001";
    const tries: [object[], object][] = [
      [
        [{ sourceId, anchor: { exact: "the pact" } }],
        { code: "QUOTE_NOT_FOUND", field: "attribution.0.anchor" },
      ],
      [[{ sourceId: nobody }], { code: "NOT_FOUND", id: nobody }],
      [[{ sourceId, verb: "a".repeat(101) }], { code: "INVALID_INPUT", field: "attribution.0.verb" }],
      [Array.from({ length: 9 }, () => ({ sourceId })), { code: "INVALID_INPUT", field: "attribution" }],
    ];
    for (const [attribution, refusal] of tries) {
      expect(await change(setAttribution, made, { appearanceId, attribution })).toMatchObject(refusal);
    }
  });
});

test.each([
  ["addAppearance", addAppearance, { appearance: { articleId: "", anchor: { exact: "x" } } }],
  ["removeAppearance", removeAppearance, {}],
  ["setAttribution", setAttribution, { attribution: [] }],
])("%s is denied to nobody and to a reviewer", async (verb, document, more) => {
  const made = await add(await newClaim(editor), { exact: "The minister" });
  const appearanceId = made.appearances.nodes[0]?.id;
  const which =
    verb === "addAppearance"
      ? { appearance: { articleId: article.id, anchor: { exact: "x" } } }
      : { ...more, appearanceId };
  const input = { claimId: made.id, expectedVersion: made.version, ...which };
  expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(document, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

test("a list of claims with all that they hold is one statement", async () => {
  await add(await newClaim(editor), { exact: "The minister" });
  const { statements, errors } = await send(
    `{ claims(first: 50) { totalCount nodes { id verdict { label } revisions { nodes { number } } audit { nodes { action } }
       appearances { nodes { anchor { exact } article { title publisher { name } } attribution { source { name } } } } } } }`,
    {},
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(statements).toBeLessThanOrEqual(2);
  await done("createClaim", "... on Claim { id }", {
    as: editor,
    input: { text: article.id, language: "en" },
  });
});

import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import {
  type Article,
  mutation,
  newArticle,
  newClaim,
  newSource,
  type Versioned,
} from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

interface Evidence {
  id: string;
  stance: string;
  excerpt: string | null;
  note: string | null;
  url: string | null;
  source: { id: string } | null;
  article: { id: string } | null;
  anchor: { exact: string; start: number; end: number } | null;
}

type Changed = Versioned & { digest: string; evidence: { nodes: Evidence[] } } & Record<string, unknown>;

const wanted = `... on Claim { id version digest evidence { nodes { id stance excerpt note url source { id }
    article { id } anchor { exact start end } } } }
  ... on StaleVersion { current { version } } ... on InvalidInput { field } ... on NotFound { id }`;
const quotes = `${wanted} ... on AmbiguousQuote { field total candidates { start } } ... on QuoteNotFound { field }`;
const documents = {
  add: mutation("addEvidence", quotes),
  edit: mutation("editEvidence", quotes),
  remove: mutation("removeEvidence", wanted),
};

const change = async (
  verb: keyof typeof documents,
  { id, version }: Versioned,
  more: object,
): Promise<Changed> => {
  const input = { claimId: id, expectedVersion: version, ...more };
  const data = await sendOk<Record<string, Changed>>(documents[verb], { input }, { as: editor });
  return Object.values(data)[0] as Changed;
};

const onlyOne = ({ evidence }: Changed): Evidence => {
  expect(evidence.nodes).toHaveLength(1);
  return evidence.nodes[0] as Evidence;
};

let editor: Person;
let article: Article;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  article = await newArticle(
    editor,
    "🛰️ The register shows 12,000 soldiers. The ministry counts 9,000.",
    "The register shows nothing else.",
  );
});

const nobody = "src_019acdea-1111-7000-8000-000000000001";
const nowhere = "art_019acdea-1111-7000-8000-000000000001";

describe("an editor adds evidence", () => {
  test("from an article's words, which are its excerpt", async () => {
    const claim = await newClaim(editor);
    const exact = "The ministry counts 9,000.";
    const changed = await change("add", claim, {
      stance: "REFUTES",
      articleId: article.id,
      anchor: { exact },
    });
    const { text } = article.revision;
    const start = Array.from(text.slice(0, text.indexOf(exact))).length;
    expect(changed.version).toBe(2);
    expect(onlyOne(changed)).toMatchObject({
      ...{ stance: "REFUTES", excerpt: exact, article: { id: article.id }, source: null },
      anchor: { exact, start, end: start + exact.length },
    });
  });

  test("from a source alone, an article alone, or an address alone", async () => {
    const { id: sourceId } = await newSource(editor);
    const claim = await newClaim(editor);
    const one = await change("add", claim, {
      stance: "SUPPORTS",
      sourceId,
      excerpt: " He said so. ",
      note: "By phone.",
    });
    const two = await change("add", one, { stance: "CONTEXT", articleId: article.id });
    const three = await change("add", two, { stance: "CONTEXT", url: " https://register.example/12?a=b " });
    expect(three.evidence.nodes).toMatchObject([
      { source: { id: sourceId }, excerpt: "He said so.", note: "By phone.", article: null, anchor: null },
      { article: { id: article.id }, excerpt: null, anchor: null },
      { url: "https://register.example/12?a=b", source: null },
    ]);
    expect(new Set([one, two, three].map(({ digest }) => digest)).size).toBe(3);
  });

  test.each([
    ["nothing that it comes from", {}, { code: "INVALID_INPUT", field: "sourceId" }],
    [
      "an anchor in no article",
      { url: "https://a.example", anchor: { exact: "x" } },
      { code: "INVALID_INPUT", field: "anchor" },
    ],
    ["an address that is none", { url: "javascript:alert(1)" }, { code: "INVALID_INPUT", field: "url" }],
    [
      "an excerpt that is reproduction",
      { url: "https://a.example", excerpt: "a".repeat(5001) },
      { code: "INVALID_INPUT", field: "excerpt" },
    ],
    [
      "a note that is too long",
      { url: "https://a.example", note: "a".repeat(5001) },
      { code: "INVALID_INPUT", field: "note" },
    ],
    ["a source that is not there", { sourceId: nobody }, { code: "NOT_FOUND", id: nobody }],
    ["an article that is not there", { articleId: nowhere }, { code: "NOT_FOUND", id: nowhere }],
  ])("and is refused %s", async (_what, given, refusal) => {
    const claim = await newClaim(editor);
    expect(await change("add", claim, { stance: "SUPPORTS", ...given })).toMatchObject(refusal);
  });

  test("and is refused words that occur twice, or nowhere", async () => {
    const claim = await newClaim(editor);
    const at = (exact: string) =>
      change("add", claim, { stance: "SUPPORTS", articleId: article.id, anchor: { exact } });
    expect(await at("The register shows")).toMatchObject({
      code: "AMBIGUOUS_QUOTE",
      field: "anchor",
      total: 2,
    });
    expect(await at("The archive shows")).toMatchObject({ code: "QUOTE_NOT_FOUND", field: "anchor" });
    expect(await at("12,000 soldiers.")).toMatchObject({ version: 2 });
  });

  test("and is refused a claim that has changed, or is not there", async () => {
    const claim = await newClaim(editor);
    await change("add", claim, { stance: "SUPPORTS", url: "https://a.example" });
    const late = await change("add", claim, { stance: "SUPPORTS", url: "https://b.example" });
    expect(late).toMatchObject({ code: "STALE_VERSION", current: { version: 2 } });
    const id = "clm_019acdea-1111-7000-8000-000000000001";
    const none = await change("add", { id, version: 1 }, { stance: "SUPPORTS", url: "https://b.example" });
    expect(none).toMatchObject({ code: "NOT_FOUND", id });
  });
});

describe("an editor edits evidence", () => {
  const anchored = async () => {
    const claim = await newClaim(editor);
    const anchor = { exact: "12,000 soldiers" };
    return change("add", claim, { stance: "SUPPORTS", articleId: article.id, anchor, note: "Register." });
  };

  test("and what they leave out stays, under a new id", async () => {
    const added = await anchored();
    const before = onlyOne(added);
    const edited = await change("edit", added, { evidenceId: before.id, stance: "CONTEXT", note: null });
    const after = onlyOne(edited);
    expect(after).toEqual({ ...before, id: after.id, stance: "CONTEXT", note: null });
    expect(after.id).not.toBe(before.id);
  });

  test("and its excerpt goes with other words", async () => {
    const added = await anchored();
    const evidenceId = onlyOne(added).id;
    const edited = await change("edit", added, { evidenceId, anchor: { exact: "counts 9,000" } });
    expect(onlyOne(edited)).toMatchObject({ excerpt: "counts 9,000", anchor: { exact: "counts 9,000" } });
  });

  test("and it stays in the text that it was found in when the article is repaired", async () => {
    const repaired = await newArticle(editor, "The register shows 5 soldiers.");
    const claim = await newClaim(editor);
    const anchor = { exact: "5 soldiers" };
    const added = await change("add", claim, { stance: "SUPPORTS", articleId: repaired.id, anchor });
    const input = {
      id: repaired.id,
      expectedVersion: repaired.version,
      text: "The register shows 6 soldiers.",
    };
    await sendOk(mutation("editArticle", "... on Article { id }"), { input }, { as: editor });
    const evidenceId = onlyOne(added).id;
    const noted = await change("edit", added, { evidenceId, note: "Since repaired." });
    expect(onlyOne(noted)).toMatchObject({ anchor: { exact: "5 soldiers" }, note: "Since repaired." });
    const again = await change("edit", noted, { evidenceId: onlyOne(noted).id, anchor });
    expect(again).toMatchObject({ code: "QUOTE_NOT_FOUND" });
  });

  test("and a change to what it already is changes nothing", async () => {
    const added = await anchored();
    const same = await change("edit", added, { evidenceId: onlyOne(added).id, stance: "SUPPORTS" });
    expect(same).toMatchObject({ version: added.version, digest: added.digest });
  });

  test("and cannot leave it without anything that it comes from", async () => {
    const added = await anchored();
    const bare = await change("edit", added, { evidenceId: onlyOne(added).id, articleId: null });
    expect(bare).toMatchObject({ code: "INVALID_INPUT", field: "sourceId" });
  });

  test("and is refused that of another claim", async () => {
    const evidenceId = onlyOne(await anchored()).id;
    const other = await newClaim(editor);
    expect(await change("edit", other, { evidenceId, note: "x" })).toMatchObject({
      code: "NOT_FOUND",
      id: evidenceId,
    });
  });
});

test("an editor takes evidence away, and the audit keeps what it was", async () => {
  const claim = await newClaim(editor);
  const added = await change("add", claim, {
    stance: "SUPPORTS",
    url: "https://a.example/",
    note: "A note.",
  });
  const evidenceId = onlyOne(added).id;
  const removed = await change("remove", added, { evidenceId, reason: "A satire." });
  expect(removed.evidence.nodes).toEqual([]);
  expect(await change("remove", removed, { evidenceId })).toMatchObject({
    code: "NOT_FOUND",
    id: evidenceId,
  });
  const { claim: read } = await sendOk(
    "query ($id: ID!) { claim(id: $id) { audit(first: 1) { nodes { action reason before after } } } }",
    { id: claim.id },
    { as: editor },
  );
  expect(read.audit.nodes).toMatchObject([
    {
      ...{ action: "EVIDENCE_REMOVED", reason: "A satire.", after: null },
      before: { evidence: evidenceId, stance: "SUPPORTS", url: "https://a.example/", note: "A note." },
    },
  ]);
});

test.each(["add", "edit", "remove"] as const)(
  "to %s evidence is denied to nobody and to a reviewer",
  async (verb) => {
    const claim = await newClaim(editor);
    const added = await change("add", claim, { stance: "SUPPORTS", url: "https://a.example" });
    const which =
      verb === "add" ? { stance: "SUPPORTS", url: "https://b.example" } : { evidenceId: onlyOne(added).id };
    const input = { claimId: claim.id, expectedVersion: added.version, ...which };
    expect(codesOf(await send(documents[verb], { input }))).toEqual(["UNAUTHENTICATED"]);
    const reviewer = await newPerson(["REVIEWER"]);
    expect(codesOf(await send(documents[verb], { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  },
);

import { codesOf, send } from "../../testkit/graphql.ts";
import { type Article, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { changeAs, documents, onlyOne, type Change } from "./evidence.ts";

let editor: Person;
let article: Article;
let change: Change;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  change = changeAs(editor);
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

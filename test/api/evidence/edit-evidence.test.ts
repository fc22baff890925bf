import { sendOk } from "../../testkit/graphql.ts";
import { type Article, done, newArticle, newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { changeAs, onlyOne, type Change } from "./evidence.ts";

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
    await done("editArticle", "... on Article { id }", { as: editor, input });
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

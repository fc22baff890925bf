import { codesOf, send } from "../../testkit/graphql.ts";
import { newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, read } from "../articles/articles.ts";
import { merge } from "../sources/merging.ts";
import { history, recordOf, restoration, restorationInput, restore, told } from "./history.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const created = (id: string) => recordOf(editor, "article", { id, action: "ARTICLE_CREATED" });

describe("an editor compares an article", () => {
  test("field by field, with its authors, its rights and its text", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const then = await created(article.id);
    const author = await newSource(editor, unique("A writer"));
    await edit(editor, article, {
      title: "Another headline",
      topics: ["Ports", "Ships"],
      authorIds: [author.id],
      rights: { holder: "The Gazette", permission: "EXCERPT" },
      republication: { originalUrl: "https://wire.example/1" },
      text: "Twelve ships wait.",
    });
    const lines = await told(editor, then.id);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^title CHANGED: A headline for the test .* > Another headline$/),
        "topics ADDED: null > Ports\nShips",
        "rightsHolder ADDED: null > The Gazette",
        "rightsPermission CHANGED: METADATA_ONLY > EXCERPT",
        "original ADDED: null > https://wire.example/1",
        "originalConfirmed ADDED: null > CONFIRMED",
        expect.stringMatching(/^authors\.name ADDED: null > A writer /),
        expect.stringMatching(/^body CHANGED: [^]*Ten ships wait\. > Twelve ships wait\.$/),
      ]),
    );
  });

  test("between two moments that have both passed", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const one = await edit(editor, article, { standfirst: "First." });
    const two = await edit(editor, one, { standfirst: "Second." });
    await edit(editor, two, { standfirst: "Third." });
    const [, second, first] = await history(editor, "article", article.id);
    expect(await told(editor, first?.id ?? "", second?.id)).toEqual(["standfirst CHANGED: First. > Second."]);
  });
});

describe("an editor restores an article", () => {
  test("with all that belongs to it, and says why", async () => {
    const [author, publisher] = [
      await newSource(editor),
      await newSource(editor, unique("A paper"), "OUTLET"),
    ];
    const article = await newArticle(editor, "Ten ships wait.");
    const whole = await edit(editor, article, {
      ...{ authorIds: [author.id], publisherId: publisher.id, standfirst: "Above.", topics: ["Ports"] },
      rights: { licence: "CC-BY-4.0", permission: "FULL_TEXT" },
      republication: { originalUrl: "https://wire.example/2" },
    });
    const then = await recordOf(editor, "article", { id: article.id, action: "ARTICLE_EDITED" });
    const bare = await edit(editor, whole, {
      ...{ authorIds: [], publisherId: null, standfirst: null, topics: [] },
      ...{ rights: null, republication: null, text: "Another text." },
    });
    const restored = await restore(editor, "article", {
      ...bare,
      recordId: then.id,
      reason: "It was right.",
    });
    expect(restored).toMatchObject({ __typename: "Article", version: bare.version + 1 });
    expect(await told(editor, then.id)).toEqual([]);
    const now = await read(article.id, { as: editor });
    expect(now).toMatchObject({
      ...{ authors: [{ id: author.id }], publisher: { id: publisher.id }, standfirst: "Above." },
      revision: { number: 3, text: article.revision.text },
    });
    const [record] = await history(editor, "article", article.id);
    expect(record).toMatchObject({
      ...{ action: "ARTICLE_RESTORED", reason: "It was right.", actor: { name: editor.name } },
      after: { restored: then.id, standfirst: "Above.", revision: 3 },
    });
  });

  test("whose text stayed, and no new text is made", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const then = await created(article.id);
    const changed = await edit(editor, article, { title: "Another headline" });
    await restore(editor, "article", { ...changed, recordId: then.id });
    expect((await read(article.id, { as: editor })).revision.number).toBe(1);
  });

  test("and what a claim quotes stays where it was found", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const then = await created(article.id);
    const changed = await edit(editor, article, { text: "Nobody waits." });
    const appearance = { articleId: article.id, anchor: { exact: "Nobody waits" } };
    const claim = await newClaim(editor, { appearance });
    await restore(editor, "article", { ...changed, recordId: then.id });
    const { data } = await send(
      "query ($id: ID!) { claim(id: $id) { appearances(first: 1) { nodes { revision { number } anchor { exact } } } } }",
      { id: claim.id },
      { as: editor },
    );
    expect(data.claim.appearances.nodes).toEqual([
      { revision: { number: 2 }, anchor: { exact: "Nobody waits" } },
    ]);
  });

  test("and a publisher that was merged since is named as what it is now", async () => {
    const [kept, gone] = [await newSource(editor, unique("Kept")), await newSource(editor, unique("Gone"))];
    const article = await newArticle(editor, "Ten ships wait.");
    const named = await edit(editor, article, { publisherId: gone.id });
    const then = await recordOf(editor, "article", { id: article.id, action: "ARTICLE_EDITED" });
    const nobody = await edit(editor, named, { publisherId: null });
    await merge(editor, [kept.id, gone.id]);
    expect((await told(editor, then.id)).join()).toMatch(/publisher REMOVED: Gone .* → Kept /);
    await restore(editor, "article", { ...nobody, recordId: then.id });
    expect((await read(article.id, { as: editor })).publisher).toEqual({ id: kept.id });
  });
});

describe("an editor is refused", () => {
  test("to restore what stands already", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const { id: recordId } = await created(article.id);
    expect(await restore(editor, "article", { ...article, recordId })).toMatchObject({
      code: "NOTHING_TO_RESTORE",
    });
    expect((await read(article.id, { as: editor })).version).toBe(article.version);
  });

  test("what stands but for the name of a source that was merged", async () => {
    const [kept, gone] = [await newSource(editor), await newSource(editor)];
    const article = await newArticle(editor, "Ten ships wait.");
    await edit(editor, article, { publisherId: gone.id });
    const { id: recordId } = await recordOf(editor, "article", { id: article.id, action: "ARTICLE_EDITED" });
    await merge(editor, [kept.id, gone.id]);
    const now = await read(article.id, { as: editor });
    expect(await restore(editor, "article", { ...now, recordId })).toMatchObject({
      code: "NOTHING_TO_RESTORE",
    });
  });

  test("to restore over somebody else's change", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const { id: recordId } = await created(article.id);
    const meanwhile = await edit(editor, article, { title: "Meanwhile" });
    expect(await restore(editor, "article", { ...article, recordId })).toMatchObject({
      code: "STALE_VERSION",
      current: { version: meanwhile.version },
    });
  });

  test("to restore without a reason", async () => {
    const article = await newArticle(editor, "Ten ships wait.");
    const { id: recordId } = await created(article.id);
    expect(await restore(editor, "article", { ...article, recordId, reason: "" })).toMatchObject({
      ...{ code: "INVALID_INPUT", field: "reason", problem: "EMPTY" },
    });
  });

  test("a moment of another article, and an article that is not there", async () => {
    const [article, other] = [await newArticle(editor, "One."), await newArticle(editor, "Other.")];
    const { id: recordId } = await created(other.id);
    expect(await restore(editor, "article", { ...article, recordId })).toMatchObject({
      code: "NOT_FOUND",
      id: recordId,
    });
    const id = "art_019acdea-1111-7000-8000-000000000001";
    expect(await restore(editor, "article", { id, version: 1, recordId })).toMatchObject({
      code: "NOT_FOUND",
      id,
    });
  });
});

test("nobody else may restore an article", async () => {
  const article = await newArticle(editor, "Ten ships wait.");
  const { id: recordId } = await created(article.id);
  const input = restorationInput("article", { ...article, recordId });
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(restoration("article"), { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send(restoration("article"), { input }))).toEqual(["UNAUTHENTICATED"]);
});

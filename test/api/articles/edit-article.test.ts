import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit } from "./articles.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const words = "The minister said that the treaty was void.";
const rights = {
  holder: "Le Phare",
  notice: "© Le Phare 2024",
  terms: "All rights reserved.",
  contact: "rights@phare.example",
  disclaimer: "The Phare answers for nothing.",
  permission: "EXCERPT",
};

describe("an editor repairs what was read", () => {
  test.each<[string, unknown, unknown]>([
    ["title", "The treaty, at last", undefined],
    ["standfirst", "After three days.\n\nAnd nights.", undefined],
    ["url", "https://phare.example/treaty", undefined],
    ["url", " https://Phare.example/a b ", "https://phare.example/a%20b"],
    ["language", "fr-ca", "fr-CA"],
    ["publishedAt", "2024", undefined],
    ["publishedAt", "2024-06", undefined],
    ["publishedAt", "2024-06-24", undefined],
    ["publishedAt", "2024-06-24T08:30:00+02:00", undefined],
    ["regions", ["Europe", " europe ", "Orvane"], ["Europe", "Orvane"]],
    ["topics", ["Fisheries", "Law of the sea"], undefined],
    ["rights", rights, undefined],
  ])("%s: %j", async (field, value, kept = value) => {
    const article = await newArticle(editor, words);
    const { audit, ...after } = await edit(editor, article, { [field]: value, reason: "As it was printed." });
    expect(after).toMatchObject({ [field]: kept, version: 2, revision: { number: 1, text: words } });
    expect(audit.nodes[0]).toMatchObject({
      action: "ARTICLE_EDITED",
      actor: { name: editor.name },
      after: { [field]: kept },
      reason: "As it was printed.",
    });
    expect(Object.keys(audit.nodes[0].before)).toEqual([field]);
    expect((await edit(editor, after, { [field]: value })).version).toBe(2);
  });

  test("its publisher, and its authors in the order of the byline", async () => {
    const [publisher, ...authors] = await Promise.all(
      ["OUTLET", "PERSON", "PERSON", "ORGANISATION"].map((kind) =>
        newSource(editor, unique("A source"), kind),
      ),
    );
    const ids = authors.map(({ id }) => id);
    const article = await newArticle(editor, words);
    const before = await edit(editor, article, { publisherId: publisher?.id, authorIds: [...ids, ids[0]] });
    expect(before).toMatchObject({
      publisher: { id: publisher?.id },
      authors: ids.map((id) => ({ id })),
      version: 2,
    });
    const turned = [...ids].reverse();
    const after = await edit(editor, before, { authorIds: turned });
    expect(after.authors).toMatchObject(turned.map((id) => ({ id })));
    expect(after.audit.nodes[0]).toMatchObject({ before: { authorIds: ids }, after: { authorIds: turned } });
    expect(after.audit.nodes[1]).toMatchObject({
      before: { publisherId: null, authorIds: [] },
      after: { publisherId: publisher?.id, authorIds: ids },
    });
    const list = "query ($id: ID!) { source(id: $id) { articles { nodes { id } } } }";
    for (const id of [publisher?.id, ids[1]]) {
      const { source } = await sendOk(list, { id }, { as: editor });
      expect(source.articles.nodes).toEqual([{ id: article.id }]);
    }
  });

  test("and takes away what may be missing, while a headline, a language and a text there always are", async () => {
    const source = await newSource(editor);
    const whole = await edit(editor, await newArticle(editor, words), {
      ...{ standfirst: "After three days.", url: "https://phare.example/", publishedAt: "2024" },
      ...{ regions: ["Europe"], topics: ["Law"], rights, publisherId: source.id, authorIds: [source.id] },
      republication: { originalUrl: "https://phare.example/first" },
    });
    const nothing = { standfirst: null, url: null, publishedAt: null, republication: null };
    const none = { regions: null, topics: null, publisherId: null, authorIds: null, rights: null };
    const bare = await edit(editor, whole, { title: null, language: null, text: null, ...nothing, ...none });
    expect(bare).toMatchObject({
      ...{ title: whole.title, language: "en", revision: { number: 1, text: words }, version: 3 },
      ...{ ...nothing, publisher: null, authors: [], regions: [], topics: [] },
      rights: { holder: null, notice: null, terms: null, contact: null, disclaimer: null },
    });
    expect(bare.rights.permission).toBe("METADATA_ONLY");
  });

  test("in the rights one by one", async () => {
    const before = await edit(editor, await newArticle(editor, words), { rights });
    const after = await edit(editor, before, {
      rights: { holder: null, terms: "CC BY", permission: "FULL_TEXT" },
    });
    expect(after.rights).toEqual({ ...rights, holder: null, terms: "CC BY", permission: "FULL_TEXT" });
    expect((await edit(editor, after, { rights: { permission: null } })).rights).toEqual(after.rights);
  });
});

describe("a text that is repaired", () => {
  test("is a revision of its own, and anchors stay with the one that they were made in", async () => {
    const article = await newArticle(editor, words);
    const claim = await newClaim(editor, {
      appearance: { articleId: article.id, anchor: { exact: "the treaty was void" } },
    });
    const text = "The minister did not say\n \n\n\nthat the pact was void & <null>.\r\n";
    const after = await edit(editor, article, { text, reason: "A paragraph was missing." });
    const kept = "The minister did not say\n\nthat the pact was void & <null>.";
    expect(after).toMatchObject({
      version: 2,
      revision: {
        ...{ number: 2, text: kept, length: Array.from(kept).length },
        html: "<p>The minister did not say</p>\n<p>that the pact was void &amp; &lt;null&gt;.</p>",
      },
    });
    expect(after.revisions.nodes).toEqual([
      { number: 2, text: kept, reason: "A paragraph was missing.", createdBy: { name: editor.name } },
      { number: 1, text: words, reason: null, createdBy: { name: editor.name } },
    ]);
    const { claim: seen } = await sendOk(
      `query ($id: ID!) { claim(id: $id) { version appearances { nodes { revisionNumber anchor { exact start } } } } }`,
      { id: claim.id },
      { as: editor },
    );
    expect(seen).toEqual({
      version: claim.version,
      appearances: {
        nodes: [
          { revisionNumber: 1, anchor: { exact: "the treaty was void", start: words.indexOf("the treaty") } },
        ],
      },
    });
  });

  test("is on record as the revision that has it, not word for word", async () => {
    const after = await edit(editor, await newArticle(editor, words), { text: "Another text." });
    expect(after.audit.nodes[0]).toMatchObject({ before: { revision: 1 }, after: { revision: 2 } });
    expect(JSON.stringify(after.audit.nodes)).not.toContain("Another text.");
  });

  test("takes new anchors, and those of the earlier text no more", async () => {
    const article = await newArticle(editor, words);
    await edit(editor, article, { text: "The minister said nothing." });
    const anchored = (exact: string) =>
      newClaim(editor, { appearance: { articleId: article.id, anchor: { exact } } });
    await expect(anchored("the treaty was void")).rejects.toThrow("QUOTE_NOT_FOUND");
    expect(await anchored("said nothing")).toMatchObject({ version: 1 });
  });

  test("to what it is already makes no revision", async () => {
    const after = await edit(editor, await newArticle(editor, words), { text: `\n${words}\n` });
    expect(after).toMatchObject({ version: 1, revision: { number: 1 } });
  });
});

import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, publishClaimIn, read } from "./articles.ts";

const long = `The minister said that the treaty was void. ${"And the sea went on. ".repeat(40)}`.trim();
const html = `<p>${long}</p>`;
const excerpt = long.slice(0, 400);

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const publishIn = (article: { id: string; version: number }, exact = "the treaty was void") =>
  publishClaimIn(article, exact, { editor, reviewer });

const pause = () => new Promise((done) => setTimeout(done, 20));

describe("once a claim in it is public, everybody sees an article", () => {
  test.each([
    ["FULL_TEXT", { text: long, html, excerpt }],
    ["EXCERPT", { text: null, html: null, excerpt }],
    ["METADATA_ONLY", { text: null, html: null, excerpt: null }],
  ])("as far as its rights say: %s", async (permission, seen) => {
    const article = await newArticle(editor, long);
    const { title } = await edit(editor, article, { rights: { permission } });
    expect(await read(article.id)).toBeNull();
    await publishIn(article);
    const shown = { title, rights: { permission } };
    expect(await read(article.id)).toMatchObject({ ...shown, revision: { ...seen, length: long.length } });
    const desk = { text: long, html, excerpt };
    expect(await read(article.id, { as: reviewer })).toMatchObject({ ...shown, revision: desk });
  });

  test("and what the rights take back is gone, from the past too", async () => {
    const article = await newArticle(editor, long);
    const free = await edit(editor, article, { rights: { permission: "FULL_TEXT" } });
    const { at } = await publishIn(article);
    expect((await read(article.id, { asOf: at })).revision.text).toBe(long);
    await edit(editor, free, { rights: { permission: "METADATA_ONLY" } });
    for (const seen of [await read(article.id), await read(article.id, { asOf: at })]) {
      expect(seen.revision).toMatchObject({ text: null, html: null, excerpt: null });
    }
    expect((await read(article.id, { asOf: at })).rights.permission).toBe("FULL_TEXT");
  });

  test("but neither its revisions, its record, who brought it in, nor what is similar", async () => {
    const article = await newArticle(editor, long);
    await publishIn(article);
    for (const wanted of [
      "revisions { totalCount }",
      "audit { totalCount }",
      "createdBy { name }",
      "similar { totalCount }",
    ]) {
      const query = `query ($id: ID!) { article(id: $id) { ${wanted} } }`;
      await expect(sendOk(query, { id: article.id })).rejects.toThrow("UNAUTHENTICATED");
      expect((await sendOk(query, { id: article.id }, { as: reviewer })).article).not.toBeNull();
    }
  });
});

describe("as of an instant", () => {
  test("an article is read as it stood then: its words, text, publisher, authors and origin", async () => {
    const sources = await Promise.all([1, 2, 3, 4].map(() => newSource(editor, unique("A source"))));
    const [one, two, three, four] = sources.map(({ id }) => id);
    const article = await newArticle(editor, long);
    const title = unique("The treaty");
    const before = await edit(editor, article, {
      ...{ title, publisherId: one, authorIds: [three, two], topics: ["Law"], publishedAt: "2024-06" },
      ...{ rights: { permission: "FULL_TEXT" }, republication: { originalSourceId: four } },
    });
    const { at } = await publishIn(article);
    await pause();
    const text = "The minister said nothing.";
    const after = await edit(editor, before, {
      ...{ title: "The pact", publisherId: four, authorIds: [two, one], topics: [], publishedAt: null, text },
      republication: null,
    });
    expect(await read(article.id)).toMatchObject({
      ...{ title: "The pact", publisher: { id: four }, authors: [{ id: two }, { id: one }], topics: [] },
      ...{ republication: null, revision: { number: 2, text }, publishedAt: null, version: after.version },
    });
    expect(await read(article.id, { asOf: at })).toMatchObject({
      ...{ title, publisher: { id: one }, authors: [{ id: three }, { id: two }], topics: ["Law"] },
      ...{ republication: { originalSource: { id: four } }, publishedAt: "2024-06", version: before.version },
      revision: { number: 1, text: long },
    });
    expect(await read(article.id, { asOf: new Date(Date.parse(at) - 1_000).toISOString() })).toBeNull();
  });

  test("it is found by the headline and listed under the publisher that it had", async () => {
    const publisher = await newSource(editor, unique("Le Phare"), "OUTLET");
    const [title, later] = [unique("The treaty"), unique("The pact")];
    const before = await edit(editor, await newArticle(editor, long), { title, publisherId: publisher.id });
    const { at } = await publishIn(before);
    await pause();
    await edit(editor, before, { title: later, publisherId: null });
    const found = async (asOf?: string) => {
      const answer = await sendOk(
        `query ($old: String, $new: String, $publisher: ID!, $asOf: DateTime) {
          old: articles(search: $old, asOf: $asOf) { totalCount } new: articles(search: $new, asOf: $asOf) { totalCount }
          filtered: articles(filter: { publisherId: { eq: $publisher } }, asOf: $asOf) { nodes { title } }
          source(id: $publisher, asOf: $asOf) { articles { nodes { title } } } }`,
        { old: title, new: later, publisher: publisher.id, asOf },
      );
      const { old, new: now, filtered, source } = answer;
      return [old.totalCount, now.totalCount, filtered.nodes, source.articles.nodes];
    };
    expect(await found(at)).toEqual([1, 0, [{ title }], [{ title }]]);
    expect(await found()).toEqual([0, 1, [], []]);
  });
});

import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

const importArticle = mutation(
  "importArticle",
  `... on ArticleImport {
     id state progress input sourceUrl
     findings { field value confidence origin { start end } method remark note disagreesWith }
     article { id title version language url publisher { id name } authors { name kind } regions topics publishedAt
       republication { originalSource { name } originalUrl evidence confirmed }
       rights { holder notice terms contact disclaimer permission }
       revision { number text html }
       suggestions(first: 50) { nodes { text anchor { exact start end } } }
       similar(first: 5) { nodes { article { id } similarity relation } } }
   }
   ... on UnreadableInput { reason } ... on InvalidInput { field } ... on NotFound { id }`,
);

const bring = async (as: Person, input: Record<string, unknown>) =>
  (await sendOk(importArticle, { input }, { as })).importArticle;

/** A French article as an editor pastes it. */
const pasted = (headline: string): string => `${headline}

par Camille Brossard

Le ministre des Affaires étrangères d’Orvane a présenté 🤝 l’accord devant le Parlement, au terme de trois jours de débats.

« L’article 5 du traité interdit tout stationnement de troupes étrangères », a déclaré Irène Valmont devant les députés.

Selon le ministère, 12 000 soldats ont quitté la frontière depuis le mois de juin.

Source originale : Agence de Presse d’Orvane

© 2024 Le Courrier d’Orvane. Tous droits réservés.`;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor brings an article in", () => {
  test("as text, and its fields are read, each with its place", async () => {
    const headline = unique("Orvane présente le traité");
    const text = pasted(headline);
    const made = await bring(editor, { text });
    expect(made).toMatchObject({ __typename: "ArticleImport", state: "DONE", progress: 1, input: text });
    const { article } = made;
    expect(article).toMatchObject({
      title: headline,
      language: "fr",
      authors: [{ name: "Camille Brossard" }],
    });
    expect(article.republication).toMatchObject({
      originalSource: { name: "Agence de Presse d’Orvane" },
      confirmed: false,
    });
    expect(article.rights.permission).toBe("METADATA_ONLY");
    expect(article.revision.text).toContain("« L’article 5 du traité");
    expect(article.revision.text).not.toMatch(/Tous droits réservés|Source originale/);
    const title = made.findings.find(({ field }: { field: string }) => field === "title");
    const letters = Array.from(text);
    expect(letters.slice(title.origin.start, title.origin.end).join("")).toBe(headline);
  });

  test("and every suggestion stands where it says, in code points", async () => {
    const { article } = await bring(editor, { text: pasted(unique("Orvane signe")) });
    const letters = Array.from(article.revision.text as string);
    expect(article.suggestions.nodes.length).toBeGreaterThan(0);
    for (const { anchor } of article.suggestions.nodes) {
      expect(letters.slice(anchor.start, anchor.end).join("")).toBe(anchor.exact);
    }
    const starts = article.suggestions.nodes.map(({ anchor }: { anchor: { start: number } }) => anchor.start);
    expect(starts).toEqual([...starts].sort((a: number, b: number) => a - b));
  });

  test("as HTML, and nothing in it that could run is kept", async () => {
    const headline = unique("A page about the treaty");
    const paragraph = "The council voted on the treaty after a long night of talks in the capital. ".repeat(
      6,
    );
    const html = `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>
      <p>${paragraph}<script>alert(1)</script></p><p onclick="alert(1)">${paragraph}<a href="javascript:alert(1)">More</a></p></article></body></html>`;
    const { article, ...made } = await bring(editor, { html, sourceUrl: "https://news.example.org/treaty" });
    expect(made).toMatchObject({ state: "DONE", sourceUrl: "https://news.example.org/treaty" });
    expect(article).toMatchObject({
      title: headline,
      language: "en",
      url: "https://news.example.org/treaty",
    });
    expect(article.revision.html).not.toMatch(/script|onclick|alert/);
  });

  test("and their word on publisher and language is believed over the page's", async () => {
    const publisher = await newSource(editor, unique("Le Courrier"), "OUTLET");
    const input = { text: pasted(unique("Orvane hésite")), publisherId: publisher.id, language: "fr-CA" };
    const { article } = await bring(editor, input);
    expect(article).toMatchObject({ language: "fr-CA", publisher: { id: publisher.id } });
  });

  test("whose author the desk knows, and the author is not made a second time", async () => {
    const one = await bring(editor, { text: pasted(unique("Un premier article")) });
    const two = await bring(editor, { text: pasted(unique("Un second article")) });
    const authors = "query ($id: ID!) { article(id: $id) { authors { id } } }";
    const [first, second] = await Promise.all(
      [one, two].map(({ article }) => sendOk(authors, { id: article.id }, { as: editor })),
    );
    expect(first.article.authors).toEqual(second.article.authors);
  });

  test("without a title, and the first words stand in for it, which a finding says", async () => {
    const words = unique("the talks went on");
    const { article, findings } = await bring(editor, {
      text: `${words}, and nobody knew when they would end.`,
    });
    const title = findings.find(({ field }: { field: string }) => field === "title");
    expect(article.title).toContain("the talks went on");
    expect(title).toMatchObject({ value: article.title, origin: null, method: "detected" });
    expect(title).toMatchObject({ remark: "FIRST_WORDS", note: expect.stringContaining("first words") });
  });

  test("and a copy of it lists the other as similar", async () => {
    const mark = unique("a copy");
    const one = await bring(editor, { text: pasted(unique("Un traité")).replace("trois jours", mark) });
    const two = await bring(editor, { text: pasted(unique("Le même traité")).replace("trois jours", mark) });
    const others = two.article.similar.nodes.map(({ article }: { article: { id: string } }) => article.id);
    expect(others).toContain(one.article.id);
  });

  test("and the bringing in is in the list of imports", async () => {
    const made = await bring(editor, { text: pasted(unique("Orvane attend")) });
    const { articleImports, articleImport } = await sendOk(
      `query ($id: ID!, $article: ID!) {
        articleImport(id: $id) { id }
        articleImports(filter: { articleId: { eq: $article } }) { nodes { id article { id } } }
      }`,
      { id: made.id, article: made.article.id },
      { as: editor },
    );
    expect(articleImport).toEqual({ id: made.id });
    expect(articleImports.nodes).toEqual([{ id: made.id, article: { id: made.article.id } }]);
  });
});

describe("the same text again", () => {
  test("answers with the import and the article that there are, whatever its line ends", async () => {
    const text = pasted(unique("Orvane deux fois"));
    const one = await bring(editor, { text });
    const two = await bring(editor, { text: `\n${text.replaceAll("\n", "\r\n")}\n` });
    expect([two.id, two.article.id]).toEqual([one.id, one.article.id]);
  });

  test("at one moment is one article", async () => {
    const text = pasted(unique("Orvane à la fois"));
    const made = await Promise.all([1, 2, 3].map(() => bring(editor, { text })));
    expect(new Set(made.map(({ article }) => article.id)).size).toBe(1);
  });

  test("after somebody has worked on it answers with that work", async () => {
    const text = pasted(unique("Orvane travaille"));
    const { article } = await bring(editor, { text });
    await newClaim(editor, { appearance: { articleId: article.id, anchor: { exact: "12 000 soldats" } } });
    const title = unique("Repaired");
    const input = { id: article.id, expectedVersion: article.version, title };
    await done("editArticle", "... on Article { id }", { as: editor, input });
    expect((await bring(editor, { text })).article).toMatchObject({ id: article.id, title });
  });
});

describe("an editor is refused", () => {
  test.each([
    ["nothing at all", {}],
    ["text and HTML at once", { text: "a", html: "<p>a</p>" }],
    ["HTML and an address at once", { html: "<p>a</p>", url: "https://a.example" }],
  ])("%s", async (_what, input) => {
    expect(await bring(editor, input)).toMatchObject({ code: "INVALID_INPUT", field: "text" });
  });

  test.each([
    ["an empty text", { text: " \n " }, "EMPTY"],
    ["another kind of file", { text: "%PDF-1.7\u0001\u0002\u0003\u0000\u0004\u0005" }, "BINARY"],
    [
      "letters read in the wrong encoding",
      { text: "L’Ã©tÃ© Ã  la frontiÃ¨re a Ã©tÃ© calme." },
      "WRONG_ENCODING",
    ],
    ["a page without an article", { html: "<html><body><img src='a.png'></body></html>" }, "NO_BODY"],
  ])("%s", async (_what, input, reason) => {
    expect(await bring(editor, input)).toMatchObject({ code: "UNREADABLE_INPUT", reason });
  });

  test.each([
    ["sourceUrl", { sourceUrl: "ftp://a.example" }],
    ["language", { language: "le français" }],
  ])("a wrong %s", async (field, more) => {
    const answer = await bring(editor, { text: pasted(unique("Orvane")), ...more });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", field });
  });

  test("a publisher that is not there, and nothing is kept", async () => {
    const publisherId = "src_019acdea-1111-7000-8000-000000000001";
    const text = pasted(unique("Orvane sans éditeur"));
    expect(await bring(editor, { text, publisherId })).toMatchObject({ code: "NOT_FOUND", id: publisherId });
    const publisher = await newSource(editor, unique("Un journal"), "OUTLET");
    const made = await bring(editor, { text, publisherId: publisher.id });
    expect(made.article.publisher.id).toBe(publisher.id);
  });
});

test("half a surrogate pair is taken for what it is: no letter", async () => {
  const text = pasted(unique("Orvane \ud83d coupé"));
  const made = await bring(editor, { text });
  expect(made).toMatchObject({ __typename: "ArticleImport", state: "DONE" });
});

test("importing is denied to nobody and to a reviewer, and imports are the desk's to see", async () => {
  const input = { text: pasted(unique("Orvane interdit")) };
  expect(codesOf(await send(importArticle, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(importArticle, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send("{ articleImports { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
  const { errors } = await send("{ articleImports { totalCount } }", {}, { as: reviewer });
  expect(errors).toEqual([]);
});

test("a list of imports with all that was read is one statement", async () => {
  await bring(editor, { text: pasted(unique("Orvane en liste")) });
  const { statements, errors } = await send(
    `{ articleImports(first: 20) { totalCount nodes { state findings { field value origin { start } }
       article { title suggestions(first: 20) { nodes { text } } similar(first: 5) { nodes { similarity } } } } } }`,
    {},
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(statements).toBeLessThanOrEqual(2);
});

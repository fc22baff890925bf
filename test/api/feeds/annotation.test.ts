import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, newClaim, type Article } from "../../testkit/newsroom.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { edit, publishClaimIn } from "../articles/articles.ts";
import { expanded, typesIn } from "./json-ld.ts";
import { type Desk, fetchJson, fetchText, newDesk, publishStory, type Story } from "./published-claim.ts";
import { annotationProblems } from "./web-annotation.schema.ts";

let desk: Desk;
let story: Story;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishStory(desk);
});

interface Annotation {
  id: string;
  motivation: string;
  body: { value?: string; source?: string; purpose: string }[];
  target: {
    source: string;
    selector: { type: string; exact?: string; start: number; end: number }[];
    state: { sourceDate: string };
  };
}

test("the anchors of a claim are a collection of annotations, read by one statement", async () => {
  const { status, headers, statements, text } = await fetchText(`/claims/${story.id}/annotations.jsonld`);
  expect({ status, statements }).toEqual({ status: 200, statements: 1 });
  expect(headers.get("content-type")).toContain('profile="http://www.w3.org/ns/anno.jsonld"');
  const collection = JSON.parse(text);
  expect(annotationProblems(collection)).toEqual([]);
  // Two appearances, in each the minister's name, and one piece of evidence.
  expect(collection.total).toBe(5);
  const items = collection.first.items as Annotation[];
  expect(items.map(({ motivation }) => motivation)).toEqual([
    ...["identifying", "identifying", "identifying", "identifying"],
    "linking",
  ]);
  expect(items[0]?.body).toEqual([
    {
      source: expect.stringContaining(`/claims/${story.id}`),
      purpose: "identifying",
    },
    { type: "TextualBody", value: story.text, purpose: "describing", format: "text/plain", language: "en" },
  ]);
  expect(items[1]?.body).toContainEqual(expect.objectContaining({ value: story.minister.name }));
  expect(items[4]?.body).toContainEqual(expect.objectContaining({ value: "REFUTES", purpose: "tagging" }));
});

test("each position is that of the quoted words, in the text as the desk had read it then", async () => {
  const collection = await fetchJson(`/claims/${story.id}/annotations.jsonld`);
  const { article } = await sendOk(
    "query ($id: ID!) { article(id: $id) { url revision { text createdAt } } }",
    { id: story.late.id },
    { as: desk.editor },
  );
  const inArticle = (collection.first.items as Annotation[]).filter(
    ({ target }) => target.source === article.url,
  );
  expect(inArticle).toHaveLength(2);
  const codePoints = [...article.revision.text];
  for (const { target } of inArticle) {
    const [quote, position] = target.selector;
    expect(codePoints.slice(position?.start, position?.end).join("")).toBe(quote?.exact);
    expect(target.state.sourceDate).toBe(article.revision.createdAt);
  }
});

test("they are a graph in which nothing is lost", async () => {
  const graph = await expanded(await fetchJson(`/claims/${story.id}/annotations.jsonld`));
  const oa = "http://www.w3.org/ns/oa#";
  expect(typesIn(graph)).toMatchObject({
    [`${oa}Annotation`]: 5,
    [`${oa}TextQuoteSelector`]: 5,
    // Which text the position of evidence counts in is not told.
    [`${oa}TextPositionSelector`]: 4,
    [`${oa}TimeState`]: 4,
  });
});

test("an article tells of the claims that are made in it, and of no draft", async () => {
  await newClaim(desk.editor, {
    appearance: { articleId: story.late.id, anchor: { exact: "two days" } },
  });
  const collection = await fetchJson(`/articles/${story.late.id}/annotations.jsonld`);
  expect(annotationProblems(collection)).toEqual([]);
  expect(collection.total).toBe(1);
  const [{ id, target }] = collection.first.items;
  expect(id).toContain(`/articles/${story.late.id}/annotations.jsonld#app_`);
  expect(target.selector[0].exact).toBe("bridge was closed");
});

test("an article with many claims has them in pages", async () => {
  const article = await newArticle(desk.editor, "The harbour was closed in the night.");
  for (let made = 0; made < 51; made += 1) await publishClaimIn(article, "was closed", desk);
  const collection = await fetchJson(`/articles/${article.id}/annotations.jsonld`);
  expect(annotationProblems(collection)).toEqual([]);
  expect(collection).not.toHaveProperty("total");
  expect(collection.first.items).toHaveLength(50);
  const page = await fetchJson(collection.first.next.replace(/^https?:\/\/[^/]+/, ""));
  expect(annotationProblems(page)).toEqual([]);
  expect(page).toMatchObject({ type: "AnnotationPage", partOf: collection.id });
  expect(page.items).toHaveLength(1);
  expect(page).not.toHaveProperty("next");
});

test("an article without an address is named by a lasting id", async () => {
  const article = await newArticle(desk.editor, "The harbour was closed in the night.");
  const claim = await publishClaimIn(article, "was closed", desk);
  const { first } = await fetchJson(`/claims/${claim.id}/annotations.jsonld`);
  expect(first.items[0].target.source).toBe(`urn:uuid:${uuidIn(article.id)}`);
});

test("a repaired article leaves annotations with the text that they were made in", async () => {
  const article: Article = await newArticle(desk.editor, "The harbour was closed in the night.");
  const claim = await publishClaimIn(article, "was closed", desk);
  const before = await fetchJson(`/claims/${claim.id}/annotations.jsonld`);
  await edit(desk.editor, article, {
    text: "The harbour of the island was closed in the night.",
    reason: "Missing.",
  });
  expect((await fetchJson(`/claims/${claim.id}/annotations.jsonld`)).first).toEqual(before.first);
});

test.each([
  "art_01a21227-0000-7000-8000-000000000000",
  "clm_01a21227-0000-7000-8000-000000000000",
  "nothing",
])("there is no article %s", async (id) => {
  expect((await fetchText(`/articles/${id}/annotations.jsonld`)).status).toBe(404);
});

test("an article that nothing public appears in is not there, not even for the desk", async () => {
  const { id } = await newArticle(desk.editor, "Nobody has published anything of this.");
  const { status } = await fetchText(`/articles/${id}/annotations.jsonld`, desk.editor.headers);
  expect(status).toBe(404);
});

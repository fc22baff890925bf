import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { type Article, done, mutation, unique, type Versioned } from "../../testkit/newsroom.ts";
import { decide, publish, type Published, submitted } from "../../testkit/review-desk.ts";

const fields = `id title standfirst url language publishedAt publisher { id } authors { id name } regions topics version
  rights { holder notice terms contact disclaimer permission } revision { number text html length }
  republication { originalSource { id } original { id } originalUrl evidence knownBy confirmed confirmedBy { name } }`;

const editArticle = mutation(
  "editArticle",
  `... on Article { ${fields} revisions { nodes { number text reason createdBy { name } } }
     audit { nodes { action actor { name } before after reason } } }
   ... on StaleVersion { current { id version } } ... on NotFound { id } ... on InvalidInput { field }`,
);

/** The answer of an edit, whatever it is. */
export const edit = async (as: Sender, { id, version }: Versioned, input: Record<string, unknown>) =>
  (await sendOk(editArticle, { input: { id, expectedVersion: version, ...input } }, { as })).editArticle;

/** As it is seen: by nobody in particular unless told. */
export const read = async (id: string, { as, asOf }: { as?: Sender; asOf?: string } = {}) =>
  (
    await sendOk(
      `query ($id: ID!, $asOf: DateTime) { article(id: $id, asOf: $asOf) {
         ${fields.replace("confirmedBy { name }", "")} } }`.replace("length }", "length excerpt }"),
      { id, asOf },
      as ? { as } : {},
    )
  ).article;

interface Pasted {
  as: Sender;
  publisherId?: string;
}

/** An article as it is pasted, with whatever stands above and below its text. */
export async function bring(text: string, { as, publisherId }: Pasted): Promise<Article> {
  const wanted = "... on ArticleImport { article { id version revision { text } } }";
  const input = { text: `${unique("# A headline for the test")}\n\n${text}`, language: "en", publisherId };
  return (await done<{ article: Article }>("importArticle", wanted, { as, input })).article;
}

/** A claim that appears in these words of the article, before everybody's eyes. */
export async function publishClaimIn(
  { id }: Versioned,
  exact: string,
  { editor, reviewer }: { editor: Sender; reviewer: Sender },
): Promise<Published> {
  const claim = await submitted(editor, { appearance: { articleId: id, anchor: { exact } } });
  return publish(editor, await decide(reviewer, claim));
}

/** Words of nothing, in a row that no other article has; every call with one mark has the same. */
export const wordsOf = (mark: string, count: number): string =>
  `${Array.from({ length: count }, (_, at) => `word${at}of${mark}`).join(" ")}.`;

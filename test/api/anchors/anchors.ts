import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, newSource, type Article, type Versioned } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";
import { decide, publish, submitted, type Published, type Submitted } from "../../testkit/review-desk.ts";

export const quote = "The ministry spent 12 million euros on the bridge in 2023";
export const said = "according to the auditors";
export const paragraphs = [
  "The bridge over the Orne was opened on Monday, after years of delay and two changes of plan.",
  `${quote}, ${said}. The mayor had asked for half of it.`,
  "Nobody from the ministry answered our questions about the tender on Tuesday.",
  "The engineers who had planned it were not invited, although one of them watched from the other bank.",
];

/** A text with this changed in it. */
export const withChange = (before: string, after: string): string =>
  paragraphs.map((one) => one.replace(before, after)).join("\n\n");

export interface Anchored {
  article: Article;
  claim: Published;
}

/** A claim in review, with an appearance and a link of its attribution in an article of its own. */
export async function submittedClaim(editor: Sender): Promise<{ article: Article; submission: Submitted }> {
  const article = await newArticle(editor, ...paragraphs);
  const source = await newSource(editor);
  const attribution = [{ sourceId: source.id, verb: "said", anchor: { exact: said } }];
  const appearance = { articleId: article.id, anchor: { exact: quote }, attribution };
  return { article, submission: await submitted(editor, { appearance }) };
}

export async function approvedClaim(
  editor: Sender,
  reviewer: Sender,
): Promise<{ article: Article; approved: Submitted }> {
  const { article, submission } = await submittedClaim(editor);
  return { article, approved: await decide(reviewer, submission) };
}

/** Such a claim before everybody's eyes. */
export async function anchoredClaim(editor: Sender, reviewer: Sender): Promise<Anchored> {
  const { article, approved } = await approvedClaim(editor, reviewer);
  return { article, claim: await publish(editor, approved) };
}

const editArticle = mutation("editArticle", "... on Article { id version revision { number text } }");

/** The article with another text. */
export async function retext(as: Sender, { id, version }: Versioned, text: string): Promise<Article> {
  const input = { id, expectedVersion: version, text };
  const { editArticle: edited } = await sendOk(editArticle, { input }, { as });
  if (edited.__typename !== "Article") throw new Error(JSON.stringify(edited));
  return edited;
}

const standing = "standing { class alterations start end words kept revision { number } }";

/** How a claim's anchors stand. */
export const standingsOf = async (as: Sender, id: string) =>
  (
    await sendOk(
      `query ($id: ID!) { claim(id: $id) { state
         appearances { nodes { anchor { exact start end } ${standing} attribution { ${standing} } } }
         evidence { nodes { excerpt ${standing} } } } }`,
      { id },
      { as },
    )
  ).claim;

const fields = `id state occasion digest anchorsDigest viewerCanDecide whyNotCode dueAt submittedBy { name }
  policy { approvalsNeeded } claim { id state } decisions { decision reason }
  alteredAnchors { bearer class alterations before after kept article { id } revision { number } }`;

export interface AnchorReview {
  id: string;
  state: string;
  digest: string;
  anchorsDigest: string | null;
  alteredAnchors: { after: string | null; kept: boolean }[];
}

export const anchorReviews = async (as: Sender, claimId: string, filter = {}): Promise<AnchorReview[]> =>
  (
    await sendOk(
      `query ($filter: ReviewFilter) { reviews(filter: $filter) { nodes { ${fields} } } }`,
      { filter: { claim: { id: { eq: claimId } }, occasion: { eq: "ARTICLE_CHANGED" }, ...filter } },
      { as },
    )
  ).reviews.nodes;

/** The job that looks at changed articles runs by itself. */
export async function until<Found>(
  find: () => Promise<Found>,
  isSo: (found: Found) => boolean,
): Promise<Found> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await find();
    if (isSo(found) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The open review that a changed article calls for. */
export async function openAnchorReview(as: Sender, claimId: string): Promise<AnchorReview> {
  const [review] = await until(
    () => anchorReviews(as, claimId, { state: { eq: "OPEN" } }),
    (found) => found.length > 0,
  );
  if (review === undefined) throw new Error("The claim is not in the queue");
  return review;
}

const decideReview = mutation(
  "decideReview",
  `... on Review { ${fields} } ... on StaleAnchors { current { anchorsDigest } } ... on InvalidInput { field problem }`,
);

interface Decision {
  review: Pick<AnchorReview, "id" | "digest" | "anchorsDigest">;
  decision: string;
  reason?: string;
}

export const decideOn = async (as: Person, { review, ...decided }: Decision) => {
  const { id: reviewId, digest, anchorsDigest } = review;
  return (await sendOk(decideReview, { input: { reviewId, digest, anchorsDigest, ...decided } }, { as }))
    .decideReview;
};

export const altered = withChange("12 million", "13 million");

/** A public claim whose article says something else now, in the queue. */
export async function doubted({ editor, reviewer }: { editor: Sender; reviewer: Sender }) {
  const anchored = await anchoredClaim(editor, reviewer);
  const article = await retext(editor, anchored.article, altered);
  return { ...anchored, article, review: await openAnchorReview(reviewer, anchored.claim.id) };
}

import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { type Article, done, mutation, newSource, unique } from "../../testkit/newsroom.ts";
import { wordsOf } from "./articles.ts";

export interface Proposal {
  id: string;
  state: string;
  article: { id: string };
  original: { id: string } | null;
  originalSource: { id: string; name: string } | null;
  originalName: string | null;
  originalUrl: string | null;
  knownBy: string;
  evidence: string | null;
  share: number | null;
  sharedParagraphs: number[];
  direction: string;
  confidence: number;
  decidedBy: { name: string } | null;
  decidedAt: string | null;
}

const fields = `id state article { id } original { id } originalSource { id name } originalName originalUrl knownBy
  evidence share sharedParagraphs direction confidence decidedBy { name } decidedAt`;
const wanted = `... on RepublicationProposal { ${fields} }
  ... on RepublicationProposalDecided { proposalState } ... on NotFound { id }`;

export const confirmProposal = mutation(
  "confirmRepublicationProposal",
  `${wanted} ... on RepublicationCircle { originalId }`,
);
export const refuseProposal = mutation("refuseRepublicationProposal", wanted);
export const reopenProposal = mutation(
  "reopenRepublicationProposal",
  `... on RepublicationProposal { ${fields} } ... on NotFound { id }`,
);

/** The answer of a decision, whatever it is. */
export const decideOn = async (as: Sender, verb: string, { id }: { id: string }) =>
  Object.values(await sendOk(verb, { input: { id } }, { as }))[0] as Record<string, unknown>;

export const proposalsOf = async (as: Sender, { id }: { id: string }): Promise<Proposal[]> => {
  const query = `query ($id: ID!) { article(id: $id) { republicationProposals { nodes { ${fields} } } } }`;
  return (await sendOk(query, { id }, { as })).article.republicationProposals.nodes;
};

export interface Member {
  article: { id: string };
  relation: string;
  copiedFrom: { id: string } | null;
  share: number | null;
}

export const clusterOf = async (
  as: Sender,
  { id }: { id: string },
): Promise<{ original: { id: string }; members: { nodes: Member[] } } | null> => {
  const query = `query ($id: ID!) { article(id: $id) { copyCluster { original { id }
    members { nodes { article { id } relation copiedFrom { id } share } } } } }`;
  return (await sendOk(query, { id }, { as })).article.copyCluster;
};

interface Page {
  paragraphs: readonly string[];
  day?: string;
  publisherId?: string;
  sourceUrl?: string;
  canonical?: string;
}

/** A page of a site, as it is fetched. */
export async function publishPage(
  as: Sender,
  { paragraphs, day, canonical, ...more }: Page,
): Promise<Article> {
  const title = unique("A headline for the test");
  const html = `<html lang="en"><head><title>${title}</title>
    ${day ? `<meta property="article:published_time" content="${day}">` : ""}
    ${canonical ? `<link rel="canonical" href="${canonical}">` : ""}</head>
    <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
  const given = { html, language: "en", ...more };
  const fields = "... on ArticleImport { article { id version revision { text } } }";
  return (await done<{ article: Article }>("importArticle", fields, { as, input: given })).article;
}

/** Four paragraphs that no other article has. */
export const story = (): string[] => {
  const mark = unique("").trim().replaceAll("-", "");
  return [1, 2, 3, 4].map((number) => wordsOf(`${mark}n${number}`, 40));
};

/** Every fifth word of a text is another one. */
export const altered = (text: string): string => {
  let at = 0;
  return text.replaceAll(/\S+/g, (word) => ((at += 1) % 5 === 0 ? `other${at}` : word));
};

export const newOutlet = (as: Sender, name = unique("An outlet")): Promise<{ id: string }> =>
  newSource(as, name, "OUTLET");

/** An original, and what another outlet made of it the day after. */
export async function copied(editor: Sender) {
  const paragraphs = story();
  const [first, second] = [await newOutlet(editor), await newOutlet(editor)];
  const original = await publishPage(editor, { paragraphs, day: "2024-06-11", publisherId: first.id });
  const made = [paragraphs[3], paragraphs[2], paragraphs[1]].map((text) => altered(text ?? ""));
  const copy = await publishPage(editor, { paragraphs: made, day: "2024-06-12", publisherId: second.id });
  const [proposal] = await proposalsOf(editor, copy);
  if (proposal === undefined) throw new Error("Nothing is proposed");
  return { original, copy, proposal, paragraphs, publisher: first };
}

import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation, type Versioned } from "../../testkit/newsroom.ts";

export interface Evidence {
  id: string;
  stance: string;
  excerpt: string | null;
  note: string | null;
  url: string | null;
  source: { id: string } | null;
  article: { id: string } | null;
  anchor: { exact: string; start: number; end: number } | null;
}

export type Changed = Versioned & { digest: string; evidence: { nodes: Evidence[] } } & Record<
    string,
    unknown
  >;

const wanted = `... on Claim { id version digest evidence { nodes { id stance excerpt note url source { id }
    article { id } anchor { exact start end } } } }
  ... on StaleVersion { current { version } } ... on InvalidInput { field } ... on NotFound { id }`;
const quotes = `${wanted} ... on AmbiguousQuote { field total candidates { start } } ... on QuoteNotFound { field }`;
export const documents = {
  add: mutation("addEvidence", quotes),
  edit: mutation("editEvidence", quotes),
  remove: mutation("removeEvidence", wanted),
};

export type Change = (verb: keyof typeof documents, claim: Versioned, more: object) => Promise<Changed>;

export const changeAs =
  (editor: Sender): Change =>
  async (verb, { id, version }, more) => {
    const input = { claimId: id, expectedVersion: version, ...more };
    const data = await sendOk<Record<string, Changed>>(documents[verb], { input }, { as: editor });
    return Object.values(data)[0] as Changed;
  };

export const onlyOne = ({ evidence }: Changed): Evidence => {
  expect(evidence.nodes).toHaveLength(1);
  return evidence.nodes[0] as Evidence;
};

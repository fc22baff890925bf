import type { ArticleDoing, Doing } from "@claimdesk/shared/doing";

/** What people have open, and how the desk is told and tells of it. */
export interface PresencePlace {
  readonly of: "claim" | "article";
  readonly id: string;
}

interface Words {
  /** Asked from the browser: as texts, since the generated documents of all screens would come along. */
  readonly announce: string;
  readonly follow: string;
}

export const words: Readonly<Record<PresencePlace["of"], Words>> = {
  claim: {
    announce: `mutation AnnouncePresence($id: ID!, $window: String!, $doing: Doing) {
  here: announcePresence(input: { claimId: $id, window: $window, doing: $doing }) {
    __typename
    ... on Claim { version present { person { id name } doing } }
  }
}`,
    follow: `subscription ClaimActivity($id: ID!) { claimActivity(id: $id) { claim { id } } }`,
  },
  article: {
    announce: `mutation AnnounceArticlePresence($id: ID!, $window: String!, $doing: ArticleDoing) {
  here: announceArticlePresence(input: { articleId: $id, window: $window, doing: $doing }) {
    __typename
    ... on Article { version present { person { id name } doing } }
  }
}`,
    follow: `subscription ArticleActivity($id: ID!) { articleActivity(id: $id) { article { id } } }`,
  },
};

export type Done = Doing | ArticleDoing;

export interface PresentPerson {
  person: { id: string; name: string };
  doing: Done;
}

export interface Announced {
  here: { __typename: string; version?: number; present?: readonly PresentPerson[] };
}

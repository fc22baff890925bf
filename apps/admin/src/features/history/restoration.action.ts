"use server";

import { refresh } from "next/cache";
import type { ClaimState } from "@claimdesk/shared/claim-state";
import { graphql } from "../../gql/gql.ts";
import type { HistoryKind } from "../../lib/action-words.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { comparisonQuery, type Difference } from "./comparison.query.ts";
import { reversed } from "./difference-group.ts";

const claimNowQuery = graphql(`
  query ClaimToRestore($id: ID!) {
    claim(id: $id) {
      version
      state
      audit(first: 1) {
        nodes {
          id
        }
      }
    }
  }
`);

const articleNowQuery = graphql(`
  query ArticleToRestore($id: ID!) {
    article(id: $id) {
      version
      audit(first: 1) {
        nodes {
          id
        }
      }
    }
  }
`);

const sourceNowQuery = graphql(`
  query SourceToRestore($id: ID!) {
    source(id: $id) {
      version
      audit(first: 1) {
        nodes {
          id
        }
      }
    }
  }
`);

const restoreClaimMutation = graphql(`
  mutation RestoreClaim($input: RestoreClaimInput!) {
    restoreClaim(input: $input) {
      __typename
      ... on Claim {
        id
      }
      ...RefusalParts
    }
  }
`);

const restoreArticleMutation = graphql(`
  mutation RestoreArticle($input: RestoreArticleInput!) {
    restoreArticle(input: $input) {
      __typename
      ... on Article {
        id
      }
      ...RefusalParts
    }
  }
`);

const restoreSourceMutation = graphql(`
  mutation RestoreSource($input: RestoreSourceInput!) {
    restoreSource(input: $input) {
      __typename
      ... on Source {
        id
      }
      ...RefusalParts
    }
  }
`);

export interface Restorable {
  kind: HistoryKind;
  id: string;
  /** The moment that is to be restored. */
  recordId: string;
}

/** What restoring would change, as things stand. */
export interface RestorationPreview {
  version: number;
  /** The latest record: what comes after it has come meanwhile. */
  latestId: string | undefined;
  state: ClaimState | null;
  changes: readonly Difference[];
  /** What has come since `sinceId`. */
  meanwhile: readonly Difference[];
}

interface Standing {
  version: number;
  state?: ClaimState;
  audit: { nodes: readonly { id: string }[] };
}

async function stand({ kind, id }: Restorable): Promise<Standing | null> {
  if (kind === "claim") return (await execute(claimNowQuery, { id })).claim;
  if (kind === "article") return (await execute(articleNowQuery, { id })).article;
  return (await execute(sourceNowQuery, { id })).source;
}

const differencesSince = async (before: string): Promise<Difference[]> =>
  (await execute(comparisonQuery, { before })).comparison?.differences ?? [];

export async function readRestoration(
  wanted: Restorable,
  sinceId?: string,
): Promise<Outcome<RestorationPreview>> {
  const now = await stand(wanted);
  // It went while the page was open.
  if (now === null) return { done: false, refusal: { code: "NOT_FOUND" } };
  const [changes, meanwhile] = await Promise.all([
    differencesSince(wanted.recordId),
    sinceId === undefined ? [] : differencesSince(sinceId),
  ]);
  const state = now.state ?? null;
  const latestId = now.audit.nodes[0]?.id;
  return doneWith({ version: now.version, latestId, state, changes: reversed(changes), meanwhile });
}

export interface WantedRestoration extends Restorable {
  expectedVersion: number;
  reason: string;
}

export async function restore({ kind, id, ...input }: WantedRestoration): Promise<Outcome> {
  const { recordId, expectedVersion, reason } = input;
  const told = { recordId, expectedVersion, reason };
  switch (kind) {
    case "claim": {
      const { restoreClaim } = await execute(restoreClaimMutation, { input: { ...told, claimId: id } });
      if (restoreClaim.__typename !== "Claim") return refused(restoreClaim);
      break;
    }
    case "article": {
      const { restoreArticle } = await execute(restoreArticleMutation, { input: { ...told, articleId: id } });
      if (restoreArticle.__typename !== "Article") return refused(restoreArticle);
      break;
    }
    case "source": {
      const { restoreSource } = await execute(restoreSourceMutation, { input: { ...told, sourceId: id } });
      if (restoreSource.__typename !== "Source") return refused(restoreSource);
      break;
    }
  }
  refresh();
  return done;
}

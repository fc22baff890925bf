"use client";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { askDesk } from "../../lib/desk-request.ts";
import type { CopyDesk, DeskCopy, Keeping } from "../../lib/copy-keeper.ts";

/** Of which claim, and of what of it: `number` is that of its evidence or appearance; null where it is new, or none. */
export interface CopyPlace {
  claimId: string;
  part: ClaimPart;
  number: number | null;
}

const keepCopy = `mutation KeepWorkingCopy($input: KeepWorkingCopyInput!) {
  keepWorkingCopy(input: $input) {
    __typename
    ... on KeptWorkingCopy { version keptAt }
    ... on TypedElsewhere { content basedOnVersion version keptAt }
    ... on Refusal { code }
  }
}`;

const discardCopy = `mutation DiscardWorkingCopy($input: DiscardWorkingCopyInput!) {
  discardWorkingCopy(input: $input) { __typename }
}`;

type Kept =
  | { __typename: "KeptWorkingCopy"; version: number; keptAt: string }
  | ({ __typename: "TypedElsewhere" } & DeskCopy)
  | { __typename: "NotFound" | "InvalidInput"; code: string };

/** Where the desk keeps what was typed for one part of a claim. */
export const copyDesk = (place: CopyPlace): CopyDesk => ({
  keep: async ({ content, basedOnVersion, version }) => {
    const input = { ...place, content, basedOnVersion, expectedVersion: version };
    const { keepWorkingCopy } = await askDesk<{ keepWorkingCopy: Kept }>({
      query: keepCopy,
      variables: { input },
    });
    return keepingOf(keepWorkingCopy);
  },
  discard: async () => {
    await askDesk({ query: discardCopy, variables: { input: place } });
  },
});

function keepingOf(kept: Kept): Keeping {
  switch (kept.__typename) {
    case "KeptWorkingCopy":
      return { kind: "kept", version: kept.version, keptAt: kept.keptAt };
    case "TypedElsewhere": {
      const { content, basedOnVersion, version, keptAt } = kept;
      return { kind: "elsewhere", copy: { content, basedOnVersion, version, keptAt } };
    }
    default:
      return { kind: "refused", code: kept.code };
  }
}

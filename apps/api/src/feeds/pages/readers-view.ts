import { codePointLength, sliceCodePoints } from "@claimdesk/shared/code-point";
import { excerptLength } from "../../articles/withholding.reader.ts";
import type {
  PageAppearance,
  PageArticle,
  PageClaim,
  PageEvidence,
  PagePublication,
} from "./page.fragment.ts";

interface Publishing {
  readonly at: string;
  /** Stands where the note will, which is written when a correction is published. Null: nothing stands there. */
  readonly correctionNote: string | null;
}

/** What the desk works on as readers would see it, were it published at that instant. */
export function asIfPublished(claim: PageClaim, { at, correctionNote }: Publishing): PageClaim {
  const told = claim.publications.nodes.filter(({ state }) => state === "DONE");
  if (claim.retractedAt !== null) return { ...claim, publications: { nodes: told } };
  const quoted = {
    ...claim,
    appearances: { ...claim.appearances, nodes: claim.appearances.nodes.map(quotedOnly) },
    evidence: { ...claim.evidence, nodes: claim.evidence.nodes.map(excerptOnly) },
  };
  // The desk counts every change; readers, since when they have been reading this.
  if (claim.state === "PUBLISHED")
    return { ...quoted, updatedAt: told[0]?.at ?? claim.updatedAt, publications: { nodes: told } };
  const next: PagePublication = {
    ...{ id: claim.id, at, state: "DONE" },
    ...(claim.isPublic ? { kind: "CORRECTION", reason: correctionNote } : { kind: "FIRST", reason: null }),
  };
  return {
    ...quoted,
    publishedAt: claim.isPublic ? claim.publishedAt : at,
    updatedAt: at,
    publications: { nodes: [next, ...told] },
  };
}

/** The desk reads all of a passage; what readers may have of it, `withholding.reader.ts` says for what is published. */
function quotedOnly(appearance: PageAppearance): PageAppearance {
  const cut = cutPassage(appearance.anchor.exact, appearance.article);
  if (cut === null) return appearance;
  return { ...appearance, anchor: { ...appearance.anchor, exact: cut, withheld: appearance.article.rights } };
}

function excerptOnly(evidence: PageEvidence): PageEvidence {
  const { excerpt, article } = evidence;
  const cut = excerpt === null || article === null ? null : cutPassage(excerpt, article);
  return cut === null ? evidence : { ...evidence, excerpt: cut, withheld: article?.rights ?? null };
}

function cutPassage(passage: string, { rights }: PageArticle): string | null {
  if (rights.permission === "FULL_TEXT" || codePointLength(passage) <= excerptLength) return null;
  return sliceCodePoints(passage, 0, excerptLength);
}

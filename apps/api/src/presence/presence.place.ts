import type { DeskEvent } from "../kernel/event.ts";
import { globalId } from "../kernel/id.ts";
import { NotFound } from "../kernel/refusal.ts";

/** Something that people have open, and where it is written down who. */
export interface PresencePlace {
  /** The thing's own table. */
  readonly of: string;
  readonly table: string;
  readonly column: string;
  readonly activity: string;
  readonly missing: (id: string) => NotFound;
  readonly changed: (id: string) => DeskEvent;
}

export const atClaim: PresencePlace = {
  of: "claim",
  table: "presence",
  column: "claim_id",
  activity: "Being at a claim",
  missing: (id) => new NotFound("claim", globalId("Claim", id)),
  changed: (claimId) => ({ kind: "PRESENCE_CHANGED", claimId }),
};

export const atArticle: PresencePlace = {
  of: "article",
  table: "article_presence",
  column: "article_id",
  activity: "Being at an article",
  missing: (id) => new NotFound("article", globalId("Article", id)),
  changed: (articleId) => ({ kind: "ARTICLE_PRESENCE_CHANGED", articleId }),
};

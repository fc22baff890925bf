import type { DataSource } from "typeorm";
import { alteredAnchorReader, anchorStandingReader } from "../anchors/anchor-standing.reader.ts";
import "../anchors/anchor-field.type.ts";
import { AnchorPlacingService } from "../anchors/anchor-placing.service.ts";
import { AnchorStandingStore } from "../anchors/anchor-standing.store.ts";
import { EarlierArticleService } from "../anchors/earlier-article.service.ts";
import { EarlierArticleStore } from "../anchors/earlier-article.store.ts";
import type { CopyFindingService } from "../articles/copies/copy-finding.service.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { Room } from "./room.ts";

/** Looks which public claims a changed article no longer bears out: the review room does it. */
export const reviewAnchorsJob = "review-altered-anchors";

/** Made before the articles and the claims, which tell it of new texts and new anchors. */
export const anchorPlacing = (jobs: Pick<Jobs, "schedule">): AnchorPlacingService =>
  new AnchorPlacingService(new AnchorStandingStore(), {
    look: async (tx, wanted) => {
      await jobs.schedule(reviewAnchorsJob, wanted, { at: new Date(), tx });
    },
  });

export const earlierArticles = (
  source: DataSource,
  parts: { readonly copies: CopyFindingService; readonly placing: AnchorPlacingService },
): EarlierArticleService =>
  new EarlierArticleService(source, { ...parts, earlier: new EarlierArticleStore() });

export const anchorsRoom = (): Room => ({
  resolvers: [],
  roots: {},
  readers: [anchorStandingReader, alteredAnchorReader],
});

import { toldAt } from "../feed-page.ts";
import type { DeskInPublic } from "../claim.routes.ts";
import { wholeClaimOf } from "../claim.query.ts";
import { claimPageOf } from "./claim-page.document.ts";
import { claimNowQuery, claimPageQuery } from "./claim-page.query.ts";
import { localeFor } from "./page-request.check.ts";
import type { TellPage } from "./told-page.ts";

export const claimPages =
  ({ ask, publisher }: DeskInPublic): TellPage =>
  async (id, { chosen, preferred, asOf, all }) => {
    const [{ claim }, { claim: now }] = await Promise.all([
      ask(claimPageQuery, { id, asOf }),
      asOf === null ? { claim: null } : ask(claimNowQuery, { id }),
    ]);
    if (claim === null) return null;
    const locale = localeFor({ chosen, preferred }, claim.language);
    const past = asOf === null || now === null ? null : { asOf, now };
    const shown = { claim: wholeClaimOf(claim), past, isPreview: false, all };
    return {
      html: claimPageOf(shown, { publisher, locale, chosen }),
      locale,
      lastModified: past === null ? toldAt(claim) : null,
    };
  };

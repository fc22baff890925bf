import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { may, type Viewer } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import { parseGlobalId } from "../../kernel/id.ts";
import { callOf, type Call } from "../../platform/http/call.ts";
import { answerNotFound } from "../../platform/http/fresh-answer.ts";
import { claimDataOf } from "../claim-review.document.ts";
import { wholeClaimOf } from "../claim.query.ts";
import { jsonLd } from "../claim.routes.ts";
import type { Publisher } from "../desk-address.ts";
import type { PublicQuery } from "../public-query.ts";
import { claimPageOf } from "./claim-page.document.ts";
import { claimPageQuery } from "./claim-page.query.ts";
import { previewHeaders } from "./page.document.ts";
import type { PageClaim } from "./page.fragment.ts";
import { localeFor, readPageRequest } from "./page-request.check.ts";
import { publicWords } from "./page.words.ts";
import { asIfPublished } from "./readers-view.ts";

interface OfOneClaim {
  readonly Params: { readonly id: string };
}

export interface PreviewingDesk {
  readonly publisher: Publisher;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
  /** Asks the graph as this person: what they work on, not what is public. */
  readonly askAs: (viewer: Viewer) => PublicQuery;
}

/** The newest revision of a claim as readers would see it: for the desk, kept by nobody. */
export function previewRoutes(app: FastifyInstance, { publisher, viewerOf, askAs }: PreviewingDesk): void {
  const read = async (request: FastifyRequest<OfOneClaim>): Promise<PageClaim | null> => {
    const viewer = await viewerOf(callOf(request));
    if (viewer === null)
      throw new Denial("UNAUTHENTICATED", "Sign in, or send a key: previews are the desk's own.");
    if (!may(viewer, "SEE_DESK"))
      throw new Denial("FORBIDDEN", "Previews are for those who work at the desk.");
    const { id } = request.params;
    if (parseGlobalId(id)?.type !== "Claim") return null;
    const { claim } = await askAs(viewer)(claimPageQuery, { id, asOf: null });
    return claim === null ? null : wholeClaimOf(claim);
  };

  app.get<OfOneClaim>("/preview/claims/:id", async (request, reply) => {
    const claim = await read(request);
    if (claim === null) return noClaim(reply);
    const asked = readPageRequest(request);
    const [{ chosen, all }, locale] = [asked, localeFor(asked, claim.language)];
    const correctionNote = publicWords(locale).history.noteToCome;
    const seen = asIfPublished(claim, { at: new Date().toISOString(), correctionNote });
    const html = claimPageOf(
      { claim: seen, past: null, isPreview: true, all },
      { publisher, locale, chosen },
    );
    return reply
      .headers({ ...previewHeaders, "content-language": locale })
      .type("text/html; charset=utf-8")
      .send(html);
  });

  app.get<OfOneClaim>("/preview/claims/:id/claimreview.jsonld", async (request, reply) => {
    const claim = await read(request);
    if (claim === null) return noClaim(reply);
    const seen = asIfPublished(claim, { at: new Date().toISOString(), correctionNote: null });
    return reply
      .header("cache-control", "no-store")
      .type(jsonLd)
      .send(JSON.stringify(claimDataOf(seen, publisher)));
  });
}

const noClaim = (reply: FastifyReply): FastifyReply =>
  answerNotFound(reply, "There is no claim of this id at the desk.");

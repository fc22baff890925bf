import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { parseGlobalId } from "../kernel/id.ts";
import { answerFresh, answerNotFound } from "../platform/http/fresh-answer.ts";
import { annotationsOfArticle } from "./article-annotation.document.ts";
import { articleQuery } from "./article.query.ts";
import { annotationsOfClaim } from "./annotation.document.ts";
import { claimDataOf } from "./claim-review.document.ts";
import { claimQuery, wholeClaimOf } from "./claim.query.ts";
import type { WholeClaim } from "./claim.fragment.ts";
import type { Publisher } from "./desk-address.ts";
import { readArticleRequest, readClaimRequest } from "./feed-request.check.ts";
import type { PublicQuery } from "./public-query.ts";

export interface DeskInPublic {
  readonly ask: PublicQuery;
  readonly publisher: Publisher;
}

interface OfOneThing {
  readonly Params: { readonly id: string };
}

type Called = FastifyRequest<OfOneThing>;

export const jsonLd = "application/ld+json; charset=utf-8";

/** What programs read about one claim, or one article, below what it is known by. */
export function claimRoutes(app: FastifyInstance, { ask, publisher }: DeskInPublic): void {
  const read = async (request: Called, asOf: string | null): Promise<WholeClaim | null> => {
    const { id } = request.params;
    if (parseGlobalId(id)?.type !== "Claim") return null;
    const { claim } = await ask(claimQuery, { id, asOf });
    return claim === null ? null : wholeClaimOf(claim);
  };

  const document = (path: string, type: string, of: (claim: WholeClaim) => object): void => {
    app.get<OfOneThing>(`/claims/:id/${path}`, async (request, reply) => {
      const claim = await read(request, readClaimRequest(request.query).asOf);
      if (claim === null) return noClaim(reply);
      if (claim.retractedAt === null)
        return answerFresh(request, reply, { type, body: JSON.stringify(of(claim)) });
      // What was at this address is no more, and nothing will take its place; the claim's own page stays.
      const tombstone = JSON.stringify(claimDataOf(claim, publisher));
      return answerFresh(request, reply, { type: jsonLd, body: tombstone, status: 410 });
    });
  };
  document("claimreview.jsonld", jsonLd, (claim) => claimDataOf(claim, publisher));
  document("annotations.jsonld", annotationType, (claim) => annotationsOfClaim(claim, publisher));

  app.get<OfOneThing>("/articles/:id/annotations.jsonld", async (request, reply) => {
    const { id } = request.params;
    const { after } = readArticleRequest(request.query);
    const { article } =
      parseGlobalId(id)?.type === "Article" ? await ask(articleQuery, { id, after }) : { article: null };
    if (article === null) return answerNotFound(reply, "There is no public article of this id.");
    const body = JSON.stringify(annotationsOfArticle(article, publisher, after));
    return answerFresh(request, reply, { type: annotationType, body });
  });
}

/** Web Annotation Protocol, 3.2: the profile says which JSON-LD it is. */
const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8';

const noClaim = (reply: FastifyReply): FastifyReply =>
  answerNotFound(reply, "There is no public claim of this id.");

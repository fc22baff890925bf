import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { TypedQueryDocumentNode } from "graphql";
import { answerFresh } from "../platform/http/fresh-answer.ts";
import { atomOf } from "./atom.document.ts";
import { feedQuery, wholeFeedQuery, type AskedFeed, type FeedAnswer } from "./feed.query.ts";
import type { ClaimAnswer } from "./claim.fragment.ts";
import { jsonLd, type DeskInPublic } from "./claim.routes.ts";
import { dataFeedOf, graphOf } from "./schema-feed.document.ts";
import { feedPageOf, type FeedPage } from "./feed-page.ts";
import { filterOf, isWholeFeed, pageSizeOf, readFeedRequest } from "./feed-request.check.ts";
import { jsonFeedOf } from "./json-feed.document.ts";

/** One form in which the feed is given. */
interface Form<Claim extends ClaimAnswer> {
  readonly path: string;
  readonly type: string;
  readonly query: TypedQueryDocumentNode<FeedAnswer<Claim>, AskedFeed>;
  readonly write: (page: FeedPage<Claim>) => string;
}

const json = (of: (page: never) => object) => (page: object) => JSON.stringify(of(page as never));

/** The claims as they are published, corrected and retracted, in the forms that programs follow. */
export function feedRoutes(app: FastifyInstance, desk: DeskInPublic): void {
  form(app, desk, {
    path: "/feeds/claims.atom",
    type: "application/atom+xml; charset=utf-8",
    query: feedQuery,
    write: atomOf,
  });
  form(app, desk, {
    path: "/feeds/claims.json",
    type: "application/feed+json; charset=utf-8",
    query: feedQuery,
    write: json(jsonFeedOf),
  });
  form(app, desk, {
    path: "/feeds/claims.jsonld",
    type: jsonLd,
    query: wholeFeedQuery,
    write: json(dataFeedOf),
  });
  form(app, desk, { path: "/claims.jsonld", type: jsonLd, query: wholeFeedQuery, write: json(graphOf) });
}

function form<Claim extends ClaimAnswer>(
  app: FastifyInstance,
  { ask, publisher }: DeskInPublic,
  { path, type, query, write }: Form<Claim>,
): void {
  app.get(path, async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = readFeedRequest(request.query);
    const { after, asOf } = asked;
    const answer = await ask(query, { first: pageSizeOf(asked), after, filter: filterOf(asked), asOf });
    const page = feedPageOf(answer, asked, { path, publisher });
    const links = page.next === null ? [] : [`<${page.next}>; rel="next"`];
    const lastModified = isWholeFeed(asked) ? page.updatedAt : null;
    return answerFresh(request, reply, { type, body: write(page), links, lastModified });
  });
}

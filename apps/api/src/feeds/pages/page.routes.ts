import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { parseGlobalId, type IdType } from "../../kernel/id.ts";
import { unavailable } from "../../platform/db/unavailable.ts";
import { statusOf } from "../../platform/http/error-answer.ts";
import { answerFresh, answerNotFound } from "../../platform/http/fresh-answer.ts";
import { publicAnswer, type PublicAnswer, type PublicAnswers } from "../../platform/public/public-answers.ts";
import type { Publisher } from "../desk-address.ts";
import { failedPageOf, missingPageOf } from "./missing-page.document.ts";
import { pageHeaders } from "./page.document.ts";
import { preferredLocale, readPageRequest, wantsPage } from "./page-request.check.ts";
import type { TellPage, ToldPage } from "./told-page.ts";

interface OfOneThing {
  readonly Params: { readonly id: string };
}

interface Kind {
  readonly path: "claims" | "articles" | "sources";
  readonly type: IdType;
  readonly tell: TellPage;
}

interface Pages {
  readonly publisher: Publisher;
  readonly answers: PublicAnswers;
  /** Where readers begin. */
  readonly front: TellPage;
  readonly kinds: readonly Kind[];
}

interface Exchange {
  readonly request: FastifyRequest<OfOneThing>;
  readonly reply: FastifyReply;
  readonly publisher: Publisher;
}

const type = "text/html; charset=utf-8";
/** What is answered depends on these beside the address: what is missing is told to programs in JSON. */
const vary = "Accept, Accept-Language, Origin";

/** The pages for people: one to begin with, and one for each thing of a kind. */
export function pageRoutes(app: FastifyInstance, { publisher, answers, front, kinds }: Pages): void {
  const page = (url: string, answer: (exchange: Exchange) => Promise<FastifyReply> | FastifyReply): void => {
    app.route<OfOneThing>({
      method: "GET",
      url,
      handler: async (request, reply) => answer({ request, reply, publisher }),
      errorHandler: (error, request, reply) =>
        answerFailure(error, { request: request as Exchange["request"], reply, publisher }),
    });
  };
  page("/p", (exchange) => answerPage(exchange, { id: "", tell: front, answers }));
  // No kind of thing is here, or the id is longer than any.
  page("/p/*", answerMissing);
  for (const { path, type: idType, tell } of kinds) {
    page(`/p/${path}/:id`, (exchange) => {
      const { id } = exchange.request.params;
      return parseGlobalId(id)?.type === idType
        ? answerPage(exchange, { id, tell, answers })
        : answerMissing(exchange);
    });
    // What a thing is known by leads to what there is to read about it.
    app.get<OfOneThing>(`/${path}/:id`, ({ params, url }, reply) => {
      const search = url.includes("?") ? url.slice(url.indexOf("?")) : "";
      return reply.redirect(`${publisher.base}/p/${path}/${encodeURIComponent(params.id)}${search}`, 308);
    });
  }
}

interface Wanted extends Pick<Kind, "tell">, Pick<Pages, "answers"> {
  readonly id: string;
}

async function answerPage(exchange: Exchange, { id, tell, answers }: Wanted): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const asked = readPageRequest(request);
  const place = answers.placeAt(`page ${id} ${JSON.stringify(asked)}`);
  const kept = place === null ? null : answers.at(place);
  if (kept !== null) return give(exchange, kept);
  const told = await tell(id, asked);
  if (told === null) return answerMissing(exchange);
  if ("movedTo" in told) return reply.redirect(told.movedTo, 308);
  const answer = { ...publicAnswer(told.html, type), headers: headersOf(told) };
  if (place !== null) answers.keep(place, answer);
  return give(exchange, answer);
}

const headersOf = ({ locale, lastModified }: ToldPage): Record<string, string> => ({
  "content-language": locale,
  ...(lastModified === null ? {} : { "last-modified": new Date(lastModified).toUTCString() }),
});

function give({ request, reply }: Exchange, { body, etag, headers }: PublicAnswer): FastifyReply {
  return answerFresh(request, reply, { type, body, etag, headers: { ...pageHeaders, vary, ...headers } });
}

function answerMissing({ request, reply, publisher }: Exchange): FastifyReply {
  void reply.header("vary", vary);
  if (!wantsPage(request.headers))
    return answerNotFound(
      reply,
      `There is nothing public of this id. Look for it in ${publisher.base}/feeds/claims.atom or at /graphql.`,
    );
  const locale = preferredLocale(request.headers) ?? "en";
  return reply
    .code(404)
    .headers({ ...pageHeaders, "content-language": locale })
    .type(type)
    .send(missingPageOf({ publisher, locale, chosen: null }));
}

/** A person is told on a page; whatever has no words for people goes on to who answers every error. */
function answerFailure(error: unknown, { request, reply, publisher }: Exchange): void {
  const told = error instanceof GraphQLError ? error : unavailable(error);
  if (told === null || !wantsPage(request.headers)) throw error;
  const locale = preferredLocale(request.headers) ?? "en";
  const [status, { message }] = [statusOf(told), told];
  void reply
    .code(status)
    .headers({ ...pageHeaders, vary, "content-language": locale })
    .type(type)
    .send(failedPageOf({ publisher, locale, chosen: null }, { status, message }));
}

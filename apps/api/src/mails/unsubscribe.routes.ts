import type { FastifyInstance, FastifyReply } from "fastify";
import { locales, type Locale } from "@claimdesk/shared/locale";
import { escapeHtml } from "../kernel/escape-html.ts";
import type { MailPreferenceService } from "./mail-preference.service.ts";
import type { UnsubscribeToken } from "./unsubscribe-token.ts";

interface Parts {
  readonly preferences: MailPreferenceService;
  readonly tokens: UnsubscribeToken;
}

interface Asked {
  readonly Querystring: { readonly token?: string | string[] };
}

const words = {
  en: {
    ask: "Send you no more e-mails?",
    button: "No more e-mails",
    done: "You get no more e-mails from this desk. In your account you can choose anew.",
    unknown: "This link is not one of ours. In your account you can choose what you are told by e-mail.",
  },
  fr: {
    ask: "Ne plus vous envoyer d’e-mails ?",
    button: "Plus d’e-mails",
    done: "Ce desk ne vous envoie plus d’e-mails. Vous pouvez choisir à nouveau dans votre compte.",
    unknown:
      "Ce lien n’est pas des nôtres. Dans votre compte, vous pouvez choisir ce qui vous est envoyé par e-mail.",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/**
 * What `List-Unsubscribe` leads to (RFC 8058): a POST ends the mails at once, without asking and without signing in. A
 * GET only asks: programs that look at the links of a mail must not end anything.
 */
export function unsubscribeRoutes(app: FastifyInstance, { preferences, tokens }: Parts): void {
  void app.register((own, _options, ready) => {
    // Mail programs send a form of one field, which says nothing that the address does not.
    own.addContentTypeParser("*", { bodyLimit: 4_096 }, (_request, payload, done) => {
      payload.resume();
      payload.on("end", () => done(null));
    });
    own.get<Asked>("/mail/unsubscribe", (request, reply) => {
      const text = wordsFor(request.headers["accept-language"]);
      const isOurs = tokens.personOf(tokenOf(request.query)) !== null;
      if (!isOurs) return page(reply.code(404), text.language, `<p>${escapeHtml(text.unknown)}</p>`);
      const form = `<form method="post"><p>${escapeHtml(text.ask)}</p><button>${escapeHtml(text.button)}</button></form>`;
      return page(reply, text.language, form);
    });
    own.post<Asked>("/mail/unsubscribe", async (request, reply) => {
      const text = wordsFor(request.headers["accept-language"]);
      const personId = tokens.personOf(tokenOf(request.query));
      const isDone = personId !== null && (await preferences.unsubscribe(personId));
      if (!isDone) return page(reply.code(404), text.language, `<p>${escapeHtml(text.unknown)}</p>`);
      return page(reply, text.language, `<p>${escapeHtml(text.done)}</p>`);
    });
    ready();
  });
}

const tokenOf = ({ token }: Asked["Querystring"]): string => (typeof token === "string" ? token : "");

function wordsFor(acceptLanguage: string | undefined) {
  const first = (acceptLanguage ?? "").slice(0, 2).toLowerCase();
  const language = locales.find((locale) => locale === first) ?? "en";
  return { language, ...words[language] };
}

function page(reply: FastifyReply, language: Locale, body: string): FastifyReply {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Claimdesk</title>`;
  return reply
    .header(
      "content-security-policy",
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    )
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .type("text/html; charset=utf-8")
    .send(
      `<!doctype html><html lang="${language}"><head>${head}</head><body><main>${body}</main></body></html>`,
    );
}

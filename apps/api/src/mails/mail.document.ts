import { escapeHtml } from "../kernel/escape-html.ts";
import type { MailedClaim, MailedFile } from "./mail.store.ts";
import type { WaitingKind } from "./waiting.store.ts";
import { mailWords, type ToldNotice } from "./mail.words.ts";

export interface MailedNotice extends ToldNotice {
  readonly claim: MailedClaim | null;
  readonly file: MailedFile | null;
  /** What was said, by names; null where nothing was. */
  readonly said: string | null;
  readonly href: string;
}

/** So many of a kind wait, and where they are listed. */
export interface WaitingLine {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly href: string;
}

export interface MailContent {
  readonly kind: "AT_ONCE" | "DIGEST";
  readonly language: "en" | "fr";
  readonly name: string;
  readonly notices: readonly MailedNotice[];
  readonly waiting: readonly WaitingLine[];
  readonly preferencesUrl: string;
  readonly unsubscribeUrl: string;
}

/** Enough of a claim for a subject line. */
const subjectLengthMax = 90;
/** Enough to know what it is about; the rest is at the desk. */
const saidLengthMax = 500;

/** A mail as plain text and as simple HTML that says the same. */
export function mailOf(content: MailContent): { subject: string; text: string; html: string } {
  return { subject: subjectOf(content), text: textOf(content), html: htmlOf(content) };
}

function subjectOf({ kind, language, notices }: MailContent): string {
  const words = mailWords[language];
  const [first] = notices;
  if (kind === "DIGEST" && first === undefined) return words.waits;
  if (kind === "DIGEST" || first === undefined) return words.digest(notices.length);
  return notices.length === 1
    ? oneLine(`${words.what(first)}: ${aboutOf(first, language).text}`, subjectLengthMax)
    : words.several(notices.length);
}

function textOf({ language, name, notices, waiting, preferencesUrl, unsubscribeUrl }: MailContent): string {
  const words = mailWords[language];
  const parts = notices.map((notice) =>
    [
      words.what(notice),
      aboutOf(notice, language).text,
      ...(notice.said === null ? [] : [cut(notice.said, saidLengthMax).replaceAll(/^/gm, "> ")]),
      notice.href,
    ].join("\n"),
  );
  const foot = [
    words.why,
    `${words.preferences}: ${preferencesUrl}`,
    `${words.unsubscribe}: ${unsubscribeUrl}`,
  ];
  const lines = waiting.map(({ kind, count, href }) => `${words.waiting[kind](count)}\n${href}`);
  const todo = lines.length === 0 ? [] : [[`${words.waits}:`, ...lines].join("\n\n")];
  return [words.greeting(name), ...todo, ...parts, ["-- ", ...foot].join("\n")].join("\n\n");
}

function htmlOf({ language, name, notices, waiting, preferencesUrl, unsubscribeUrl }: MailContent): string {
  const words = mailWords[language];
  const items = notices.map((notice) => {
    const said =
      notice.said === null ? "" : `<blockquote>${lines(cut(notice.said, saidLengthMax))}</blockquote>`;
    const about = aboutOf(notice, language);
    const claim = `<p lang="${escapeHtml(about.language)}" dir="auto">${escapeHtml(about.text)}</p>`;
    return `<h2>${escapeHtml(words.what(notice))}</h2>${claim}${said}<p>${link(notice.href, words.open)}</p>`;
  });
  const rows = waiting.map(({ kind, count, href }) => `<li>${link(href, words.waiting[kind](count))}</li>`);
  const todo = rows.length === 0 ? "" : `<h2>${escapeHtml(words.waits)}</h2><ul>${rows.join("")}</ul>`;
  const foot = `${escapeHtml(words.why)}<br>${link(preferencesUrl, words.preferences)} · ${link(unsubscribeUrl, words.unsubscribe)}`;
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Claimdesk</title></head><body><p>${escapeHtml(words.greeting(name))}</p>${todo}${items.join("")}<hr><p>${foot}</p></body></html>`;
}

/** The claim in its own language, or the file in the mail's. */
function aboutOf({ claim, file }: MailedNotice, language: MailContent["language"]): MailedClaim {
  if (claim !== null) return claim;
  return { text: file === null ? "" : mailWords[language].file(file), language };
}

const link = (href: string, words: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
const lines = (words: string): string => escapeHtml(words).replaceAll("\n", "<br>");
const oneLine = (words: string, lengthMax: number): string => cut(words.replaceAll(/\s+/g, " "), lengthMax);

function cut(words: string, lengthMax: number): string {
  const characters = [...words];
  return characters.length <= lengthMax ? words : `${characters.slice(0, lengthMax - 1).join("")}…`;
}

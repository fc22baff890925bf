import { escapeHtml } from "../../kernel/escape-html.ts";

/** What a file says of its article beside the text. Dates are ISO 8601. */
export interface KnownOfFile {
  readonly title?: string | null | undefined;
  readonly standfirst?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly updatedAt?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly notice?: string | null | undefined;
  readonly terms?: string | null | undefined;
}

/**
 * The page that a file would be on the web: whatever it says of itself as the meta tags that pages say it with, and its
 * text below its title. So files are read by the rules of pages, and what they say is weighed like what pages say.
 */
export function pageOfFile(known: KnownOfFile, body: string): string {
  const tags = [
    tag("og:title", known.title),
    tag("og:description", known.standfirst),
    ...(known.authors ?? []).map((name) => tag("author", name)),
    tag("og:site_name", known.publisher),
    tag("article:published_time", known.publishedAt),
    tag("article:modified_time", known.updatedAt),
    tag("og:url", known.url),
    ...(known.topics ?? []).map((topic) => tag("article:tag", topic)),
    ...(known.regions ?? []).map((region) => tag("geo.placename", region)),
    tag("copyright", known.notice),
  ].join("");
  const language = given(known.language) ? ` lang="${escapeHtml(known.language)}"` : "";
  const heading = given(known.title) ? `<h1>${escapeHtml(known.title)}</h1>` : "";
  const terms = given(known.terms) ? `<p>${escapeHtml(known.terms)}</p>` : "";
  return `<!doctype html><html${language}><head><meta charset="utf-8">${tags}</head><body><article>${heading}\n${body}\n${terms}</article></body></html>`;
}

/** Paragraphs of plain text, parted by empty lines. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n[ \t]*\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => `<p>${escapeHtml(one)}</p>`)
    .join("\n");

function tag(name: string, content: string | null | undefined): string {
  return given(content) ? `<meta name="${name}" content="${escapeHtml(content.trim())}">` : "";
}

const given = (value: string | null | undefined): value is string => value != null && value.trim() !== "";

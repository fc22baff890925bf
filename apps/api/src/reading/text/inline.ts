import { escapeHtml } from "../../kernel/escape-html.ts";
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Marked-up words of one block: as plain text, as safe HTML, and the links in them. */
export interface Inline {
  readonly text: string;
  readonly html: string;
  readonly links: readonly Link[];
}

// Each part stops at its own closing mark, so that unclosed marks cost one pass and no more.
const image = /!\[[^[\]]*\]\([^()\s]*(?:\s+"[^"]*")?\)/g;
const link = /\[([^[\]]*)\]\(\s*([^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?:\s+"[^"]*")?\s*\)/g;
const escape = /\\([\\*_[\]#`~])/g;
const strong =
  /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*]+)(?<=\S)\*\*(?!\*)|(?<![\p{L}\p{N}_])__(?=\S)([^_]+)(?<=\S)__(?![\p{L}\p{N}_])/gu;
const emphasis =
  /(?<![\p{L}\p{N}*])\*(?=\S)([^*]+)(?<=\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_]+)(?<=\S)_(?![\p{L}\p{N}_])/gu;

// Noncharacters, which `cleaned` takes out of every input, mark places where something is put back afterwards.
const place = /\ufdd0(\d+)\ufdd1/g;

/** Markdown as it comes with pasted articles: links, images, strong and emphasis. Anything else stays as written. */
export function parseInline(marked: string): Inline {
  if (!/[[\]*_\\]/.test(marked)) return { text: marked, html: escapeHtml(marked), links: [] };
  const kept: { text: string; html: string }[] = [];
  const links: Link[] = [];
  const keep = (text: string, html: string): string => `\ufdd0${kept.push({ text, html }) - 1}\ufdd1`;
  const placed = marked
    .replace(image, "")
    .replace(escape, (_, character: string) => keep(character, escapeHtml(character)))
    .replace(link, (_, words: string, href: string) => {
      const [inner, restored] = [emphasised(words), restore(words, kept, "text")];
      const text = plain(restored);
      links.push({ text, href });
      return keep(text, linkHtml(href, restore(inner, kept, "html")));
    });
  return {
    text: restore(plain(placed), kept, "text").replace(/ {2,}/g, " ").trim(),
    html: restore(emphasised(placed), kept, "html").trim(),
    links,
  };
}

/** Only an address of the web makes a link; "#" and everything that could run stays plain text. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(href) && URL.canParse(href);
}

function linkHtml(href: string, html: string): string {
  return isWebAddress(href) ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
}

function emphasised(marked: string): string {
  return escapeHtml(marked).replace(strong, wrapped("strong")).replace(emphasis, wrapped("em"));
}

function wrapped(tag: string): (match: string, one?: string, other?: string) => string {
  return (_, one, other) => `<${tag}>${one ?? other ?? ""}</${tag}>`;
}

function plain(marked: string): string {
  const inner = (_: string, one?: string, other?: string): string => one ?? other ?? "";
  return marked.replace(strong, inner).replace(emphasis, inner);
}

function restore(
  text: string,
  kept: readonly { text: string; html: string }[],
  form: "text" | "html",
): string {
  if (!text.includes("\ufdd0")) return text;
  // A link's words may hold an escaped character, whose own place is already put back in them.
  return text.replace(place, (_, number: string) => kept[Number(number)]?.[form] ?? "");
}

import { isLinkAddress, richTextLevelMax, richTextRules } from "@claimdesk/shared/rich-text";
import MarkdownIt, { type Token } from "markdown-it";
import type { InputFault } from "./input-problem.ts";

/** A new line in it is a new line for its readers: what was written before there was any markup stays as it was. */
const reader = new MarkdownIt("zero", { breaks: true }).enable([...richTextRules]);
reader.validateLink = isLinkAddress;
// Deeper text is left out by the parser: it has to see that it is too deep before that.
reader.set({ maxNesting: richTextLevelMax + 2 });
reader.core.ruler.push("plain_links", ({ tokens }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type !== "link_open") continue;
    // A title shows to those who have a mouse and stand still: it is left out.
    token.attrs = [
      ["href", addressOf(token)],
      ["rel", "noopener noreferrer"],
    ];
  }
});

/** Where a link leads. */
export const addressOf = (token: Token): string => String(token.attrGet("href") ?? "");

/** Takes every link and image for one, so that it can be said what is wrong with it. */
const checker = new MarkdownIt("zero", { breaks: true }).enable([...richTextRules, "image"]);
checker.validateLink = () => true;
checker.set({ maxNesting: richTextLevelMax + 2 });

const isTooDeep = (tokens: readonly Token[]): boolean =>
  tokens.some(({ level, nesting }) => nesting === 1 && level > richTextLevelMax);

/** Its tokens; none where it cannot be read as rich text, and stands as its own characters. */
export function richTextTokens(source: string): Token[] | null {
  const tokens = reader.parse(source, {});
  return isTooDeep(tokens) ? null : tokens;
}

/** Whether two addresses are one, however they are written. */
export const isSameAddress = (one: string, other: string): boolean =>
  reader.normalizeLink(one) === reader.normalizeLink(other);

/** Safe to stand in a page: paragraphs, quotations, lists, strong, emphasis, line breaks and links, and nothing else. */
export function richTextHtml(source: string): string {
  const tokens = richTextTokens(source);
  if (tokens !== null) return reader.renderer.render(tokens, reader.options, {}).trimEnd();
  const { escapeHtml } = reader.utils;
  return `<p>${escapeHtml(source).replaceAll("\n", "<br>\n")}</p>`;
}

/** What of it would not be there for its readers as whoever wrote it meant. */
export function richTextFault(field: string, source: string): InputFault | null {
  const tokens = checker.parse(source, {});
  if (isTooDeep(tokens)) {
    const message = `The quotations and lists in \`${field}\` stand too deep in one another.`;
    return { problem: "NESTED_TOO_DEEP", message };
  }
  const inline = tokens.flatMap(({ children }) => children ?? []);
  if (inline.length === 0) {
    const message = `\`${field}\` has markup in it and no words.`;
    return { problem: "EMPTY", message };
  }
  if (inline.some(({ type }) => type === "image")) {
    const message = `\`${field}\` has an image in it: ![…](…). Images are not kept; make a link to it, […](…), or put a backslash before the bracket.`;
    return { problem: "IMAGE_FORBIDDEN", message };
  }
  const astray = inline.find((token) => token.type === "link_open" && leadsAstray(token));
  if (astray === undefined) return null;
  const address = reader.normalizeLinkText(addressOf(astray)).slice(0, 100);
  const message = `\`${field}\` has a link to ${JSON.stringify(address)} in it. A link leads to a whole http, https or mailto address, without a password in it.`;
  return { problem: "LINK_FORBIDDEN", message };
}

/** Brackets around something with a colon, as XML has them, are not meant to lead anywhere: they stay as they are. */
const leadsAstray = (token: Token): boolean => token.info !== "auto" && !isLinkAddress(addressOf(token));

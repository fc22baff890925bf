import { DomUtils, parseDocument } from "htmlparser2";
import { paragraphs, pageOfFile } from "./file-page.ts";

type Node = ReturnType<typeof parseDocument>;

/** NewsML-G2 of the IPTC (and NITF within it or alone), as agencies send. Null where it has no text. */
export function newsmlPage(xml: string): string | null {
  const document = parseDocument(xml, { xmlMode: true });
  const item = first(document, "newsItem") ?? document;
  const body = bodyOf(item);
  if (body.trim() === "") return null;
  const meta = first(item, "contentMeta") ?? item;
  return pageOfFile(
    {
      title: text(meta, "headline") ?? text(item, "hl1") ?? text(item, "title"),
      standfirst: text(meta, "description"),
      authors: [text(meta, "by") ?? creatorOf(meta) ?? text(item, "byline")].filter((name) => name !== null),
      publisher: nameIn(item, "infoSource") ?? nameIn(item, "provider"),
      publishedAt: text(item, "firstCreated") ?? text(meta, "contentCreated") ?? text(item, "versionCreated"),
      updatedAt: text(item, "versionCreated"),
      language: attribute(meta, "language", "tag") ?? attribute(item, "inlineXML", "xml:lang"),
      topics: namesOf(meta, "subject"),
      regions: namesOf(meta, "located"),
      notice: text(item, "copyrightNotice"),
      terms: text(item, "usageTerms"),
    },
    body,
  );
}

/** XHTML or NITF within it, or plain words. */
function bodyOf(item: Node): string {
  const content = first(item, "body.content") ?? first(item, "body") ?? first(item, "inlineXML");
  if (content !== null) return DomUtils.getInnerHTML(content);
  return paragraphs(text(item, "inlineData") ?? "");
}

/** The first of that name, with whatever prefix its namespace has. */
function first(within: Node, name: string): Node | null {
  const wanted = (tag: string): boolean => tag === name || tag.endsWith(`:${name}`);
  return (DomUtils.getElementsByTagName(wanted, within, true, 1)[0] ?? null) as Node | null;
}

function all(within: Node, name: string): Node[] {
  const wanted = (tag: string): boolean => tag === name || tag.endsWith(`:${name}`);
  return DomUtils.getElementsByTagName(wanted, within, true) as unknown as Node[];
}

function text(within: Node, name: string): string | null {
  const found = first(within, name);
  const words = found === null ? "" : DomUtils.textContent(found).trim();
  return words === "" ? null : words;
}

function attribute(within: Node, name: string, key: string): string | null {
  const found = first(within, name) as { attribs?: Record<string, string> } | null;
  return found?.attribs?.[key] ?? null;
}

const nameIn = (within: Node, name: string): string | null => {
  const found = first(within, name);
  return found === null ? null : (text(found, "name") ?? attribute(within, name, "literal"));
};

const creatorOf = (meta: Node): string | null => nameIn(meta, "creator");

const namesOf = (within: Node, name: string): string[] =>
  all(within, name).flatMap((one) => text(one, "name") ?? []);

/** What an article can be read out of. */
export type PageKind = "HTML" | "TEXT";

const kindByType: Readonly<Record<string, PageKind>> = {
  "text/html": "HTML",
  "application/xhtml+xml": "HTML",
  "text/plain": "TEXT",
  "text/markdown": "TEXT",
};

/** Servers that do not know what they send call it this, or nothing. */
const unknownTypes: ReadonlySet<string> = new Set(["", "application/octet-stream", "unknown/unknown"]);

const pageStart =
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title)\b/iu;

/** By the content type; where that says nothing, by how it begins. Null: no page and no text. */
export function pageKindOf(contentType: string | null, text: string): PageKind | null {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!unknownTypes.has(type)) return kindByType[type] ?? null;
  return pageStart.test(text.slice(0, 4_000)) ? "HTML" : null;
}

import { urlLengthMax } from "@claimdesk/shared/limits";

/** An http or https address in full, resolved against the page's own where it is relative; null for all others. */
export function webAddress(href: string, base: string | null): string | null {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.startsWith("#") || trimmed.length > urlLengthMax) return null;
  if (!URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

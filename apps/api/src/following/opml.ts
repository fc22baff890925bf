import { parseOpml } from "feedsmith";
import { cleanLine } from "../kernel/input-check.ts";

export interface OpmlFeed {
  readonly url: string;
  readonly title: string | null;
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

const titleLengthMax = 300;

/** The feeds of a list, out of all its folders, each once. Null: it is no OPML. */
export function feedsOf(opml: string): OpmlFeed[] | null {
  const outlines = outlinesOf(opml);
  if (outlines === null) return null;
  const feeds = new Map<string, OpmlFeed>();
  for (const { xmlUrl, title, text } of flat(outlines)) {
    const url = xmlUrl?.trim() ?? "";
    const called = [...cleanLine(title ?? text ?? "")].slice(0, titleLengthMax).join("").trim();
    if (url !== "" && !feeds.has(url)) feeds.set(url, { url, title: called || null });
  }
  return [...feeds.values()];
}

function outlinesOf(opml: string): readonly Outline[] | null {
  try {
    return parseOpml(opml.trimStart()).body?.outlines ?? [];
  } catch {
    // It throws on what is no OPML.
    return null;
  }
}

const flat = (outlines: readonly Outline[]): Outline[] =>
  outlines.flatMap((one) => [one, ...flat(one.outlines ?? [])]);

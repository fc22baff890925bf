import type { BrowserCopy } from "../../lib/browser-copy.ts";
import type { DeskCopy, KnownCopy } from "../../lib/copy-keeper.ts";

/** What a form held, and what it began with: beside it, what somebody else changed since shows. */
export interface Typed<Draft> {
  draft: Draft;
  ground: Draft;
}

export interface Begun<Draft> extends Typed<Draft> {
  basedOnVersion: number;
  known: KnownCopy;
  /** It goes on from something that was typed before. */
  isGoneOn: boolean;
}

export const contentOf = <Draft>({ draft, ground }: Typed<Draft>): string =>
  JSON.stringify({ draft, ground });

/** Null where it was typed into another form than today's: of an older admin, or of somebody else's making. */
export function typedIn<Draft extends object>(content: string, like: Draft): Typed<Draft> | null {
  try {
    const { draft, ground } = JSON.parse(content) as Partial<Typed<unknown>>;
    return isLike(draft, like) && isLike(ground, like)
      ? { draft: asLike(draft, like), ground: asLike(ground, like) }
      : null;
  } catch {
    return null;
  }
}

/** A field that held nothing is left out of JSON. */
function isLike(found: unknown, like: object): found is object {
  if (typeof found !== "object" || found === null) return false;
  return Object.keys(found).every((name) => name in like);
}

/** In the order of the form, so that two drafts can be compared as they are written. */
const asLike = <Draft extends object>(found: object, like: Draft): Draft =>
  Object.fromEntries(
    Object.keys(like).map((name) => [name, (found as Record<string, unknown>)[name]]),
  ) as Draft;

/**
 * Which of the copies there are the form goes on with: the desk's where another device went on from what this browser
 * has, else the browser's, which may be further than what has reached the desk.
 */
export function begin<Draft extends object>(
  stands: { draft: Draft; version: number },
  { browser, desk }: { browser: BrowserCopy | undefined; desk: DeskCopy | undefined },
): Begun<Draft> {
  const fromDesk =
    desk !== undefined && (browser === undefined || (browser.isAtDesk && desk.version > browser.version));
  const copy = fromDesk ? desk : browser;
  const typed = copy === undefined ? null : typedIn(copy.content, stands.draft);
  if (copy === undefined || typed === null) {
    const known = { version: desk?.version ?? 0, atDesk: undefined };
    return {
      draft: stands.draft,
      ground: stands.draft,
      basedOnVersion: stands.version,
      known,
      isGoneOn: false,
    };
  }
  const { content, basedOnVersion, version } = copy;
  const keptAt = fromDesk ? desk.keptAt : browser?.isAtDesk === true ? browser.at : undefined;
  const atDesk = keptAt === undefined ? undefined : { content, basedOnVersion, keptAt };
  return { ...typed, basedOnVersion, known: { version, atDesk }, isGoneOn: true };
}

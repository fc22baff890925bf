import type { BrowserCopy } from "../../lib/browser-copy.ts";
import type { DeskCopy, KnownCopy } from "../../lib/copy-keeper.ts";
import { typedIn } from "../../lib/typed-content.ts";
import type { Typed } from "../../lib/typed-content.ts";

export interface Begun<Draft> extends Typed<Draft> {
  basedOnVersion: number;
  known: KnownCopy;
  /** It goes on from something that was typed before. */
  isGoneOn: boolean;
}

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

import type { TokenRange } from "./same-run.ts";
import type { TokenText } from "./token.ts";

const marks = '«»“”„‟‹›"＂「」『』';

/**
 * Does a passage quote somebody? Which marks a house prints is typography; that they come or go is not: somebody's words
 * become the article's own.
 */
export function isQuoting({ text, tokens }: TokenText, { from, to }: TokenRange): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  // Only marks that touch it: what closes the sentence before, or opens the next, is not its own.
  const opening = /(?:[«‹]\s*|["“„”＂「『])$/.exec(text.slice(tokens[from - 1]?.end ?? 0, start));
  const closing = /^[.,!?…;:]*(?:\s*[»›]|["”“＂」』])/.exec(
    text.slice(end, tokens[to]?.start ?? text.length),
  );
  if (opening !== null || closing !== null) return true;
  const own = text.slice(start, end);
  return [...own].some((mark) => marks.includes(mark)) || /(?:^|[\s(])['‘](?=\p{L})/u.test(own);
}

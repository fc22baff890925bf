import type { Line } from "./line.ts";
import { isBylineLike } from "../front/byline.ts";

/** How a text was broken into lines: at a width by a program, or by somebody at the end of a paragraph. */
export interface Wrapping {
  /** The width in UTF-16 units at which lines were broken; null when each line is its own paragraph. */
  readonly width: number | null;
}

const widthMin = 50;
const widthMax = 120;
const wrappedLinesMin = 4;

/**
 * A text is wrapped when most lines stop just where their next word would not have fitted. Line lengths alone would
 * take a list of short lines for a wrapped paragraph.
 */
export function detectWrapping(lines: readonly Line[]): Wrapping {
  const followed = lines.filter((line, i) => lines[i + 1]?.followsBlank === false && !line.breaksHard);
  if (followed.length < wrappedLinesMin) return { width: null };
  // Lines that mostly end with a full stop were ended by somebody, however even they are.
  if (followed.filter(({ text }) => endsSentence(text)).length > followed.length / 2) return { width: null };
  const lengths = followed.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < widthMin || width > widthMax) return { width: null };
  let pairs = 0;
  let full = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.followsBlank) return;
    pairs += 1;
    if (overflows(line, next, width)) full += 1;
  });
  return { width: full >= wrappedLinesMin - 1 && full > pairs * 0.6 ? width : null };
}

/** Whether a line runs on in the next one, so that the break between them is no end of a paragraph. */
export function runsOn(line: Line, next: Line, { width }: Wrapping): boolean {
  if (next.followsBlank || line.breaksHard || next.isIndented !== line.isIndented) return false;
  if (isBylineLike(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text) && !endsSentence(line.text)) return true;
  return width !== null && overflows(line, next, width);
}

/** Colon and semicolon count: what follows them in lower case is a list, each line of it meant to stand alone. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;؟۔。！？][\s"'”’»)\]]*$/u.test(text.slice(-12));
}

function overflows(line: Line, next: Line, width: number): boolean {
  const firstWord = next.text.split(" ", 1)[0] ?? "";
  return line.text.length + 1 + firstWord.length > width;
}

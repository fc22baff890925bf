/** A line of a page, as its glyphs stand. Sizes are in the page's own units; `top` counts from its foot. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
}

/** One run of glyphs. `transform` is a PDF matrix: its last two numbers are the place, its first four the size. */
interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Runs in the order in which they were written, joined where they stand on one line. */
export function linesOf(runs: readonly Run[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const run of runs) {
    if (run.str.trim() === "") continue;
    const next = lineOf(run);
    const last = lines.at(-1);
    if (last === undefined || !isSameLine(last, next)) lines.push(next);
    else lines[lines.length - 1] = joined(last, next);
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/g, " ").trim() }));
}

function lineOf({ str, transform, width, height }: Run): PdfLine {
  const [left = 0, top = 0] = transform.slice(4);
  const size = height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text: str, left, right: left + width, top, size };
}

const isSameLine = (one: PdfLine, other: PdfLine): boolean =>
  Math.abs(one.top - other.top) < Math.max(one.size, other.size) * 0.5 &&
  other.left >= one.left &&
  other.left - one.right < one.size * 4;

function joined(one: PdfLine, other: PdfLine): PdfLine {
  // A gap of a fifth of a letter is a space that was never written.
  const gap = other.left - one.right > one.size * 0.2 && !/\s$/.test(one.text) && !/^\s/.test(other.text);
  return {
    text: one.text + (gap ? " " : "") + other.text,
    left: one.left,
    right: Math.max(one.right, other.right),
    top: one.top,
    size: one.text.length > other.text.length ? one.size : other.size,
  };
}

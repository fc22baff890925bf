import { joinLines, vocabularyOf } from "../text/hyphenation.ts";
import type { PdfLine } from "./pdf-line.ts";

interface Paragraph {
  /** As Markdown marks headings; empty for text. */
  readonly mark: string;
  readonly lines: PdfLine[];
}

/** The text of a paged document as Markdown: its lines joined to paragraphs, without what every page repeats. */
export function textOfPages(pages: readonly (readonly PdfLine[])[]): string {
  const repeated = repeatedLines(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !repeated.has(keyOf(line, page))));
  const vocabulary = vocabularyOf(lines.map(({ text }) => text).join("\n"));
  return paragraphsOf(lines)
    .map(
      (one) =>
        one.mark +
        joinLines(
          one.lines.map(({ text }) => text),
          vocabulary,
        ),
    )
    .join("\n\n");
}

function paragraphsOf(lines: readonly PdfLine[]): Paragraph[] {
  const usual = usualSize(lines);
  const found: Paragraph[] = [];
  for (const line of lines) {
    const [last, mark] = [found.at(-1), headingMark(line, usual)];
    const before = last?.lines.at(-1);
    if (last === undefined || before === undefined || last.mark !== mark || isApart(before, line))
      found.push({ mark, lines: [line] });
    else last.lines.push(line);
  }
  return found;
}

/** Another paragraph: a wider gap, another size, a new column or page, or an indent after a line that ended. */
function isApart(before: PdfLine, line: PdfLine): boolean {
  if (Math.abs(before.size - line.size) > before.size * 0.12) return true;
  const down = before.top - line.top;
  const isNewPlace = down < 0 || down > before.size * 20;
  if (isNewPlace) return /[.!?…»"”]$/.test(before.text);
  return (
    down > before.size * 1.75 ||
    (line.left - before.left > line.size * 0.8 && /[.!?…»"”:]$/.test(before.text))
  );
}

function headingMark({ size, text }: PdfLine, usual: number): string {
  if (text.length > 200 || !/\p{L}/u.test(text)) return "";
  if (size > usual * 1.5) return "# ";
  return size > usual * 1.18 ? "## " : "";
}

/** The size that most letters have. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 1;
}

/** Running heads and page numbers: the same words at the top or foot of half of all pages, whatever their number is. */
function repeatedLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(lines.map((line) => keyOf(line, lines)).filter((key) => key !== ""));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 2);
  return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** Empty for a line that stands in the middle of its page. */
function keyOf(line: PdfLine, lines: readonly PdfLine[]): string {
  const tops = lines.map(({ top }) => top);
  const [highest, lowest] = [Math.max(...tops), Math.min(...tops)];
  const isAtEdge = highest - line.top < line.size * 2 || line.top - lowest < line.size * 2;
  return isAtEdge ? line.text.replaceAll(/\d+/g, "#") : "";
}

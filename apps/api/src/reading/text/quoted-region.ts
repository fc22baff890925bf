/** From an opening quotation mark to behind the closing one, in UTF-16 units. */
export interface QuotedRegion {
  readonly start: number;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", "「": "」" };

/** A mark that is not closed within this length quotes nothing: it must not swallow a text. */
const regionLengthMax = 1_500;

/** The outermost quotations of a paragraph, in one pass. Single marks are left out: they are apostrophes too. */
export function quotedRegions(text: string): QuotedRegion[] {
  const found = [...straightRegions(text), ...pairedRegions(text)].sort((a, b) => a.start - b.start);
  const outermost: QuotedRegion[] = [];
  for (const region of found) if (region.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(region);
  return outermost;
}

function pairedRegions(text: string): QuotedRegion[] {
  const open: number[] = [];
  const found: QuotedRegion[] = [];
  for (const { 0: mark, index } of text.matchAll(/[«»“”„「」]/gu)) {
    const start = open.at(-1);
    if (start !== undefined && closing[text.charAt(start)]?.includes(mark) === true) {
      open.pop();
      if (index - start < regionLengthMax) found.push({ start, end: index + 1 });
    } else if (mark in closing) open.push(index);
  }
  return found;
}

function straightRegions(text: string): QuotedRegion[] {
  const found: QuotedRegion[] = [];
  let start: number | null = null;
  // 5" and 27" are lengths.
  for (const { index } of text.matchAll(/(?<!\d)"|(?<=\d)"(?=[\s.,;!?]|$)/gu)) {
    if (start === null && /\d/.test(text.charAt(index - 1))) continue;
    if (start === null || index - start >= regionLengthMax) start = index;
    else {
      found.push({ start, end: index + 1 });
      start = null;
    }
  }
  return found;
}

/** From an opening quotation mark to behind the closing one, in UTF-16 units. */
export interface QuotedRegion {
  readonly start: number;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"', "「": "」" };

/** A mark that is not closed within this length quotes nothing: it must not swallow a text. */
const regionLengthMax = 1_500;

/** The outermost quotations of a paragraph. Single marks are left out: they are apostrophes too. */
export function quotedRegions(text: string): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (!(mark in closing) || isInchMark(text, i)) continue;
    const end = closingAt(text, i);
    if (end === null) continue;
    regions.push({ start: i, end: end + 1 });
    i = end;
  }
  return regions;
}

function closingAt(text: string, start: number): number | null {
  const mark = text.charAt(start);
  let depth = 0;
  for (let i = start + 1; i < Math.min(text.length, start + regionLengthMax); i += 1) {
    const character = text.charAt(i);
    if (closing[mark]?.includes(character) === true) {
      if (depth === 0) return i;
      depth -= 1;
    } else if (character === mark) depth += 1;
  }
  return null;
}

/** 5" and 27" are lengths. */
function isInchMark(text: string, i: number): boolean {
  return text.charAt(i) === '"' && /\d/.test(text.charAt(i - 1));
}

/** How a number is printed, sign aside: in groups of three, with decimals, or as bare digits. */
export const numberPattern = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009\u2007]\d{3})+(?!\d)(?:[.,]\d+)?|\d{1,3}(?:(?<mark>[.,'’])\d{3})(?:\k<mark>\d{3})*(?!\d)(?:[.,]\d+(?!\d))?|\d+[.,]\d+(?![.,]?\d)|\d+`;

/** Languages that print 1,000.5 where the others print 1 000,5 or 1.000,5. */
const commaGroups: ReadonlySet<string> = new Set(["en", "ja", "zh", "ko", "he", "th", "hi"]);

/**
 * What a printed number says, as digits and a point: "1 000", "1,000" and "1 000" are one number in English. The same
 * comma is a decimal one in French, but nobody there prints a decimal of three noughts.
 */
export function numberValue(printed: string, language: string): string {
  const compact = printed.normalize("NFKC").replaceAll(/[\s'’]/g, "");
  const negative = /^[-−–]/.test(compact);
  const digits = compact.replace(/^[-−–]/, "");
  const point = decimalPlace(digits, { grouped: /[\s'’]/.test(printed.trim()), language });
  const whole = (point === null ? digits : digits.slice(0, point)).replaceAll(/[.,]/g, "");
  const part = point === null ? "" : digits.slice(point + 1).replace(/0+$/, "");
  const value = (whole.replace(/^0+(?=\d)/, "") || "0") + (part === "" ? "" : `.${part}`);
  return negative ? `-${value}` : value;
}

interface Printing {
  /** Spaces or apostrophes part its groups: then a mark can only be the decimal one. */
  readonly grouped: boolean;
  readonly language: string;
}

/** Where the decimals begin; null where every mark parts groups. */
function decimalPlace(digits: string, { grouped, language }: Printing): number | null {
  const marks = [...digits.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.length > 1) return marks.some(([mark]) => mark !== last[0]) ? last.index : null;
  const [before, after] = [digits.slice(0, last.index), digits.slice(last.index + 1)];
  if (grouped || after.length !== 3 || before.length > 3 || before.startsWith("0")) return last.index;
  const groupMark = commaGroups.has(language.split("-", 1)[0] ?? "") ? "," : ".";
  if (last[0] === groupMark) return null;
  return groupMark === "." && after === "000" ? null : last.index;
}

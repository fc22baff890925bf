import * as de from "chrono-node/de";
import * as en from "chrono-node/en";
import * as es from "chrono-node/es";
import * as fr from "chrono-node/fr";
import * as it from "chrono-node/it";
import * as pt from "chrono-node/pt";
import { isPartialDate, type PartialDate } from "@claimdesk/shared/partial-date";
import type { Remark } from "../remark.ts";

/** A date as people write it, at the precision that is certain, with its place in the line. */
export interface WrittenDate {
  readonly value: PartialDate;
  readonly start: number;
  readonly end: number;
  readonly remark?: Remark;
}

// The shapes a date may have: chrono alone reads "2, 24 juin 2024" as the second hour of that day.
const shapes = [
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/u,
  /\d{1,2}[/.]\d{1,2}[/.]\d{4}/u,
  /\d{1,2}(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+|of\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}/u,
  /\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/u,
  /\p{L}{3,12}\.?\s+(?:de\s+)?\d{4}/u,
];
const anyShape = new RegExp(
  `(?<![\\p{N}\\p{L}])(?:${shapes.map((shape) => shape.source).join("|")})(?![\\d/])`,
  "giu",
);

/** Lines that hold a date are short; a longer text is not searched. */
const lineLengthMax = 300;

export function writtenDates(line: string, language: string | null): WrittenDate[] {
  if (line.length > lineLengthMax || !/\d{4}/.test(line)) return [];
  const dates: WrittenDate[] = [];
  for (const { 0: phrase, index } of line.matchAll(anyShape)) {
    const read = readDate(phrase.replace(/\s+/g, " "), language);
    if (read !== null) dates.push({ ...read, start: index, end: index + phrase.length });
  }
  return dates;
}

type ReadDate = Pick<WrittenDate, "value" | "remark">;

function readDate(phrase: string, language: string | null): ReadDate | null {
  if (/^\d{4}-/.test(phrase)) return isoDate(phrase);
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(phrase);
  if (numeric !== null) return numericDate(numeric.slice(1).map(Number), language);
  const hasDay = /(?<!\d)\d{1,2}(?!\d)/.test(phrase);
  // Chrono knows no month without a day, so it is given the first.
  const value =
    spelledDate(hasDay ? phrase : `1 ${phrase}`, language) ??
    (hasDay ? null : spelledDate(phrase.replace(/ /, " 1, "), language));
  if (value === null) return null;
  return hasDay ? { value } : { value: value.slice(0, "2024-06".length) };
}

function isoDate(phrase: string): ReadDate | null {
  const zoned = phrase.replace(/([+-]\d{2})(\d{2})$/, "$1:$2").replace(/(T\d{2}:\d{2})(?=Z|[+-]|$)/, "$1:00");
  // An instant without its zone is not known to be one: only its day is certain.
  return (
    [zoned, phrase.slice(0, "2024-06-24".length)].filter(isPartialDate).map((value) => ({ value }))[0] ?? null
  );
}

/** "03/04/2024" is March to some and April to others; then only the year is certain. */
function numericDate([first = 0, second = 0, year = 0]: number[], language: string | null): ReadDate | null {
  const monthFirst = writtenAs(year, first, second);
  const dayFirst = writtenAs(year, second, first);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) {
    const value = dayFirst ?? monthFirst;
    return value === null ? null : { value };
  }
  if (language === "en-US") return { value: monthFirst };
  const isEnglish = language === null || language === "en";
  if (!isEnglish) return { value: dayFirst };
  return { value: String(year), remark: "DAY_OR_MONTH_FIRST" };
}

function writtenAs(year: number, month: number, day: number): string | null {
  const value = [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join(
    "-",
  );
  return isPartialDate(value) ? value : null;
}

const readers = { fr: fr.strict, en: en.strict, es: es.strict, de: de.strict, pt: pt.strict, it: it.casual };

/** The reader of the text's own language first: a month's name can be another word elsewhere. */
function readersFor(language: string | null): (typeof readers.fr)[] {
  const own = Object.entries(readers).filter(([tag]) => language?.startsWith(tag) === true);
  const others = Object.entries(readers).filter(([tag]) => language?.startsWith(tag) !== true);
  return [...own, ...others].map(([, reader]) => reader);
}

function spelledDate(phrase: string, language: string | null): string | null {
  for (const reader of readersFor(language)) {
    const [result, second] = reader.parse(phrase);
    if (result === undefined || second !== undefined || result.text.length < phrase.length - 1) continue;
    const { start } = result;
    if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) continue;
    return writtenAs(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
  }
  return null;
}

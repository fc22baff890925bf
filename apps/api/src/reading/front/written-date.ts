import { isPartialDate, type PartialDate } from "@claimdesk/shared/partial-date";
import type { Remark } from "../remark.ts";
import { monthNamed } from "./month-name.ts";
import { padded, writtenAs } from "./calendar-day.ts";
import { relativeDates } from "./relative-date.ts";

/** A date as people write it, at the precision that is certain, with its place in the line. */
export interface WrittenDate {
  readonly value: PartialDate;
  readonly start: number;
  readonly end: number;
  readonly remark?: Remark;
}

const ordinal = "(?:er|re|ère|st|nd|rd|th|ter|\\.|º|°|e|o)?";
const link = "\\s*(?:de\\s+|of\\s+|del\\s+)?";
const month = "(?<month>\\p{L}{3,12})\\.?";
const spelledDay = `(?<day>\\d{1,2}|premier|primero|primo)${ordinal}`;

const shapes = [
  /(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)/,
  /(?<year>\d{4})[/.-](?<second>\d{1,2})[/.-](?<third>\d{1,2})/,
  /(?<first>\d{1,2})(?<mark>[/.-])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d{2}(?=\D|$))/,
  new RegExp(`${spelledDay}[\\s/-]${link}${month},?[\\s/-]${link}(?<year>\\d{4})`),
  new RegExp(`${month}[\\s-]${spelledDay},?[\\s-]${link}(?<year>\\d{4})`),
  new RegExp(`(?<year>\\d{4})[\\s/-]${month}[\\s/-]${spelledDay}`),
  new RegExp(`${month}\\s+(?:de\\s+|of\\s+)?(?<year>\\d{4})`),
].map((shape) => new RegExp(`(?<![\\p{N}\\p{L}/.-])(?:${shape.source})(?![\\d/])`, "giu"));

/** Lines that hold a date are short; a longer text is not searched. */
const lineLengthMax = 300;

/** With the instant of fetching, dates that only make sense on that day are read too: "yesterday", "12 March". */
export function writtenDates(
  line: string,
  language: string | null,
  fetchedAt: string | null = null,
): WrittenDate[] {
  if (line.length > lineLengthMax) return [];
  const full = /\d/.test(line) ? fullDates(line, language) : [];
  return full.length > 0 || fetchedAt === null ? full : relativeDates(line, language, fetchedAt);
}

/** Each shape in turn, the fuller before the shorter: "31 February 2024" is no February either. */
function fullDates(line: string, language: string | null): WrittenDate[] {
  const dates: WrittenDate[] = [];
  const taken: { readonly start: number; readonly end: number }[] = [];
  for (const shape of shapes) {
    for (const { 0: phrase, index: start, groups = {} } of line.matchAll(shape)) {
      const place = { start, end: start + phrase.length };
      if (taken.some((other) => place.start < other.end && other.start < place.end)) continue;
      const read = readDate(groups, language);
      if (read !== null) dates.push({ ...read, ...place });
      const { month } = groups;
      if (read !== null || month === undefined || monthNamed(month, language) !== null) taken.push(place);
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

type ReadDate = Pick<WrittenDate, "value" | "remark">;
type Groups = Readonly<Record<string, string | undefined>>;

function readDate(groups: Groups, language: string | null): ReadDate | null {
  if (groups["iso"] !== undefined) return isoDate(groups["iso"]);
  const year = yearOf(groups["year"] ?? "");
  const [second, third] = [Number(groups["second"]), Number(groups["third"])];
  if (groups["third"] !== undefined) return single(writtenAs(year, second, third));
  if (groups["first"] !== undefined) {
    // "10.5.24" may be a version, "10-5-24" anything.
    if (groups["year"]?.length === 2 && groups["mark"] !== "/" && !/^(?:fr|de|it|es|pt)/.test(language ?? ""))
      return null;
    return numericDate([Number(groups["first"]), second, year], language);
  }
  const named = monthNamed(groups["month"] ?? "", language);
  if (named === null) return null;
  if (groups["day"] === undefined) return single(`${padded(year, 4)}-${padded(named, 2)}`);
  return single(writtenAs(year, named, Number(groups["day"].replace(/^p\p{L}+/iu, "1"))));
}

/** Two digits are of the last hundred years. */
function yearOf(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

const single = (value: string | null): ReadDate | null =>
  value !== null && isPartialDate(value) ? { value } : null;

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

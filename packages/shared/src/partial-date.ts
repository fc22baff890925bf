import type { Locale } from "./locale.ts";

/** `2024`, `2024-06`, `2024-06-24`, or an RFC 3339 instant with its zone. Years run from 0001 to 9999. */
export type PartialDate = string;

/** From coarse to fine; the order decides which of two dates with one start comes first. */
export const datePrecisions = ["YEAR", "MONTH", "DAY", "INSTANT"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export interface ParsedPartialDate {
  readonly value: PartialDate;
  readonly precision: DatePrecision;
  /** The first instant of it in UTC, as ISO 8601 with milliseconds: sortable as text. */
  readonly start: string;
}

const calendarPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
// A leap second (:60) is refused: neither JavaScript nor Postgres can keep one.
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-5]):[0-5]\d)$/;

/** Null where the words are not a date, or name a day that no calendar has. */
export function parsePartialDate(value: string): ParsedPartialDate | null {
  const calendar = calendarPattern.exec(value);
  if (calendar !== null) {
    const [, year, month, day] = calendar;
    const start = startOfDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
    const precision = day !== undefined ? "DAY" : month !== undefined ? "MONTH" : "YEAR";
    return start === null ? null : { value, precision, start };
  }
  const localDay = instantPattern.exec(value)?.[1];
  if (localDay === undefined || startOfDay(localDay) === null) return null;
  const start = toSortable(new Date(value));
  return start === null ? null : { value, precision: "INSTANT", start };
}

export function isPartialDate(value: string): value is PartialDate {
  return parsePartialDate(value) !== null;
}

export function precisionOf(value: PartialDate): DatePrecision {
  return parsed(value).precision;
}

export function startOf(value: PartialDate): string {
  return parsed(value).start;
}

/** By start, then the coarser first, so that an order is the same whoever sorts. */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  const [a, b] = [parsed(left), parsed(right)];
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return datePrecisions.indexOf(a.precision) - datePrecisions.indexOf(b.precision);
}

/** In UTC, because a date read in an article has no zone and must not slip by a day on a reader's screen. */
export function formatPartialDate(value: PartialDate, locale: Locale): string {
  const { start, precision } = parsed(value);
  const parts = formatOf(locale, precision).formatToParts(new Date(start));
  // French writes the first of a month as an ordinal, which Intl does not do.
  const written = parts.map((part) =>
    locale === "fr" && part.type === "day" && part.value === "1" ? "1er" : part.value,
  );
  return written.join("");
}

/** British English for "en": day before month, as in French. */
const languageTags: Readonly<Record<Locale, string>> = { fr: "fr-FR", en: "en-GB" };

const formatOptions: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  YEAR: { year: "numeric" },
  MONTH: { year: "numeric", month: "long" },
  DAY: { year: "numeric", month: "long", day: "numeric" },
  INSTANT: {
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
};

/** Building a format costs more than a hundred uses of it, and lists of articles use thousands. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options = { ...formatOptions[precision], timeZone: "UTC" };
  const format = new Intl.DateTimeFormat(languageTags[locale], options);
  formats.set(key, format);
  return format;
}

function parsed(value: PartialDate): ParsedPartialDate {
  const date = parsePartialDate(value);
  if (date === null) throw new RangeError(`Not a partial date: ${JSON.stringify(value)}.`);
  return date;
}

function startOfDay(day: string): string | null {
  const start = toSortable(new Date(`${day}T00:00:00.000Z`));
  // 30 February may roll over to March instead of failing, depending on the engine.
  return start !== null && start.startsWith(day) ? start : null;
}

/** Null outside the years 0001 to 9999, which a zone can push an instant out of. */
function toSortable(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString() : null;
}

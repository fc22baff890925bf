import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

const dayMs = 86_400_000;

/** How far back charts go, and by what steps, the shortest first. */
export const spans = {
  days: { interval: "DAY", days: 30 },
  weeks: { interval: "WEEK", days: 12 * 7 },
  months: { interval: "MONTH", days: 365 },
  years: { interval: "YEAR", days: 5 * 365 },
} as const;

export type Span = keyof typeof spans;

export const spanNames = Object.keys(spans) as Span[];

export function chosenSpan(params: SearchParams, otherwise: Span = "weeks"): Span {
  const named = textParam(params, "by");
  return spanNames.find((name) => name === named) ?? otherwise;
}

/** The API begins with the whole period that this instant lies in. */
export const beginOf = (span: Span, now = Date.now()): string =>
  new Date(now - spans[span].days * dayMs).toISOString();

/** The day that a clock on the wall showed in that zone, as an instant of UTC: charts know no zones. */
export function wallDay(instant: string, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat("en", {
    ...{ year: "numeric", month: "numeric", day: "numeric", timeZone, calendar: "gregory" },
  }).formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return new Date(Date.UTC(part("year"), part("month") - 1, part("day")));
}

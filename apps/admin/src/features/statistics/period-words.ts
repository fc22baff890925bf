import { wallDay } from "./period-choice.ts";
import type { Span } from "./period-choice.ts";
import type { Wording } from "./wording.ts";

const looks = {
  days: { day: "numeric", month: "short" },
  weeks: { day: "numeric", month: "short" },
  months: { month: "short", year: "numeric" },
  years: { year: "numeric" },
} as const satisfies Record<Span, object>;

type Named = Pick<Wording, "format" | "span">;

/** As an axis names the day that a period begins on. */
export const tickOf =
  ({ format, span }: Named) =>
  (day: Date): string =>
    format.dateTime(day, { ...looks[span], timeZone: "UTC" });

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Where it stands on an axis, and what it is called. */
export function placed({ from, to }: Period, wording: Wording) {
  const begin = wallDay(from, wording.timeZone);
  const name = tickOf(wording)(begin);
  return { from: begin, to: wallDay(to, wording.timeZone), name };
}

/** As a table has it: the same in every language, so that programs read it. */
export const dayOf = (period: Period, timeZone: string): string =>
  wallDay(period.from, timeZone).toISOString().slice(0, 10);

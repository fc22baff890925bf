type Precision = "year" | "month" | "day" | "instant";

export interface PartialDate {
  precision: Precision;
  date: Date;
}

const shapes: readonly { precision: Precision; pattern: RegExp }[] = [
  { precision: "year", pattern: /^\d{4}$/ },
  { precision: "month", pattern: /^\d{4}-\d{2}$/ },
  { precision: "day", pattern: /^\d{4}-\d{2}-\d{2}$/ },
  { precision: "instant", pattern: /^\d{4}-\d{2}-\d{2}T/ },
];

/** An ISO 8601 date as far as it is known. A text that is no date gives nothing, and is shown as it stands. */
export function parsePartialDate(value: string): PartialDate | undefined {
  const shape = shapes.find(({ pattern }) => pattern.test(value));
  const date = new Date(value);
  return shape === undefined || Number.isNaN(date.getTime())
    ? undefined
    : { precision: shape.precision, date };
}

const words = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
  instant: { year: "numeric", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" },
} as const satisfies Record<Precision, Intl.DateTimeFormatOptions>;

/** A day belongs to no time zone: read in one west of Greenwich it would be the day before. */
export function formatOf({ precision }: PartialDate) {
  return precision === "instant" ? words.instant : { ...words[precision], timeZone: "UTC" as const };
}

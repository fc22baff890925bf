import { Denial } from "../kernel/denial.ts";
import { uuidOf } from "../kernel/id.ts";
import { knownZone } from "../kernel/time-zone.ts";
import type { Scope } from "../platform/graphql/statement.ts";

const periodsMax = 400;

/** The shortest that a period of each length is, in hours: days and years are not all of one length. */
const shortestHours = { DAY: 23, WEEK: 7 * 24 - 1, MONTH: 28 * 24 - 1, YEAR: 365 * 24 - 1 } as const;

interface Asked {
  readonly from: string;
  readonly until?: string | null;
  readonly interval: keyof typeof shortestHours;
  readonly timeZone?: string | null;
  readonly deskId?: string | null;
}

/** What statements of statistics are made of. */
export interface StatsPeriod {
  /** Rows with a column `p`: when each period begins that does so before `end`. */
  readonly periodsUntil: (end: string) => string;
  /** When the first begins, and what the last ends before. */
  readonly from: string;
  readonly until: string;
  /** The beginning of the period that holds an instant. */
  readonly periodOf: (instant: string) => string;
  /** The end of a period by its beginning. */
  readonly endOf: (period: string) => string;
  /** Holds where this desk's column names the desk that was asked for, or none was. */
  readonly ofDesk: (column: string) => string;
}

export function statsPeriod({ statement }: Scope, args: Record<string, unknown>): StatsPeriod {
  const asked = args as unknown as Asked;
  assertFew(asked);
  const unit = asked.interval.toLowerCase();
  const zone = statement.param(knownZone(asked.timeZone ?? "UTC"), "text");
  const periodOf = (instant: string): string => `date_trunc('${unit}', ${instant}, ${zone})`;
  const from = periodOf(statement.param(asked.from, "timestamptz"));
  const until =
    asked.until == null ? "now()" : `least(${statement.param(asked.until, "timestamptz")}, now())`;
  const desk = asked.deskId == null ? null : statement.param(uuidOf("Desk", asked.deskId), "uuid");
  return {
    periodsUntil: (end) =>
      `generate_series(${from}, ${end} - interval '1 microsecond', interval '1 ${unit}', ${zone}) p`,
    from,
    until,
    periodOf,
    endOf: (period) => `date_add(${period}, interval '1 ${unit}', ${zone})`,
    ofDesk: (column) => (desk === null ? "true" : `${column} = ${desk}`),
  };
}

function assertFew({ from, until, interval }: Asked): void {
  const last = Math.min(until == null ? Date.now() : Date.parse(until), Date.now());
  const hours = (last - Date.parse(from)) / 3_600_000;
  if (hours <= 0) {
    throw new Denial(
      "BAD_USER_INPUT",
      "`from` is before `until` and in the past: nothing is known of the future.",
    );
  }
  if (hours / shortestHours[interval] > periodsMax) {
    const most = String(periodsMax);
    throw new Denial(
      "TOO_COSTLY",
      `At most ${most} periods: take a longer \`interval\`, or a later \`from\`.`,
    );
  }
}

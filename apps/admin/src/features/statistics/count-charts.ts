import { ClaimState } from "@claimdesk/shared/claim-state";
import { getTranslations } from "next-intl/server";
import type { Chart, ChartName } from "./chart.ts";
import { isNothing } from "./chart.ts";
import { dayOf, placed, tickOf } from "./period-words.ts";
import { seriesRows } from "./series-rows.ts";
import type { Series } from "./series-rows.ts";
import type { Statistics } from "./statistics.query.ts";
import type { Wording } from "./wording.ts";

interface Counted {
  readonly from: string;
  readonly to: string;
}

interface Counts<Period extends Counted> {
  readonly name: Extract<ChartName, "states" | "endings" | "publications" | "timeline">;
  readonly periods: readonly Period[];
  readonly of: readonly { readonly label: string; readonly count: (period: Period) => number }[];
  /** What a row comes to: its last figure, or all of them together. */
  readonly outcome: (values: readonly number[]) => string;
}

export async function countsChart<Period extends Counted>(
  counts: Counts<Period>,
  wording: Wording,
): Promise<Chart> {
  const t = await getTranslations("statistics");
  const { format, timeZone } = wording;
  const series: Series[] = counts.of.map(({ label, count }) => ({
    label,
    outcome: counts.outcome(counts.periods.map(count)),
    steps: counts.periods.map((period) => {
      const { name, ...place } = placed(period, wording);
      const value = count(period);
      return { ...place, value, title: `${label}, ${name}: ${format.number(value)}` };
    }),
  }));
  return {
    name: counts.name,
    title: t(`${counts.name}.title`),
    note: t(`${counts.name}.note`),
    draw: (palette) => seriesRows(series, palette, tickOf(wording)),
    fitsPhone: true,
    columns: [t("period"), ...counts.of.map(({ label }) => label)],
    rows: counts.periods.map((period) => [
      dayOf(period, timeZone),
      ...counts.of.map(({ count }) => count(period)),
    ]),
    isEmpty: isNothing(counts.of.flatMap(({ count }) => counts.periods.map(count))),
  };
}

interface StatesThen extends Counted {
  readonly counts: Map<ClaimState, number>;
}

function countsByPeriod(stats: Statistics["claimStateStats"]): StatesThen[] {
  const periods = new Map<string, StatesThen>();
  for (const { from, to, state, count } of stats) {
    const then = periods.get(from) ?? { from, to, counts: new Map() };
    periods.set(from, then);
    then.counts.set(state, count);
  }
  return [...periods.values()];
}

export async function statesChart({ claimStateStats }: Statistics, wording: Wording): Promise<Chart> {
  const t = await getTranslations("statistics");
  const states = await getTranslations("states.claim");
  const periods = countsByPeriod(claimStateStats);
  const of = Object.values(ClaimState).map((state) => ({
    label: states(state),
    count: (period: StatesThen) => period.counts.get(state) ?? 0,
  }));
  const outcome = (values: readonly number[]) => t("now", { count: values.at(-1) ?? 0 });
  return countsChart({ name: "states", periods, of, outcome }, wording);
}

export async function inAll(): Promise<Counts<never>["outcome"]> {
  const t = await getTranslations("statistics");
  return (values) => t("inAll", { count: values.reduce((sum, value) => sum + value, 0) });
}

export async function endingsChart({ decisionStats }: Statistics, wording: Wording): Promise<Chart> {
  const t = await getTranslations("statistics");
  const of: Counts<(typeof decisionStats)[number]>["of"] = [
    { label: t("endings.approved"), count: (one) => one.approvedCount },
    { label: t("endings.changesRequested"), count: (one) => one.changesRequestedCount },
    { label: t("endings.rejected"), count: (one) => one.rejectedCount },
  ];
  return countsChart({ name: "endings", periods: decisionStats, of, outcome: await inAll() }, wording);
}

export async function publicationsChart({ publicationStats }: Statistics, wording: Wording): Promise<Chart> {
  const t = await getTranslations("statistics");
  const of: Counts<(typeof publicationStats)[number]>["of"] = [
    { label: t("publications.first"), count: (one) => one.firstCount },
    { label: t("publications.corrections"), count: (one) => one.correctionCount },
    { label: t("publications.retractions"), count: (one) => one.retractionCount },
  ];
  return countsChart(
    { name: "publications", periods: publicationStats, of, outcome: await inAll() },
    wording,
  );
}

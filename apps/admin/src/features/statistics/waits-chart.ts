import { getTranslations } from "next-intl/server";
import type { Chart } from "./chart.ts";
import { isNothing } from "./chart.ts";
import { dayOf, placed, tickOf } from "./period-words.ts";
import type { Statistics } from "./statistics.query.ts";
import { waitsLines } from "./waits-lines.ts";
import type { Wording } from "./wording.ts";

/** Between these an axis speaks of hours; below of minutes, beyond of days. */
const [hoursReadMin, hoursReadMax] = [2, 72];

const unitOf = (most: number) =>
  most > hoursReadMax
    ? ({ name: "days", inAnHour: 1 / 24 } as const)
    : most < hoursReadMin
      ? ({ name: "minutes", inAnHour: 60 } as const)
      : ({ name: "hours", inAnHour: 1 } as const);

/** How long a claim waits from being handed over until its review is closed. */
export async function waitsChart({ decisionStats }: Statistics, wording: Wording): Promise<Chart> {
  const t = await getTranslations("statistics.waits");
  const all = await getTranslations("statistics");
  const { timeZone } = wording;
  const most = Math.max(...decisionStats.map(({ ninthDecileHours }) => ninthDecileHours ?? 0), 0);
  const unit = unitOf(most);
  const scaled = (hours: number | null): number | null => (hours === null ? null : hours * unit.inAnHour);
  const waits = decisionStats.map((one) => ({
    day: placed(one, wording).from,
    median: scaled(one.medianHours),
    ninth: scaled(one.ninthDecileHours),
  }));
  const words = {
    ...{ median: t("median"), ninth: t("ninth"), tick: tickOf(wording) },
    number: (value: number) => wording.format.number(value),
    axis: t(`axis.${unit.name}`),
  };
  return {
    name: "waits",
    title: t("title"),
    note: t("note"),
    draw: (palette) => waitsLines(waits, words, palette),
    fitsPhone: true,
    columns: [all("period"), t("medianHours"), t("ninthHours")],
    rows: decisionStats.map((one) => [
      dayOf(one, timeZone),
      rounded(one.medianHours),
      rounded(one.ninthDecileHours),
    ]),
    isEmpty: isNothing(decisionStats.map(({ medianHours }) => medianHours)),
  };
}

const rounded = (hours: number | null): number | null =>
  hours === null ? null : Math.round(hours * 100) / 100;

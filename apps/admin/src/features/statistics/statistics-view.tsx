import { getTranslations } from "next-intl/server";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ChartCard } from "./chart-card.tsx";
import { chosenSpan, spanNames } from "./period-choice.ts";
import { readCharts } from "./read-charts.ts";
import { WorkloadCard } from "./workload-card.tsx";

/** How the desk does: each chart with its figures, and who has how much to do. */
export async function StatisticsView({ params }: { params: SearchParams }) {
  const t = await getTranslations("statistics");
  const span = chosenSpan(params);
  const { charts, workloads } = await readCharts(span);
  const tabs = spanNames.map((name) => ({
    href: hrefWith("/statistics", {}, name === "weeks" ? {} : { by: name }),
    label: t(`spans.${name}`),
    isCurrent: name === span,
  }));
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <LinkTabs label={t("span")} tabs={tabs} />
      <div className="grid items-start gap-6 xl:grid-cols-2 [&>*]:min-w-0">
        {charts.map((chart) => (
          <ChartCard key={chart.name} chart={chart} files={`/statistics/*?by=${span}`} />
        ))}
      </div>
      <WorkloadCard workloads={workloads} />
    </>
  );
}

import { getTranslations } from "next-intl/server";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ChartCard } from "./chart-card.tsx";
import { chosenSpan, spanNames } from "./period-choice.ts";
import { readSourceCharts } from "./source-charts.ts";

interface SourceTimelineProps {
  source: { readonly id: string; readonly name: string };
  params: SearchParams;
}

/** A source period by period: what it published and said, and what the desk made of it. */
export async function SourceTimeline({ source, params }: SourceTimelineProps) {
  const { id, name } = source;
  const history = await getTranslations("history");
  const t = await getTranslations("statistics");
  const path = `/sources/${id}/timeline`;
  const span = chosenSpan(params, "months");
  const charts = await readSourceCharts(id, span);
  const tabs = spanNames.map((one) => ({
    href: hrefWith(path, {}, one === "months" ? {} : { by: one }),
    label: t(`spans.${one}`),
    isCurrent: one === span,
  }));
  return (
    <>
      <PageHeader
        overline={<bdi>{name}</bdi>}
        title={t("timeline.page")}
        description={t("timeline.description")}
        actions={<LinkButton href={`/sources/${id}`}>{history("back.source")}</LinkButton>}
      />
      <LinkTabs label={t("span")} tabs={tabs} />
      <div className="grid items-start gap-6 xl:grid-cols-2 [&>*]:min-w-0">
        {charts.map((chart) => (
          <ChartCard key={chart.name} chart={chart} files={`${path}/*?by=${span}`} />
        ))}
      </div>
    </>
  );
}

import { ChartColumn, Download } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Card } from "../../ui/card.tsx";
import { cn } from "../../ui/class-names.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import type { Chart } from "./chart.ts";
import { pageSvg, phoneSvg } from "./chart-svg.ts";
import { ChartTable } from "./chart-table.tsx";
import { FileLink } from "./file-link.tsx";

/** A drawing, what it counts, its figures as a table, and both as files: their address, with `*` for a file's name. */
export async function ChartCard({ chart, files }: { chart: Chart; files: string }) {
  const t = await getTranslations("statistics");
  if (chart.isEmpty) {
    return (
      <Card title={chart.title}>
        <EmptyState icon={<ChartColumn aria-hidden />} title={t("nothing.title")} headingLevel={3}>
          {t("nothing.advice")}
        </EmptyState>
      </Card>
    );
  }
  const file = (kind: string) => files.replace("*", `${chart.name}.${kind}`);
  return (
    <Card
      title={chart.title}
      actions={
        <>
          <FileLink
            href={file("svg")}
            label={t("asSvg", { title: chart.title })}
            icon={<Download aria-hidden />}
          >
            SVG
          </FileLink>
          <FileLink
            href={file("csv")}
            label={t("asCsv", { title: chart.title })}
            icon={<Download aria-hidden />}
          >
            CSV
          </FileLink>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="measure text-sm text-ink-muted">{chart.note}</p>
        {chart.fitsPhone && <Drawing svg={phoneSvg(chart)} className="sm:hidden" />}
        {/* Smaller than this it could not be read: then it is pushed aside, by the keyboard too. */}
        <div
          tabIndex={0}
          role="group"
          aria-label={chart.title}
          className={cn("overflow-x-auto", chart.fitsPhone && "max-sm:hidden")}
        >
          <Drawing svg={pageSvg(chart)} className="min-w-120" />
        </div>
        <details className="group/details text-sm">
          <summary className="w-fit rounded-sm py-1 text-ink-muted hover:text-ink">{t("figures")}</summary>
          <ChartTable chart={chart} />
        </details>
      </div>
    </Card>
  );
}

function Drawing({ svg, className }: { svg: string; className: string }) {
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

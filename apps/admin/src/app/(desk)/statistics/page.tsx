import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StatisticsView } from "../../../features/statistics/statistics-view.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("statistics");
  return { title: t("title") };
}

export default async function StatisticsPage({ searchParams }: PageProps<"/statistics">) {
  return <StatisticsView params={await searchParams} />;
}

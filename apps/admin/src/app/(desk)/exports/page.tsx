import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportList } from "../../../features/list-exports/export-list.tsx";
import { Trail } from "../../../features/shell/trail.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listExports");
  return { title: t("mine") };
}

export default async function ExportsPage({ searchParams }: PageProps<"/exports">) {
  const t = await getTranslations("listExports");
  return (
    <>
      <Trail crumbs={[{ label: t("mine") }]} />
      <ExportList params={await searchParams} />
    </>
  );
}

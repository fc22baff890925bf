import type { Metadata } from "next";
import { HistoryDesk } from "../../../../../features/history/history-desk.tsx";
import { readHistory } from "../../../../../features/history/read-history.ts";
import { Trail } from "../../../../../features/shell/trail.tsx";
import { getTranslations } from "next-intl/server";

type HistoryProps = PageProps<"/sources/[id]/history">;

export async function generateMetadata({ params, searchParams }: HistoryProps): Promise<Metadata> {
  const t = await getTranslations("history");
  const { name } = await readHistory("source", (await params).id, await searchParams);
  return { title: t("titleOf", { name }) };
}

export default async function HistoryPage({ params, searchParams }: HistoryProps) {
  const t = await getTranslations("history");
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const page = await readHistory("source", id, asked);
  const home = `/sources/${id}`;
  return (
    <>
      <Trail crumbs={[{ label: page.name, href: home }, { label: t("title") }]} />
      <HistoryDesk page={page} home={home} params={asked} />
    </>
  );
}

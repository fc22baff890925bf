import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecentList } from "../../../features/shell/recent-list.tsx";
import { Trail } from "../../../features/shell/trail.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recent");
  return { title: t("title") };
}

export default async function RecentPage() {
  const t = await getTranslations("recent");
  return (
    <>
      <Trail crumbs={[{ label: t("title") }]} />
      <RecentList />
    </>
  );
}

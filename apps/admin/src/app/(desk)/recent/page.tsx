import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RecentList } from "../../../features/shell/recent-list.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("recent");
  return { title: t("title") };
}

export default function RecentPage() {
  return <RecentList />;
}

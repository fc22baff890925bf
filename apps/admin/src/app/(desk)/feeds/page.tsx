import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FeedList } from "../../../features/feeds/feed-list.tsx";
import { mayEdit } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("feeds.list");
  return { title: t("title") };
}

export default async function FeedsPage({ searchParams }: PageProps<"/feeds">) {
  const { roles } = await viewer();
  return <FeedList params={await searchParams} mayEdit={mayEdit(roles)} />;
}

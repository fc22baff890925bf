import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Trail } from "../../../../../features/shell/trail.tsx";
import { readSource } from "../../../../../features/sources/read-source.ts";
import { SourceOwnerships } from "../../../../../features/sources/source-ownerships.tsx";
import { SourceTimeline } from "../../../../../features/statistics/source-timeline.tsx";

type TimelineProps = PageProps<"/sources/[id]/timeline">;

export async function generateMetadata({ params }: TimelineProps): Promise<Metadata> {
  const t = await getTranslations("statistics.timeline");
  const { name } = await readSource((await params).id);
  return { title: t("titleOf", { name }) };
}

export default async function TimelinePage({ params, searchParams }: TimelineProps) {
  const t = await getTranslations("statistics.timeline");
  const { id, name, ownerships } = await readSource((await params).id);
  return (
    <>
      <Trail crumbs={[{ label: name, href: `/sources/${id}` }, { label: t("page") }]} />
      <SourceOwnerships ownerships={ownerships} />
      <SourceTimeline source={{ id, name }} params={await searchParams} />
    </>
  );
}

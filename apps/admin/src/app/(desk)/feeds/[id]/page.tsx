import type { Metadata } from "next";
import { FeedDesk } from "../../../../features/feeds/feed-desk.tsx";
import { FeedHistory } from "../../../../features/feeds/feed-history.tsx";
import { readFeed } from "../../../../features/feeds/read-feed.ts";
import { FeedItems } from "../../../../features/imports/feed-items.tsx";
import { Trail } from "../../../../features/shell/trail.tsx";
import { mayEdit } from "../../../../lib/roles.ts";
import { viewer } from "../../../../lib/session.ts";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/feeds/[id]">): Promise<Metadata> {
  const { title, url } = await readFeed((await params).id, await searchParams);
  return { title: title ?? url };
}

export default async function FeedPage({ params, searchParams }: PageProps<"/feeds/[id]">) {
  const [{ id }, { roles }, place] = await Promise.all([params, viewer(), searchParams]);
  const feed = await readFeed(id, place);
  return (
    <>
      <Trail crumbs={[{ label: feed.title ?? feed.url }]} />
      <FeedDesk key={feed.id} feed={feed} mayEdit={mayEdit(roles)} />
      <FeedItems path={`/feeds/${id}`} params={place} imports={feed.imports} />
      <FeedHistory records={feed.audit.nodes} />
    </>
  );
}

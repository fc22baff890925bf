import { getTranslations } from "next-intl/server";
import type { FollowedFeedFilter } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { pageLinks, pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { feedListQuery, feedPageSize } from "./feed-list.query.ts";
import { feedView } from "./feed-view.ts";
import type { FeedView } from "./feed-view.ts";
import { FeedsDesk } from "./feeds-desk.tsx";

const filters: Readonly<Record<FeedView, FollowedFeedFilter>> = {
  all: {},
  failing: { failing: true },
  paused: { state: { in: ["PAUSED", "GONE"] } },
};

interface FeedListProps {
  params: SearchParams;
  mayEdit: boolean;
}

export async function FeedList({ params, mayEdit }: FeedListProps) {
  const t = await getTranslations("feeds.list");
  const view = feedView(textParam(params, "view"));
  const { followedFeeds } = await execute(feedListQuery, {
    ...pagePlace(params, feedPageSize),
    filter: filters[view],
  });
  return (
    <FeedsDesk
      feeds={followedFeeds.nodes}
      view={view}
      mayEdit={mayEdit}
      footer={
        followedFeeds.totalCount === 0 ? undefined : (
          <CursorPagination
            label={t("pages")}
            total={t("total", { count: followedFeeds.totalCount })}
            {...pageLinks("/feeds", params, followedFeeds.pageInfo)}
          />
        )
      }
    />
  );
}

import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PeopleDesk } from "./people-desk.tsx";
import { peopleQuery, peopleVariables, peopleView, peopleViews } from "./people.query.ts";

const path = "/people";

export async function PeopleView({ me, params }: { me: string; params: SearchParams }) {
  const t = await getTranslations("people.list");
  const { people, ...counts } = await execute(peopleQuery, peopleVariables(params));
  const current = peopleView(params);
  const links = pageLinks(path, params, people.pageInfo);
  const isPaged = links.nextHref !== undefined || links.previousHref !== undefined;
  return (
    <PeopleDesk
      people={people.nodes}
      me={me}
      tabs={
        <LinkTabs
          label={t("title")}
          tabs={peopleViews.map((view) => ({
            href: hrefWith(path, params, { view: view === "here" ? "" : view }),
            label: t(`view.${view}`),
            count: counts[view].totalCount,
            isCurrent: view === current,
          }))}
        />
      }
      footer={isPaged ? <CursorPagination label={t("pages")} {...links} /> : undefined}
    />
  );
}

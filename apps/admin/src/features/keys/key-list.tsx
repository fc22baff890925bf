import type { Role } from "@claimdesk/shared/claim-state";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { mayAdminister } from "../../lib/roles.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { heldScopes } from "./held-scopes.ts";
import { KeyDesk } from "./key-desk.tsx";
import { keyListQuery, keyVariables, keyView, keyViews } from "./key-list.query.ts";

const path = "/keys";

interface KeyListProps {
  roles: readonly Role[];
  params: SearchParams;
}

export async function KeyList({ roles, params }: KeyListProps) {
  const t = await getTranslations("keyList.list");
  const { apiKeys } = await execute(keyListQuery, keyVariables(params));
  const current = keyView(params);
  const tabs = mayAdminister(roles) && (
    <LinkTabs
      label={t("title")}
      tabs={keyViews.map((view) => ({
        href: hrefWith(path, params, { view: view === "mine" ? "" : view }),
        label: t(`view.${view}`),
        isCurrent: view === current,
      }))}
    />
  );
  return (
    <KeyDesk
      keys={apiKeys.nodes}
      held={heldScopes(roles)}
      showsOwner={current === "everybody"}
      tabs={tabs}
      footer={
        apiKeys.totalCount === 0 ? undefined : (
          <CursorPagination
            label={t("pages")}
            total={t("total", { count: apiKeys.totalCount })}
            {...pageLinks(path, params, apiKeys.pageInfo)}
          />
        )
      }
    />
  );
}

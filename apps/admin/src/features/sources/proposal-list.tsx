import { Combine } from "lucide-react";
import { useTranslations } from "next-intl";
import { hrefWith, pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ProposalWalk } from "./proposal-walk.tsx";
import { isDismissedView } from "./proposal-view.ts";
import type { ListedProposals } from "./source-proposal.query.ts";

interface ProposalListProps {
  proposals: ListedProposals;
  params: SearchParams;
  mayDecide: boolean;
}

const path = "/sources/proposals";

export function ProposalList({ proposals, params, mayDecide }: ProposalListProps) {
  const t = useTranslations("sources.twins");
  const isDismissed = isDismissedView(params);
  const none = isDismissed ? "noneDismissed" : "none";
  return (
    <>
      <PageHeader title={t("open")} description={t("description")} />
      <LinkTabs
        label={t("open")}
        tabs={(["waiting", "dismissed"] as const).map((view) => ({
          href: hrefWith(path, params, { view: view === "waiting" ? "" : view }),
          label: t(`views.${view}`),
          isCurrent: (view === "dismissed") === isDismissed,
        }))}
      />
      <ProposalWalk
        key={none}
        proposals={proposals.nodes}
        mayDecide={mayDecide}
        none={
          <EmptyState icon={<Combine aria-hidden />} title={t(`${none}.title`)}>
            {t(`${none}.advice`)}
          </EmptyState>
        }
      />
      {proposals.nodes.length > 0 && (
        <CursorPagination
          label={t("pages")}
          total={t("total", { count: proposals.totalCount })}
          {...pageLinks(path, params, proposals.pageInfo)}
        />
      )}
    </>
  );
}

import { Combine } from "lucide-react";
import { useTranslations } from "next-intl";
import { pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ProposalWalk } from "./proposal-walk.tsx";
import type { ListedProposals } from "./source-proposal.query.ts";

interface ProposalListProps {
  proposals: ListedProposals;
  params: SearchParams;
  mayDecide: boolean;
}

export function ProposalList({ proposals, params, mayDecide }: ProposalListProps) {
  const t = useTranslations("sources.twins");
  return (
    <>
      <PageHeader title={t("open")} description={t("description")} />
      {proposals.nodes.length === 0 ? (
        <EmptyState icon={<Combine aria-hidden />} title={t("none.title")}>
          {t("none.advice")}
        </EmptyState>
      ) : (
        <>
          <ProposalWalk proposals={proposals.nodes} mayDecide={mayDecide} />
          <CursorPagination
            label={t("pages")}
            total={t("total", { count: proposals.totalCount })}
            {...pageLinks("/sources/proposals", params, proposals.pageInfo)}
          />
        </>
      )}
    </>
  );
}

import { History } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { AuditList } from "./audit-list.tsx";
import type { DeskPublication } from "./claim-desk.query.ts";
import { claimHistoryQuery } from "./claim-history.query.ts";
import { PublicationList } from "./publication-list.tsx";
import { RevisionList } from "./revision-list.tsx";

interface ClaimHistoryProps {
  id: string;
  publications: readonly DeskPublication[];
}

/** Asked for apart from the claim: it is long, and the work above should not wait for it. */
export async function ClaimHistory({ id, publications }: ClaimHistoryProps) {
  const t = await getTranslations("claims.history");
  const history = await getTranslations("history");
  const { claim } = await execute(claimHistoryQuery, { id });
  if (claim === null) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="font-serif text-xl font-semibold">{t("title")}</h2>
        <LinkButton href={`/claims/${id}/history`} size="small">
          <History aria-hidden />
          {history("open")}
        </LinkButton>
      </div>
      <Tabs
        label={t("title")}
        tabs={[
          {
            value: "revisions",
            label: t("revisions"),
            count: claim.revisions.totalCount,
            content: <RevisionList revisions={claim.revisions.nodes} language={claim.language} />,
          },
          {
            value: "publications",
            label: t("publications"),
            count: publications.length,
            content: <PublicationList publications={publications} />,
          },
          {
            value: "audit",
            label: t("audit"),
            count: claim.audit.totalCount,
            content: <AuditList records={claim.audit.nodes} />,
          },
        ]}
      />
    </section>
  );
}

import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
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
  const { claim } = await execute(claimHistoryQuery, { id });
  if (claim === null) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h2 className="font-serif text-xl font-semibold">{t("title")}</h2>
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

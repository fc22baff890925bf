import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { claimChoice, narrowingOf } from "../../../features/claims/claim-choice.ts";
import { ClaimList } from "../../../features/claims/claim-list.tsx";
import { ExportButton } from "../../../features/list-exports/export-button.tsx";
import { mayEdit } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";
import { LinkButton } from "../../../ui/link-button.tsx";
import { PageHeader } from "../../../ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.list");
  return { title: t("title") };
}

export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const t = await getTranslations("claims.list");
  const [{ roles }, params] = await Promise.all([viewer(), searchParams]);
  const mayWrite = mayEdit(roles);
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <ExportButton wanted={{ list: "CLAIMS", narrowing: narrowingOf(claimChoice(params)) }} />
            {mayWrite && (
              <LinkButton href="/claims/new" tone="primary">
                <Plus aria-hidden />
                {t("create")}
              </LinkButton>
            )}
          </>
        }
      />
      <ClaimList params={params} mayEdit={mayWrite} />
    </>
  );
}

import { useTranslations } from "next-intl";
import type { RecentImportsQuery } from "../../gql/graphql.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { ImportForm } from "./import-form.tsx";
import { RecentImports } from "./recent-imports.tsx";

export function ImportView({ recent }: { recent: RecentImportsQuery["articleImports"]["nodes"] }) {
  const t = useTranslations("imports.form");
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <ImportForm />
      <RecentImports imports={recent} />
    </>
  );
}

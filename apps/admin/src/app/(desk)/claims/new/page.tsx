import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NewClaimForm } from "../../../../features/claims/new-claim-form.tsx";
import { Trail } from "../../../../features/shell/trail.tsx";
import { languageOf } from "../../../../lib/locale.ts";
import { PageHeader } from "../../../../ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.new");
  return { title: t("title") };
}

export default async function NewClaimPage() {
  const t = await getTranslations("claims.new");
  const locale = await getLocale();
  return (
    <>
      <Trail crumbs={[{ label: t("title") }]} />
      <PageHeader title={t("title")} description={t("description")} />
      <NewClaimForm language={languageOf(locale)} />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Trail } from "../../../../features/shell/trail.tsx";
import { NewSourceForm } from "../../../../features/sources/new-source-form.tsx";
import { textParam } from "../../../../lib/page-place.ts";
import { PageHeader } from "../../../../ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sources.new");
  return { title: t("title") };
}

export default async function NewSourcePage({ searchParams }: PageProps<"/sources/new">) {
  const t = await getTranslations("sources.new");
  return (
    <>
      <Trail crumbs={[{ label: t("title") }]} />
      <PageHeader title={t("title")} description={t("description")} />
      <NewSourceForm name={textParam(await searchParams, "name") ?? ""} />
    </>
  );
}

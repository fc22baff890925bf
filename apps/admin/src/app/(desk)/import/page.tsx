import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportList } from "../../../features/imports/import-list.tsx";
import { ImportView } from "../../../features/imports/import-view.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports.form");
  return { title: t("title") };
}

export default async function ImportPage({ searchParams }: PageProps<"/import">) {
  return (
    <ImportView>
      <ImportList params={await searchParams} />
    </ImportView>
  );
}

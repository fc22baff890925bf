import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { recentImportsQuery } from "../../../features/imports/import.query.ts";
import { ImportView } from "../../../features/imports/import-view.tsx";
import { execute } from "../../../lib/graphql-client.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("imports.form");
  return { title: t("title") };
}

export default async function ImportPage() {
  const { articleImports } = await execute(recentImportsQuery);
  return <ImportView recent={articleImports.nodes} />;
}

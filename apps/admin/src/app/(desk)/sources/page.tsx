import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportButton } from "../../../features/list-exports/export-button.tsx";
import { several } from "../../../features/list-exports/wanted-export.ts";
import { sourceVariables } from "../../../features/sources/source-choice.ts";
import { sourceListQuery } from "../../../features/sources/source-list.query.ts";
import { SourceList } from "../../../features/sources/source-list.tsx";
import { execute } from "../../../lib/graphql-client.ts";
import { mayEdit } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sources.list");
  return { title: t("title") };
}

export default async function SourcesPage({ searchParams }: PageProps<"/sources">) {
  const params = await searchParams;
  const { filter, search, orderBy, ...place } = sourceVariables(params);
  const narrowing = { filter, search, orderBy: several(orderBy) };
  const [{ sources }, { roles }] = await Promise.all([
    execute(sourceListQuery, { ...place, ...narrowing }),
    viewer(),
  ]);
  return (
    <SourceList
      sources={sources}
      params={params}
      mayName={mayEdit(roles)}
      exportButton={<ExportButton wanted={{ list: "SOURCES", narrowing }} />}
    />
  );
}

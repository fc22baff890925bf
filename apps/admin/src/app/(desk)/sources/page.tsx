import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportButton } from "../../../features/list-exports/export-button.tsx";
import { several } from "../../../features/list-exports/wanted-export.ts";
import { sourceVariables } from "../../../features/sources/source-choice.ts";
import { sourceColumns } from "../../../features/sources/source-columns.ts";
import { sourceListQuery } from "../../../features/sources/source-list.query.ts";
import { SourceList } from "../../../features/sources/source-list.tsx";
import { execute } from "../../../lib/graphql-client.ts";
import { listColumns } from "../../../lib/kept-columns.ts";
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
  const [{ sources }, { roles }, columns] = await Promise.all([
    execute(sourceListQuery, { ...place, ...narrowing }),
    viewer(),
    listColumns("sources", sourceColumns, params),
  ]);
  return (
    <SourceList
      sources={sources}
      params={params}
      mayName={mayEdit(roles)}
      columns={columns}
      exportButton={<ExportButton wanted={{ list: "SOURCES", narrowing }} />}
    />
  );
}

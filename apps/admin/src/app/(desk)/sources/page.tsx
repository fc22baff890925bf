import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
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
  const [{ sources }, { roles }, columns] = await Promise.all([
    execute(sourceListQuery, sourceVariables(params)),
    viewer(),
    listColumns("sources", sourceColumns, params),
  ]);
  return <SourceList sources={sources} params={params} mayName={mayEdit(roles)} columns={columns} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { VocabulariesView } from "../../../features/vocabularies/vocabularies-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("vocabularies");
  return { title: t("title") };
}

export default async function VocabulariesPage({ searchParams }: PageProps<"/vocabularies">) {
  const { roles } = await viewer();
  if (!mayAdminister(roles)) return <ForbiddenView />;
  return <VocabulariesView params={await searchParams} />;
}

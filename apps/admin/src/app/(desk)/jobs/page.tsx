import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JobsView } from "../../../features/jobs/jobs-view.tsx";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("jobs");
  return { title: t("title") };
}

export default async function JobsPage({ searchParams }: PageProps<"/jobs">) {
  const { roles } = await viewer();
  if (!mayAdminister(roles)) return <ForbiddenView />;
  return <JobsView params={await searchParams} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditLog } from "../../../features/audit/audit-log.tsx";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const { roles } = await viewer();
  if (!mayAdminister(roles)) return <ForbiddenView />;
  return <AuditLog params={await searchParams} />;
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdministrationOverview } from "../../../features/administration/overview.tsx";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("administration");
  return { title: t("title") };
}

export default async function AdministrationPage() {
  const { roles } = await viewer();
  return mayAdminister(roles) ? <AdministrationOverview /> : <ForbiddenView />;
}

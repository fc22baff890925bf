import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DesksView } from "../../../features/desks/desks-view.tsx";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desks");
  return { title: t("title") };
}

export default async function DesksPage() {
  const { roles } = await viewer();
  return mayAdminister(roles) ? <DesksView /> : <ForbiddenView />;
}

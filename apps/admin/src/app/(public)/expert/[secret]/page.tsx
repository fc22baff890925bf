import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExpertPage } from "../../../../features/experts/expert-page.tsx";
import { PreferenceBar } from "../../../../features/preferences/preference-bar.tsx";

/** Whoever has the link is the expert: nobody else is to learn it from a search engine or from where they go next. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("expert");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function ExpertLinkPage({ params }: PageProps<"/expert/[secret]">) {
  return <ExpertPage secret={(await params).secret} footer={<PreferenceBar />} />;
}

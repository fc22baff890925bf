import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClaimPreview } from "../../../../../features/claims/claim-preview.tsx";
import { readClaim } from "../../../../../features/claims/read-claim.ts";
import { Trail } from "../../../../../features/shell/trail.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims.reader");
  return { title: t("title") };
}

export default async function PreviewPage({ params, searchParams }: PageProps<"/claims/[id]/preview">) {
  const t = await getTranslations("claims.reader");
  const { claim } = await readClaim((await params).id);
  const { lang } = await searchParams;
  return (
    <>
      <Trail crumbs={[{ label: claim.text, href: `/claims/${claim.id}` }, { label: t("title") }]} />
      <ClaimPreview claim={claim} chosen={typeof lang === "string" ? lang : undefined} />
    </>
  );
}

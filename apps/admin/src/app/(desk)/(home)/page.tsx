import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClaimWork } from "../../../features/claims/claim-work.tsx";
import { ReviewQueue } from "../../../features/reviews/review-queue.tsx";
import { viewer } from "../../../lib/session.ts";
import { PageHeader } from "../../../ui/page-header.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("queue");
  return { title: t("title") };
}

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const t = await getTranslations("queue");
  const { id, name, roles } = await viewer();
  const params = await searchParams;
  const isAdmin = roles.includes("ADMIN");
  const reviews = isAdmin || roles.includes("REVIEWER");
  const edits = isAdmin || roles.includes("EDITOR");
  return (
    <>
      <PageHeader title={t("title")} description={t("description", { name })} />
      {reviews && <ReviewQueue params={params} />}
      {edits && <ClaimWork me={id} params={params} takesKeys={!reviews} />}
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClaimWork } from "../../../features/claims/claim-work.tsx";
import { readQueue } from "../../../features/reviews/read-queue.ts";
import { ReviewQueue } from "../../../features/reviews/review-queue.tsx";
import { mayEdit, mayReview } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";
import { PageHeader } from "../../../ui/page-header.tsx";

/** How much waits stands in the title, where it is seen from another tab of the browser. */
export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const t = await getTranslations("queue");
  const title = t("title");
  if (!mayReview((await viewer()).roles)) return { title };
  const { counts } = await readQueue(await searchParams);
  return { title: counts.awaiting === 0 ? title : t("titleWith", { count: counts.awaiting, title }) };
}

export default async function HomePage({ searchParams }: PageProps<"/">) {
  const t = await getTranslations("queue");
  const me = await viewer();
  const params = await searchParams;
  const reviews = mayReview(me.roles);
  return (
    <>
      <PageHeader title={t("title")} description={t("description", { name: me.name })} />
      {reviews && <ReviewQueue params={params} me={me.id} />}
      {mayEdit(me.roles) && <ClaimWork me={me.id} params={params} takesKeys={!reviews} />}
    </>
  );
}

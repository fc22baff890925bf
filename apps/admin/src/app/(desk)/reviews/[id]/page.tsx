import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClaimPresence } from "../../../../features/presence/claim-presence.tsx";
import { readReview } from "../../../../features/reviews/read-review.ts";
import { ReviewDesk } from "../../../../features/reviews/review-desk.tsx";
import { Trail } from "../../../../features/shell/trail.tsx";
import { viewer } from "../../../../lib/session.ts";

export async function generateMetadata({
  params,
  searchParams,
}: PageProps<"/reviews/[id]">): Promise<Metadata> {
  const t = await getTranslations("reviews");
  const { review } = await readReview((await params).id, await searchParams);
  return { title: t("pageTitle", { claim: review.claim.text }) };
}

export default async function ReviewPage({ params, searchParams }: PageProps<"/reviews/[id]">) {
  const { id: me } = await viewer();
  const read = await readReview((await params).id, await searchParams);
  return (
    <>
      <Trail crumbs={[{ label: read.review.claim.text }]} opened={read.review.id} />
      <ClaimPresence claimId={read.review.claim.id} doing="REVIEWING" />
      <ReviewDesk key={read.review.id} {...read} me={me} />
    </>
  );
}

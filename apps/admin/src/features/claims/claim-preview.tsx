import { getLocale, getTranslations } from "next-intl/server";
import { readDocument } from "../../lib/graphql-client.ts";
import { languageOf } from "../../lib/locale.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { ClaimReviewText } from "./claim-review-text.tsx";
import { PreviewFrame } from "./preview-frame.tsx";
import { ReaderLinks } from "./reader-links.tsx";

interface ClaimPreviewProps {
  claim: DeskClaim;
  /** The language that was chosen for the page, if any. */
  chosen: string | undefined;
}

/** The page that the API writes for readers, of what the desk works on. */
export async function ClaimPreview({ claim, chosen }: ClaimPreviewProps) {
  const t = await getTranslations("claims.reader");
  const language = languageOf(chosen ?? (await getLocale()));
  const address = `/preview/claims/${claim.id}`;
  const review = await readDocument(`${address}/claimreview.jsonld`);
  const tabs = (["en", "fr"] as const).map((one) => ({
    href: `/claims/${claim.id}/preview?lang=${one}`,
    label: t(one),
    isCurrent: one === language,
  }));
  return (
    <>
      <PageHeader
        overline={<span lang={claim.language}>{claim.text}</span>}
        title={t("title")}
        description={t(noteOf(claim))}
        actions={<ReaderLinks claim={claim} isPreview />}
      />
      <LinkTabs label={t("language")} tabs={tabs} />
      <PreviewFrame address={`${address}?lang=${language}`} />
      <ClaimReviewText review={JSON.stringify(review, null, 2)} />
    </>
  );
}

function noteOf({ state, isPublic }: DeskClaim) {
  if (state === "RETRACTED") return "retracted";
  if (state === "PUBLISHED") return "standing";
  return isPublic ? "correction" : "description";
}

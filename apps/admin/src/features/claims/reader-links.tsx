import { BookOpen, ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "../../ui/link-button.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";

interface ReaderLinksProps {
  claim: Pick<DeskClaim, "id" | "isPublic" | "retractedAt">;
  /** The preview does not lead to itself. */
  isPreview?: boolean;
}

/** How readers see the claim, or would. What was retracted still has its page. */
export function ReaderLinks({ claim, isPreview = false }: ReaderLinksProps) {
  const t = useTranslations("claims.reader");
  return (
    <>
      {!isPreview && (
        <LinkButton href={`/claims/${claim.id}/preview`}>
          <BookOpen aria-hidden />
          {t("preview")}
        </LinkButton>
      )}
      {(claim.isPublic || claim.retractedAt !== null) && (
        <LinkButton href={`/p/claims/${claim.id}`} target="_blank">
          <ExternalLink aria-hidden />
          {t("publicPage")}
        </LinkButton>
      )}
    </>
  );
}

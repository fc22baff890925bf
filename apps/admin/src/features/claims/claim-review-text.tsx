"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { useCopy } from "../../ui/use-copy.ts";

/** What programs read of the claim, to look through and to take along. */
export function ClaimReviewText({ review }: { review: string }) {
  const t = useTranslations("claims.reader");
  const shown = useRef<HTMLPreElement>(null);
  const [copied, copy] = useCopy(review, shown);
  const button = (
    <Button size="small" onClick={copy}>
      {copied === "yes" ? <Check aria-hidden /> : <Copy aria-hidden />}
      {t("copy")}
    </Button>
  );
  return (
    <Card
      title={t("review")}
      actions={
        <>
          <span role="status" className="text-sm text-ink-muted">
            {copied === "yes" && t("copied")}
            {copied === "byHand" && t("copyByHand")}
          </span>
          {button}
        </>
      }
    >
      <p className="measure mb-3 text-sm text-ink-muted">{t("reviewHint")}</p>
      <pre
        ref={shown}
        tabIndex={0}
        role="region"
        aria-label={t("review")}
        className="max-h-96 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-sm whitespace-pre-wrap"
      >
        {review}
      </pre>
    </Card>
  );
}

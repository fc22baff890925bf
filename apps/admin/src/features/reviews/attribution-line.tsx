import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { TextLink } from "../../ui/text-link.tsx";
import type { ReviewAppearance } from "./review-desk.query.ts";

/** From the article outwards: the last one named said it. */
export function AttributionLine({ attribution }: { attribution: ReviewAppearance["attribution"] }) {
  const t = useTranslations("reviews.article");
  if (attribution.length === 0) return <p className="text-sm text-ink-subtle">{t("noAttribution")}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm">
      <span className="text-ink-subtle">{t("chain")}</span>
      {attribution.map((link, index) => (
        <Fragment key={index}>
          <ChevronRight aria-hidden className="size-3.5 text-ink-subtle" />
          <span>
            {link.verb !== null && <span className="text-ink-muted italic">{`${link.verb} `}</span>}
            <TextLink href={`/sources/${link.source.id}`}>{link.source.name}</TextLink>
          </span>
        </Fragment>
      ))}
    </p>
  );
}

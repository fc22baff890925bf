import { useTranslations } from "next-intl";
import { partsOf } from "./mention-text.ts";
import type { ReviewComment } from "./review-desk.query.ts";

/** What was said, with people by the names that they have now. */
export function CommentBody({ comment: { body, mentions } }: { comment: ReviewComment }) {
  const t = useTranslations("reviews.comments");
  return (
    <p dir="auto" className="measure break-words whitespace-pre-wrap">
      {partsOf(body, mentions).map((part, place) =>
        part.kind === "text" ? (
          part.text
        ) : (
          // The same person may be named twice; the text does not change between two renderings of it.
          <span key={place} className="rounded-sm bg-hover px-0.5 font-medium text-accent">
            @{part.name ?? t("somebody")}
          </span>
        ),
      )}
    </p>
  );
}

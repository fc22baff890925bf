import { useTranslations } from "next-intl";
import { useAnchorWords } from "../../lib/anchor-words.ts";
import { Card } from "../../ui/card.tsx";
import { LabelledDiff } from "../../ui/labelled-diff.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskReview } from "./review-desk.query.ts";

/** The words that the claim rests on and that their articles no longer bear out: what has to be decided about. */
export function AlteredAnchors({ anchors }: { anchors: DeskReview["alteredAnchors"] }) {
  const t = useTranslations("anchors");
  const wordsOf = useAnchorWords();
  return (
    <Card flush title={t("title", { count: anchors.length })}>
      <ul className="divide-y divide-line">
        {anchors.map(({ article, bearer, revision, ...change }, index) => (
          <li key={index} className="flex flex-col gap-2 p-4">
            <p className="text-sm text-ink-muted">
              {t(`bearer.${bearer}`)}
              {" · "}
              <TextLink href={`/articles/${article.id}`}>{article.title}</TextLink>
              {" · "}
              {t("revision", { number: revision.number })}
            </p>
            <LabelledDiff
              {...wordsOf(change)}
              tone={change.kept ? "neutral" : "warning"}
              before={change.before}
              after={change.after ?? ""}
              language={article.language}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

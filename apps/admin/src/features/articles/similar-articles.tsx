import { useTranslations } from "next-intl";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { similarArticlesFragment } from "./article.fragment.ts";

export interface SimilarArticlesProps {
  article: FragmentType<typeof similarArticlesFragment>;
  /** Says nothing where there are none. */
  quiet?: boolean | undefined;
}

/** Other articles with words in common: a copy of one story is not a second source for it. */
export function SimilarArticles({ article, quiet = false }: SimilarArticlesProps) {
  const t = useTranslations("articles.similar");
  const { similar } = readFragment(similarArticlesFragment, article);
  if (quiet && similar.nodes.length === 0) return null;
  return (
    <Card title={t("title")} flush={similar.nodes.length > 0}>
      {similar.nodes.length === 0 && <p className="text-sm text-ink-muted">{t("none")}</p>}
      <ul className="divide-y divide-line">
        {similar.nodes.map(({ article: other, relation, share }) => (
          <li key={other.id} className="flex flex-col gap-1 px-4 py-3">
            <TextLink href={`/articles/${other.id}`} className="self-start font-serif">
              {other.title}
            </TextLink>
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-subtle">
              <Badge look="outlined" tone={relation === "OVERLAP" ? "neutral" : "warning"}>
                {t(`relations.${relation}`)}
              </Badge>
              <span className="numerals">{t("share", { share })}</span>
              <span>{other.publisher?.name}</span>
              {other.publishedAt !== null && <DateDisplay value={other.publishedAt} />}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

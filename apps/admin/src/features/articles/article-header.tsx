import { ExternalLink, History, ScanText } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ArticleReadingQuery } from "../../gql/graphql.ts";
import { languageName } from "../../lib/language-name.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { RepairButton } from "./repair-button.tsx";

export type ReadingArticle = NonNullable<ArticleReadingQuery["article"]>;

export interface ArticleHeaderProps {
  article: ReadingArticle;
  /** What it was read from, where it was imported. */
  importId: string | undefined;
}

export function ArticleHeader({ article, importId }: ArticleHeaderProps) {
  const t = useTranslations("articles.reading");
  const history = useTranslations("history");
  return (
    <PageHeader
      overline={<Overline article={article} />}
      title={<span lang={article.language}>{article.title}</span>}
      description={
        <div className="flex flex-col gap-2">
          {article.standfirst !== null && (
            <p lang={article.language} dir="auto">
              {article.standfirst}
            </p>
          )}
          <Byline article={article} />
        </div>
      }
      actions={
        <>
          {importId !== undefined && (
            <LinkButton href={`/import/${importId}`}>
              <ScanText aria-hidden />
              {t("origin")}
            </LinkButton>
          )}
          <LinkButton href={`/articles/${article.id}/history`}>
            <History aria-hidden />
            {history("title")}
          </LinkButton>
          <RepairButton id={article.id} />
        </>
      }
    />
  );
}

function Overline({ article }: { article: ReadingArticle }) {
  const locale = useLocale();
  const { publisher, publishedAt, language } = article;
  return (
    <>
      {publisher !== null && (
        <TextLink href={`/sources/${publisher.id}`} className="font-medium">
          {publisher.name}
        </TextLink>
      )}
      {publishedAt !== null && <DateDisplay value={publishedAt} />}
      <span>{languageName(language, locale)}</span>
    </>
  );
}

function Byline({ article }: { article: ReadingArticle }) {
  const t = useTranslations("articles.reading");
  const { authors, url, regions, topics } = article;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-muted">
      {authors.length > 0 && <span>{t("by", { authors: authors.map(({ name }) => name).join(", ") })}</span>}
      {url !== null && (
        <a
          href={url}
          rel="noreferrer"
          target="_blank"
          className="inline-flex items-center gap-1 text-accent underline decoration-accent-line underline-offset-[0.2em]"
        >
          {t("original")}
          <ExternalLink aria-hidden className="size-3.5" />
        </a>
      )}
      <span className="flex flex-wrap gap-1.5">
        {[...regions, ...topics].map((word) => (
          <Badge key={word} look="outlined">
            {word}
          </Badge>
        ))}
      </span>
    </div>
  );
}

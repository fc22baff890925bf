import { useTranslations } from "next-intl";
import { Badge } from "../../ui/badge.tsx";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { ReadingArticle } from "./article-header.tsx";

/** A copy corroborates nothing that its original does not: whoever makes a claim here must know. */
export function CopyNote({ republication }: Pick<ReadingArticle, "republication">) {
  const t = useTranslations("articles.copy");
  if (republication === null) return null;
  const { originalSource, original, originalUrl, evidence, confirmed } = republication;
  return (
    <Callout
      tone={confirmed ? "accent" : "warning"}
      announce={false}
      title={originalSource === null ? t("title") : t("titleOf", { source: originalSource.name })}
      action={
        <Badge tone={confirmed ? "success" : "warning"}>
          {confirmed ? t("confirmed") : t("unconfirmed")}
        </Badge>
      }
    >
      <div className="flex flex-col gap-1">
        {original !== null && (
          <span>
            {t("original")} <TextLink href={`/articles/${original.id}`}>{original.title}</TextLink>
          </span>
        )}
        {originalUrl !== null && (
          <a
            href={originalUrl}
            rel="noreferrer"
            target="_blank"
            className="self-start wrap-anywhere text-accent underline decoration-accent-line underline-offset-[0.2em]"
          >
            {originalUrl}
          </a>
        )}
        {evidence !== null && <span className="font-serif">{t("quoted", { words: evidence })}</span>}
      </div>
    </Callout>
  );
}

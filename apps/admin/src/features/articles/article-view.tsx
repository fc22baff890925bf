import { useTranslations } from "next-intl";
import type { ArticleReadingQuery } from "../../gql/graphql.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ArticleAtHand } from "./article-at-hand.tsx";
import { ArticleDesk } from "./article-desk.tsx";
import { ArticleHeader } from "./article-header.tsx";
import type { ReadingArticle } from "./article-header.tsx";
import { markedClaimFragment, markedSuggestionFragment } from "./article.query.ts";
import { CopyNote } from "./copy-note.tsx";
import { CopyProposals } from "./copy-proposals.tsx";
import { ModelNote } from "./model-note.tsx";
import { textItems } from "./text-item.ts";
import { UndoProvider } from "./undo-stack.tsx";

export interface ArticleViewProps {
  article: ReadingArticle;
  imports: ArticleReadingQuery["articleImports"]["nodes"];
  /** Somebody has just handed in the text that this article was read from before. */
  wasKnown: boolean;
}

export function ArticleView({ article, imports, wasKnown }: ArticleViewProps) {
  const t = useTranslations("articles.reading");
  const { id, language, revision } = article;
  const { nodes, totalCount, pageInfo } = article.suggestions;
  const items = textItems({
    revisionNumber: revision.number,
    claims: article.claims.nodes.map((claim) => readFragment(markedClaimFragment, claim)),
    suggestions: nodes.map((suggestion) => readFragment(markedSuggestionFragment, suggestion)),
  });
  const read = { id, language, revisionNumber: revision.number, text: revision.text ?? "" };
  return (
    <UndoProvider>
      {wasKnown && (
        <Callout tone="accent" announce title={t("known")}>
          {t("knownAdvice")}
        </Callout>
      )}
      <ArticleHeader article={article} importId={imports[0]?.id} />
      {article.affectedClaims.totalCount > 0 && (
        <Callout tone="warning" title={t("affected", { count: article.affectedClaims.totalCount })}>
          {items.altered.length > 0 && <TextLink href="#altered-claims">{t("affectedAdvice")}</TextLink>}
        </Callout>
      )}
      <ArticleAtHand article={article} />
      <CopyNote republication={article.republication} />
      <CopyProposals article={article} />
      <ModelNote articleId={id} reading={article.modelReading} />
      <ArticleDesk
        article={read}
        items={items}
        suggestionsLeft={{
          count: totalCount - nodes.length,
          after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
        }}
      />
    </UndoProvider>
  );
}

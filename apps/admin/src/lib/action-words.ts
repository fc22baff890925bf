import { useTranslations } from "next-intl";

export type HistoryKind = "claim" | "article" | "source";

/** Says what was done, as the audit calls it, in the reader's words: behind a name. A newer API may know more. */
export function useActionWords(kind: HistoryKind): (action: string) => string {
  const claims = useTranslations("claims.history");
  const articles = useTranslations("articles.history");
  const sources = useTranslations("sources.history");
  return (action) => {
    if (kind === "claim") {
      const known = claims.has(`actions.${action}` as "actions.CLAIM_EDITED");
      return known ? claims(`actions.${action}` as "actions.CLAIM_EDITED") : claims("otherAction");
    }
    if (kind === "article") {
      const known = articles.has(`actions.${action}` as "actions.ARTICLE_EDITED");
      return known ? articles(`actions.${action}` as "actions.ARTICLE_EDITED") : articles("otherAction");
    }
    const known = sources.has(`actions.${action}` as "actions.SOURCE_EDITED");
    return known ? sources(`actions.${action}` as "actions.SOURCE_EDITED") : sources("otherAction");
  };
}

import type { DeskInPublic } from "../claim.routes.ts";
import { articlePageOf } from "./article-page.document.ts";
import { articlePageQuery } from "./article-page.query.ts";
import { localeFor } from "./page-request.check.ts";
import type { TellPage } from "./told-page.ts";

export const articlePages =
  ({ ask, publisher }: DeskInPublic): TellPage =>
  async (id, { chosen, preferred, asOf, after }) => {
    const { article, ...more } = await ask(articlePageQuery, { id, asOf, after });
    if (article === null) return null;
    const locale = localeFor({ chosen, preferred }, article.language);
    const html = articlePageOf({ article, ...more, asked: { asOf, after } }, { publisher, locale, chosen });
    return { html, locale, lastModified: null };
  };

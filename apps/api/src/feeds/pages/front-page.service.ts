import type { DeskInPublic } from "../claim.routes.ts";
import { frontPageOf } from "./front-page.document.ts";
import { frontPageQuery } from "./front-page.query.ts";
import { localeFor } from "./page-request.check.ts";
import type { TellPage } from "./told-page.ts";

export const frontPage =
  ({ ask, publisher }: DeskInPublic): TellPage =>
  async (_id, { chosen, preferred, asOf, after }) => {
    const { claims } = await ask(frontPageQuery, { after, asOf });
    const locale = localeFor({ chosen, preferred }, null);
    const html = frontPageOf({ claims, asked: { asOf, after } }, { publisher, locale, chosen });
    return { html, locale, lastModified: null };
  };

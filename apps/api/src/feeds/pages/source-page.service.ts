import type { DeskInPublic } from "../claim.routes.ts";
import { sourcePageAddress, withParameters } from "../desk-address.ts";
import { sourcePageOf } from "./source-page.document.ts";
import { sourcePageQuery } from "./source-page.query.ts";
import { localeFor } from "./page-request.check.ts";
import type { TellPage } from "./told-page.ts";

export const sourcePages =
  ({ ask, publisher }: DeskInPublic): TellPage =>
  async (id, { chosen, preferred, ...asked }) => {
    const { source, claims } = await ask(sourcePageQuery, { id, ...asked });
    if (source === null) return null;
    if (source.mergedInto !== null)
      return {
        movedTo: withParameters(sourcePageAddress(publisher, source.mergedInto.id), { lang: chosen }),
      };
    const locale = localeFor({ chosen, preferred }, null);
    return {
      html: sourcePageOf({ source, claims, asked }, { publisher, locale, chosen }),
      locale,
      lastModified: null,
    };
  };

import type { DeskInPublic } from "../claim.routes.ts";
import { sourcePageAddress } from "../desk-address.ts";
import { sourcePageOf } from "./source-page.document.ts";
import { sourcePageQuery } from "./source-page.query.ts";
import type { TellPage } from "./told-page.ts";

export const sourcePages =
  ({ ask, publisher }: DeskInPublic): TellPage =>
  async (id, { locale: wanted, ...asked }) => {
    const { source, claims } = await ask(sourcePageQuery, { id, ...asked });
    if (source === null) return null;
    if (source.mergedInto !== null) return { movedTo: sourcePageAddress(publisher, source.mergedInto.id) };
    const locale = wanted ?? "en";
    return {
      html: sourcePageOf({ source, claims, asked }, { publisher, locale }),
      locale,
      lastModified: null,
    };
  };

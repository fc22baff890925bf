import { type Sender, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique, type Versioned } from "../../testkit/newsroom.ts";

const rightsFields = `holder notice terms permission licence { spdx name url } conditions
  basis { ground sentence } credit contact statements { words ground permission licence } statementsDisagree`;

const importArticle = mutation(
  "importArticle",
  `... on ArticleImport { id findings { field value method origin { start end } remark disagreesWith }
     article { id version revision { text } rights { ${rightsFields} } } }
   ... on UnreadableInput { reason } ... on InvalidInput { field }`,
);

const paragraph =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said in its report.";
/** Words that every article here has, and its claims appear in. */
export const quoted = "The harbour of Brest counted 412 trawlers";

interface Parts {
  readonly head?: string;
  /** Inside the article, behind its text. */
  readonly tail?: string;
  readonly footer?: string;
}

/** A page with an article of its own. */
export const pageWith = ({ head = "", tail = "", footer = "" }: Parts): string => {
  const title = unique("Trawlers");
  return `<html lang="en"><head><title>${title}</title>${head}</head><body><main><article><h1>${title}</h1>
    <p>${paragraph}</p><p>${paragraph.replace("Brest", "Lorient")}</p>${tail}</article></main>${footer}</body></html>`;
};

export const linked = (says: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...says })}</script>`;

export interface Finding {
  field: string;
  value: string;
  method: string;
  remark: string | null;
  origin: { start: number; end: number } | null;
  disagreesWith: string[];
}

export const bringPage = async (as: Sender, html: string) =>
  (await sendOk(importArticle, { input: { html } }, { as })).importArticle as {
    id: string;
    findings: Finding[];
    article: Versioned & { rights: Record<string, unknown> };
  };

export const rightsOf = async (id: string, { as, asOf }: { as?: Sender; asOf?: string } = {}) =>
  (
    await sendOk(
      `query ($id: ID!, $asOf: DateTime) { article(id: $id, asOf: $asOf) { rights { ${rightsFields} } } }`,
      { id, asOf },
      as ? { as } : {},
    )
  ).article.rights;

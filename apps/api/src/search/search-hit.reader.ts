import { termReader } from "../administration/term.reader.ts";
import { articleReader } from "../articles/article.reader.ts";
import { claimList, claimReader } from "../claims/claim.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { escapeHtml } from "../kernel/escape-html.ts";
import { highlightFragments } from "../platform/graphql/highlight.ts";
import { column, derived, one, type Reader } from "../platform/graphql/reader.ts";
import type { Scope, Sql } from "../platform/graphql/statement.ts";
import { reviewReader } from "../review/review.reader.ts";
import { savedViewReader } from "../saved-views/saved-view.reader.ts";
import { sourceReader } from "../sources/source.reader.ts";
import type { AskedWords } from "./asked-words.ts";
import { markedWords } from "./marked-words.ts";
import type { SearchKind } from "./search-hit.type.ts";

/** The hits of one search: `rows` brings kind, id, text, language and score of each. */
export const searchHitReader = (asked: AskedWords, rows: Sql): Reader => ({
  type: "SearchHit",
  from: rows,
  key: "id",
  // Each kind's rows are looked for through that kind's own visibility, and joined through it once more below.
  visible: () => "true",
  fields: {
    kind: column("kind"),
    highlight: derived<{ text: string; headline: string | null }>(
      { text: ({ alias }) => `${alias}.text`, headline: headlineOf(asked) },
      ({ text, headline }) => {
        if (headline !== null) return highlightFragments(headline)[0] ?? escapeHtml(text);
        return markedWords(text, asked.addresses.length > 0 ? [] : asked.terms);
      },
    ),
    claim: thing("CLAIM", () => claimReader),
    article: thing("ARTICLE", () => articleReader),
    source: thing("SOURCE", () => sourceReader),
    review: thing("REVIEW", () => reviewReader),
    person: thing("PERSON", () => personReader),
    topic: thing("TOPIC", () => termReader),
    savedView: thing("SAVED_VIEW", () => savedViewReader),
  },
});

const thing = (kind: SearchKind, reader: () => Reader) =>
  one(
    reader,
    (hit: Scope, found: Scope) => `${hit.alias}.kind = '${kind}' and ${found.alias}.id = ${hit.alias}.id`,
  );

/** Claims are found by the stems of their words, which Postgres alone knows again in the text. */
function headlineOf({ addresses, text }: AskedWords): Sql {
  const headline = claimList.search?.highlights["text"];
  if (addresses.length > 0 || headline === undefined) return () => "null";
  return (scope) => `case when ${scope.alias}.kind in ('CLAIM', 'REVIEW') then ${headline(scope, text)} end`;
}

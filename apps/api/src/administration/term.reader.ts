import { auditOf } from "../audit/audit.reader.ts";
import { filterBy, type List } from "../platform/graphql/list.ts";
import { column, id, instant, value, type Reader } from "../platform/graphql/reader.ts";
import { wordsMatch } from "../platform/graphql/word-match.ts";

/** How the desk files its work is its own matter; what is published says its topics itself. */
export const termReader: Reader = {
  type: "Term",
  from: () => "term",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Term"),
    vocabulary: column("vocabulary"),
    nameFr: column("name_fr"),
    nameEn: column("name_en"),
    words: column("words"),
    retiredAt: instant("retired_at"),
    claimCount: value(
      ({ alias }) => `case when ${alias}.vocabulary = 'TOPIC' then (
        select count(*)::integer from claim_revision r join claim c on c.newest_revision_id = r.id
        where r.topics && ${alias}.words) else 0 end`,
    ),
    articleCount: value(
      ({ alias }) => `case when ${alias}.vocabulary = 'TOPIC'
        then (select count(*)::integer from article a where a.topics && ${alias}.words)
        else (select count(*)::integer from article a where a.regions && ${alias}.words) end`,
    ),
    version: column("version"),
    createdAt: instant("created_at"),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

export const termList: List = {
  name: "terms",
  reader: () => termReader,
  // One that was merged is its words in another.
  listed: ({ alias }) => `${alias}.merged_into is null`,
  orders: { NAME: { sql: ({ alias }) => `name_key(${alias}.name_en)`, cast: "text" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    vocabulary: filterBy("text", "vocabulary"),
    retired: { kind: "flag", sql: ({ alias }) => `(${alias}.retired_at is not null)` },
  },
  search: {
    matches: (term, asked) => wordsMatch(term, `term_words(${term.alias}.words)`, asked),
    highlights: {},
  },
};

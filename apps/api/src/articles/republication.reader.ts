import { personReader } from "../identity/person.reader.ts";
import { holds } from "../platform/graphql/as-of.ts";
import { byColumn, column, extendReader, one, type Reader } from "../platform/graphql/reader.ts";
import { sourceReader } from "../sources/source.reader.ts";
import { articleReader } from "./article.reader.ts";

/** Reached through its article only, which decides who sees it. */
const republicationReader: Reader = {
  type: "Republication",
  from: () => "republication",
  key: "id",
  visible: () => "true",
  fields: {
    originalSource: one(() => sourceReader, byColumn("original_source_id")),
    original: one(() => articleReader, byColumn("original_article_id")),
    originalUrl: column("original_url"),
    evidence: column("evidence"),
    knownBy: column("known_by"),
    confirmed: column("confirmed"),
    confirmedBy: one(() => personReader, byColumn("confirmed_by"), { access: "SEE_DESK" }),
  },
};

extendReader(articleReader, {
  republication: one(
    () => republicationReader,
    (article, { alias }) => `${alias}.article_id = ${article.alias}.id and ${holds(alias)(article)}`,
  ),
});

import { articleReader } from "../articles/article.reader.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  derived,
  id,
  instant,
  many,
  one,
  part,
  type Reader,
} from "../platform/graphql/reader.ts";
import { articleRevisionReader } from "../articles/article-revision.reader.ts";
import { auditOf } from "../audit/audit.reader.ts";
import { captureReader } from "../captures/capture.reader.ts";
import { may } from "../kernel/actor.ts";
import type { ImportState } from "@claimdesk/shared/import-state";
import type { Scope, SearchText } from "../platform/graphql/statement.ts";
import { eachTerm } from "../platform/graphql/word-match.ts";
import { personReader } from "../identity/person.reader.ts";
import { inputOf, type Kept } from "./kept-input.ts";
import { movesOf } from "./url-import.policy.ts";

const findingsMax = 200;

/** Only of what was read out of the bytes themselves; where a site said that nothing has changed, nothing came in. */
const keptBytes = (made: string): string =>
  `from capture c join captured_bytes b on b.sha256 = c.sha256
   where c.id = ${made}.capture_id and ${made}.input is null and ${made}.input_digest is not null`;

export const findingReader: Reader = {
  type: "Finding",
  from: () => "import_finding",
  key: "import_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    field: column("field"),
    value: column("value"),
    confidence: column("confidence"),
    origin: part(
      { start: column("start_at"), end: column("end_at") },
      { present: ({ alias }) => `${alias}.start_at is not null` },
    ),
    method: column("method"),
    remark: column("remark"),
    note: column("note"),
    disagreesWith: column("disagrees_with"),
  },
};

/** What came in is the desk's own; the public meets the article alone. */
export const articleImportReader: Reader = {
  type: "ArticleImport",
  idType: "ArticleImport",
  from: () => "article_import",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("ArticleImport"),
    state: column("state"),
    progress: column("progress"),
    findings: many({
      reader: () => findingReader,
      on: (parent, finding) => `${finding.alias}.import_id = ${parent.alias}.id`,
      orderBy: ({ alias }) => `${alias}.position`,
      max: findingsMax,
    }),
    article: one(() => articleReader, byColumn("article_id")),
    input: derived<Kept>(
      {
        kind: ({ alias }) => `${alias}.kind`,
        input: ({ alias }) => `${alias}.input`,
        packed: ({ alias }) => `(select encode(b.packed, 'base64') ${keptBytes(alias)})`,
        contentType: ({ alias }) => `(select c.content_type ${keptBytes(alias)})`,
      },
      inputOf,
    ),
    sourceUrl: column("source_url"),
    times: column("times"),
    way: column("way"),
    fileName: column("file_name"),
    createdAt: instant("created_at"),
    createdBy: one(() => personReader, byColumn("created_by")),
    outcome: column("outcome"),
    revision: one(() => articleRevisionReader, byColumn("article_revision_id")),
    capture: one(() => captureReader, byColumn("capture_id")),
    rereadOf: one(() => articleImportReader, byColumn("reread_of")),
    failure: column("failure"),
    attempts: column("attempts"),
    nextAttemptAt: instant("next_attempt_at"),
    allowedMoves: derived<{ state: ImportState }>(
      { state: ({ alias }) => `${alias}.state` },
      ({ state }, viewer) => (may(viewer, "EDIT") ? movesOf(state) : []),
    ),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

const publishedBy = (made: Scope, test: (column: string) => string): string =>
  `exists (select from article p where p.id = ${made.alias}.article_id and ${test("p.publisher_id")})`;

/** The articles are found first, as an array: Postgres then has an index for each part of the condition. */
const namesMatch = (made: Scope, words: SearchText): string =>
  eachTerm(made, words, (pattern) => {
    const { alias } = made;
    const titled = `array(select t.id from article t where name_key(t.title) like ${pattern})`;
    return `(name_key(${alias}.source_url) like ${pattern} or name_key(${alias}.file_name) like ${pattern} or ${alias}.article_id = any (${titled}))`;
  });

export const articleImportList: List = {
  name: "articleImports",
  reader: () => articleImportReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_at") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: {
    state: filterBy("text", "state"),
    way: filterBy("text", "way"),
    failure: filterBy("text", "failure"),
    articleId: filterBy("uuid", "article_id", { idType: "Article" }),
    createdById: filterBy("uuid", "created_by", { idType: "Person" }),
    publisherId: { kind: "relation", idType: "Source", within: publishedBy },
  },
  search: { matches: namesMatch, highlights: {} },
};

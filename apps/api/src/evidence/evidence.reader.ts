import { articleList, articleReader } from "../articles/article.reader.ts";
import { excerptLength, quotation, withholding } from "../articles/withholding.reader.ts";
import { anchorPart } from "../claims/appearance.reader.ts";
import { byRevision } from "../claims/claim-filter.reader.ts";
import { claimList, claimReader } from "../claims/claim.reader.ts";
import { belongsTo, isWithheld } from "../claims/claim-visibility.reader.ts";
import { extendFilters, filterBy, orderBy, related, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  one,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";
import { byNamedSource } from "../sources/source-merge.reader.ts";
import { sourceList, sourceReader } from "../sources/source.reader.ts";

/** The passage may be the anchor's or somebody's copy of it. */
const isLong: Sql = ({ alias }) =>
  `coalesce(char_length(${alias}.excerpt) > ${String(excerptLength)}, false)`;

export const evidenceReader: Reader = {
  type: "Evidence",
  from: () => "evidence",
  key: "id",
  // No root leads here: evidence is reached through the revision of a claim that the viewer sees.
  visible: () => "true",
  fields: {
    id: id("Evidence"),
    number: column("position", { access: "SEE_DESK" }),
    stance: column("stance"),
    excerpt: value(quotation("excerpt", isLong)),
    withheld: withholding(isLong),
    note: column("note"),
    url: column("url"),
    source: one(() => sourceReader, byNamedSource),
    article: one(() => articleReader, byColumn("article_id")),
    anchor: anchorPart,
  },
};

const evidenceList: List = {
  name: "evidence",
  reader: () => evidenceReader,
  orders: { RANK: orderBy("float8", "rank") },
  defaultOrder: [{ field: "RANK", direction: "ASC" }],
  filters: {
    stance: filterBy("text", "stance"),
    url: filterBy("text", "url"),
    sourceId: filterBy("uuid", "source_id", { idType: "Source" }),
    source: related(
      () => sourceList,
      (evidence, source) => ({ tables: [], on: `${source.alias}.id = ${evidence.alias}.source_id` }),
    ),
    articleId: filterBy("uuid", "article_id", { idType: "Article" }),
    article: related(
      () => articleList,
      (evidence, article) => ({ tables: [], on: `${article.alias}.id = ${evidence.alias}.article_id` }),
    ),
  },
};

extendFilters(claimList, {
  evidence: related(
    () => evidenceList,
    (claim, { alias }) => ({
      tables: [],
      on: `${alias}.claim_id = ${claim.alias}.id and ${belongsTo(claim, alias)}`,
    }),
    { keyed: byRevision },
  ),
});

const claimEvidence = connection(
  () => evidenceList,
  (claim, evidence) =>
    `${evidence.alias}.claim_id = ${claim.alias}.id and ${belongsTo(claim, evidence.alias)} and not ${isWithheld(claim)}`,
);

extendReader(claimReader, { evidence: claimEvidence });

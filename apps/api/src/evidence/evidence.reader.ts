import { articleReader } from "../articles/article.reader.ts";
import { anchorPart } from "../claims/appearance.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { belongsTo, isWithheld } from "../claims/claim-visibility.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  one,
  type Reader,
} from "../platform/graphql/reader.ts";
import { sourceReader } from "../sources/source.reader.ts";

export const evidenceReader: Reader = {
  type: "Evidence",
  from: () => "evidence",
  key: "id",
  // No root leads here: evidence is reached through the revision of a claim that the viewer sees.
  visible: () => "true",
  fields: {
    id: id("Evidence"),
    stance: column("stance"),
    excerpt: column("excerpt"),
    note: column("note"),
    url: column("url"),
    source: one(() => sourceReader, byColumn("source_id")),
    article: one(() => articleReader, byColumn("article_id")),
    anchor: anchorPart,
  },
};

const evidenceList: List = {
  name: "evidence",
  reader: () => evidenceReader,
  orders: { POSITION: orderBy("int8", "position") },
  defaultOrder: [{ field: "POSITION", direction: "ASC" }],
};

const claimEvidence = connection(
  () => evidenceList,
  (claim, evidence) =>
    `${evidence.alias}.claim_id = ${claim.alias}.id and ${belongsTo(claim, evidence.alias)} and not ${isWithheld(claim)}`,
);

extendReader(claimReader, { evidence: claimEvidence });

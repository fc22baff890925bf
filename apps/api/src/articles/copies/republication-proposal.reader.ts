import { personReader } from "../../identity/person.reader.ts";
import { orderBy, type List } from "../../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  one,
  value,
  toInstant,
  type Reader,
} from "../../platform/graphql/reader.ts";
import { sourceReader } from "../../sources/source.reader.ts";
import { articleReader } from "../article.reader.ts";

/** The desk's own: the public sees what was confirmed, and what an article states of itself. */
export const republicationProposalReader: Reader = {
  type: "RepublicationProposal",
  idType: "RepublicationProposal",
  from: () => "republication_proposal",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("RepublicationProposal"),
    article: one(() => articleReader, byColumn("article_id")),
    original: one(() => articleReader, byColumn("original_article_id")),
    originalSource: one(() => sourceReader, byColumn("original_source_id")),
    originalName: column("original_name"),
    originalUrl: column("original_url"),
    knownBy: column("known_by"),
    evidence: column("evidence"),
    share: column("share"),
    sharedParagraphs: column("shared_paragraphs"),
    direction: column("direction"),
    confidence: column("confidence"),
    state: column("state"),
    decidedBy: one(() => personReader, byColumn("decided_by")),
    decidedAt: value(({ alias }) => `${alias}.decided_at`, {
      decode: (text: string | null) => (text === null ? null : toInstant(text)),
    }),
  },
};

const republicationProposalList: List = {
  name: "republicationProposals",
  reader: () => republicationProposalReader,
  orders: { CONFIDENCE: orderBy("float8", "confidence") },
  defaultOrder: [{ field: "CONFIDENCE", direction: "DESC" }],
};

/** Nobody has decided on it, nor confirmed the same by repairing what the article is a copy of. */
const isOpen = (proposal: string): string => `${proposal}.state = 'PROPOSED' and not exists (
  select from republication r where r.article_id = ${proposal}.article_id and r.until = 'infinity' and r.confirmed
    and case when ${proposal}.original_article_id is not null
      then r.original_article_id = ${proposal}.original_article_id
      else (r.original_source_id, r.original_url)
        is not distinct from (${proposal}.original_source_id, ${proposal}.original_url) end)`;

extendReader(articleReader, {
  republicationProposals: connection(
    () => republicationProposalList,
    (article, { alias }) => `${alias}.article_id = ${article.alias}.id and ${isOpen(alias)}`,
    { access: "SEE_DESK" },
  ),
});

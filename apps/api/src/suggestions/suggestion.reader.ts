import { attributionLinksMax } from "@claimdesk/shared/limits";
import { articleReader } from "../articles/article.reader.ts";
import { anchorPart } from "../claims/appearance.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  many,
  one,
  extendReader,
  part,
  type Reader,
} from "../platform/graphql/reader.ts";

const attributionReader: Reader = {
  type: "SuggestedAttribution",
  from: () => "suggested_link",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    verb: column("verb"),
    source: part({
      id: id("Source", "source_id"),
      name: column("speaker_name"),
    }),
  },
};

/** Suggestions are the desk's own: the public never sees what the machine proposed. */
export const suggestionReader: Reader = {
  type: "Suggestion",
  idType: "Suggestion",
  from: () => "suggestion",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("Suggestion"),
    kind: column("kind"),
    text: column("text"),
    confidence: column("confidence"),
    anchor: anchorPart,
    attribution: many({
      reader: () => attributionReader,
      on: (suggestion, link) => `${link.alias}.suggestion_id = ${suggestion.alias}.id`,
      orderBy: ({ alias }) => `${alias}.position`,
      max: attributionLinksMax,
    }),
    proposedBy: column("proposed_by"),
    state: column("state"),
    claim: one(() => claimReader, byColumn("claim_id")),
  },
};

const suggestionList: List = {
  name: "suggestions",
  reader: () => suggestionReader,
  filters: { kind: filterBy("text", "kind") },
  orders: { PLACE: orderBy("int8", "start_at"), CONFIDENCE: orderBy("float8", "confidence") },
  defaultOrder: [{ field: "PLACE", direction: "ASC" }],
};

const articleSuggestions = connection(
  () => suggestionList,
  (article, suggestion) =>
    `${suggestion.alias}.article_revision_id = ${article.alias}.current_revision_id and ${suggestion.alias}.state = 'OPEN'`,
  { access: "SEE_DESK" },
);

extendReader(articleReader, { suggestions: articleSuggestions });

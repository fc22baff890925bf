import { articleReader } from "../articles/article.reader.ts";
import { anchorPart } from "../claims/appearance.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
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

/** The one who is quoted stands in the suggestion's own row: read as a list of none or one. */
const attributionReader: Reader = {
  type: "SuggestedAttribution",
  from: () => "suggestion",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    verb: column("speaker_verb"),
    source: part({
      id: id("Source", "speaker_source_id"),
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
      on: (suggestion, speaker) =>
        `${speaker.alias}.id = ${suggestion.alias}.id and ${speaker.alias}.speaker_name is not null`,
      orderBy: ({ alias }) => `${alias}.id`,
      max: 1,
    }),
    state: column("state"),
    claim: one(() => claimReader, byColumn("claim_id")),
  },
};

const suggestionList: List = {
  name: "suggestions",
  reader: () => suggestionReader,
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

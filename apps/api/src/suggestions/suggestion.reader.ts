import { claimReader } from "../claims/claim.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  many,
  one,
  part,
  value,
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
      id: value(({ alias }) => `${alias}.speaker_source_id`, { decode: (uuid: string) => `src_${uuid}` }),
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
    anchor: part({
      exact: column("exact"),
      prefix: column("prefix"),
      suffix: column("suffix"),
      start: column("start_at"),
      end: column("end_at"),
    }),
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

export const articleSuggestions = connection(
  () => suggestionList,
  (article, suggestion) =>
    `${suggestion.alias}.article_revision_id = ${article.alias}.current_revision_id and ${suggestion.alias}.state = 'OPEN'`,
  { access: "SEE_DESK" },
);

import { articleReader } from "../articles/article.reader.ts";
import { column, extendReader, instant, one, type Reader } from "../platform/graphql/reader.ts";
import "./model-reading.type.ts";

export const modelReadingReader: Reader = {
  type: "ModelReading",
  from: () => "model_reading",
  key: "article_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    state: column("state"),
    askedAt: instant("asked_at"),
    finishedAt: instant("finished_at"),
    nextAttemptAt: instant("next_attempt_at"),
    failure: column("failure"),
    proposedCount: column("proposed_count"),
    droppedCount: column("dropped_count"),
  },
};

extendReader(articleReader, {
  modelReading: one(
    () => modelReadingReader,
    (article, reading) => `${reading.alias}.article_id = ${article.alias}.id`,
    { access: "SEE_DESK" },
  ),
});

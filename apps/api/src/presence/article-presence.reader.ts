import { articleReader } from "../articles/article.reader.ts";
import { extendReader } from "../platform/graphql/reader.ts";
import { atArticle } from "./presence.place.ts";
import { presentAt, readerOfPresence } from "./presence.reader.ts";

export const articlePresenceReader = readerOfPresence({
  type: "ArticlePresence",
  place: atArticle,
  leisure: "array['READING']",
});

extendReader(articleReader, { present: presentAt(articlePresenceReader, atArticle) });

import { column, extendReader, many, value, type Reader } from "../platform/graphql/reader.ts";
import { apiKeyReader } from "./api-key.reader.ts";

const daysMax = 90;

export const keyUseReader: Reader = {
  type: "ApiKeyUse",
  from: () => "api_key_use",
  key: "day",
  // Met below a key alone: whoever sees the key sees how it is used.
  visible: () => "true",
  fields: {
    day: value(({ alias }) => `to_char(${alias}.day, 'YYYY-MM-DD')`),
    requests: column("requests"),
    refused: column("refused"),
  },
};

extendReader(apiKeyReader, {
  usage: many({
    reader: () => keyUseReader,
    on: (key, use) =>
      `${use.alias}.api_key_id = ${key.alias}.id and ${use.alias}.day > (now() at time zone 'utc')::date - ${String(daysMax)}`,
    orderBy: ({ alias }) => `${alias}.day desc`,
    max: daysMax,
  }),
});

import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import published from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(published);

/** What is wrong with it by the published schema of JSON Feed 1.1; nothing where it is a feed. */
export const jsonFeedProblems = (feed: unknown): string[] =>
  isJsonFeed(feed)
    ? []
    : (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

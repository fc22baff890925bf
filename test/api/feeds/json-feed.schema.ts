import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const text = { type: "string", minLength: 1 };
const address = { type: "string", format: "uri" };
const instant = { type: "string", format: "date-time" };
const author = {
  type: "object",
  properties: { name: text, url: address, avatar: address },
  minProperties: 1,
  additionalProperties: false,
};

/** JSON Feed 1.1 as its text has it: what must be there, of which kind, and nothing else but extensions. */
const jsonFeed = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    next_url: address,
    authors: { type: "array", items: author },
    language: text,
    expired: { type: "boolean" },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        properties: {
          id: text,
          url: address,
          external_url: address,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: address,
          date_published: instant,
          date_modified: instant,
          authors: { type: "array", items: author },
          tags: { type: "array", items: text },
          language: text,
        },
        patternProperties: { "^_[^.]+$": { type: "object" } },
        additionalProperties: false,
      },
    },
  },
  patternProperties: { "^_[^.]+$": { type: "object" } },
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeed);

/** What is wrong with it; nothing where it is a feed. */
export const jsonFeedProblems = (feed: unknown): string[] =>
  isJsonFeed(feed)
    ? []
    : (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

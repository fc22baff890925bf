import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const iri = { type: "string", format: "uri" };
const motivation = {
  enum: ["commenting", "describing", "identifying", "linking", "tagging"],
};

const quote = {
  type: "object",
  required: ["type", "exact"],
  properties: {
    type: { const: "TextQuoteSelector" },
    exact: { type: "string", minLength: 1 },
    prefix: { type: "string" },
    suffix: { type: "string" },
  },
  additionalProperties: false,
};
const position = {
  type: "object",
  required: ["type", "start", "end"],
  properties: {
    type: { const: "TextPositionSelector" },
    start: { type: "integer", minimum: 0 },
    end: { type: "integer", minimum: 0 },
  },
  additionalProperties: false,
};
const target = {
  type: "object",
  required: ["source", "selector"],
  properties: {
    source: iri,
    selector: { anyOf: [quote, { type: "array", minItems: 1, items: { anyOf: [quote, position] } }] },
    state: {
      type: "object",
      required: ["type", "sourceDate"],
      properties: { type: { const: "TimeState" }, sourceDate: { type: "string", format: "date-time" } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const body = {
  anyOf: [
    {
      type: "object",
      required: ["source", "purpose"],
      properties: { source: iri, purpose: motivation },
      additionalProperties: false,
    },
    {
      type: "object",
      required: ["type", "value"],
      properties: {
        type: { const: "TextualBody" },
        value: { type: "string", minLength: 1 },
        purpose: motivation,
        format: { const: "text/plain" },
        language: { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" },
      },
      additionalProperties: false,
    },
  ],
};
const annotation = {
  type: "object",
  required: ["id", "type", "target"],
  properties: {
    id: iri,
    type: { const: "Annotation" },
    motivation,
    creator: {
      type: "object",
      required: ["id", "type", "name"],
      properties: { id: iri, type: { const: "Organization" }, name: { type: "string" } },
      additionalProperties: false,
    },
    body: { type: "array", minItems: 1, items: body },
    target,
  },
  additionalProperties: false,
};
const items = { type: "array", items: annotation };
const page = {
  type: "object",
  required: ["id", "type", "items"],
  properties: {
    id: iri,
    type: { const: "AnnotationPage" },
    startIndex: { type: "integer", minimum: 0 },
    next: iri,
    items,
  },
  additionalProperties: false,
};
const context = { const: "http://www.w3.org/ns/anno.jsonld" };

/** The Web Annotation Data Model's sections 3, 4 and 5, as far as our annotations go, and nothing beyond. */
const model = {
  anyOf: [
    {
      type: "object",
      required: ["@context", "id", "type"],
      properties: {
        "@context": context,
        id: iri,
        type: { const: "AnnotationCollection" },
        label: { type: "string" },
        total: { type: "integer", minimum: 0 },
        first: page,
      },
      additionalProperties: false,
    },
    {
      ...page,
      required: [...page.required, "@context", "partOf"],
      properties: { ...page.properties, "@context": context, partOf: iri },
    },
  ],
};

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats.default(ajv);
const isValid = ajv.compile(model);

/** What is wrong with it; nothing where it is a collection of annotations, or a page of one. */
export const annotationProblems = (document: unknown): string[] =>
  isValid(document)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getIntrospectionQuery,
  Kind,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
} from "graphql";
import { documentLimits } from "./document-limit.ts";
import { documentLimitRule } from "./document-limit.rule.ts";
import { requestTooLarge } from "./request-limit.ts";
import { DocumentMeasure, rootFieldsOf } from "./document-size.ts";

const root = join(__dirname, "../../../../..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const schema = buildSchema(read("apps/api/schema.graphql"));

const refusals = (text: string): string[] =>
  validate(schema, parse(text), [...specifiedRules, documentLimitRule]).map(({ message }) => message);

const times = (count: number, one: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => one(place)).join(" ");

const nodes = (fields: string): string => `{ claims(first: 1) { nodes { ${fields} } } }`;
const deep = (levels: number): string =>
  levels === 0
    ? "id"
    : `id appearances(first: 1) { nodes { article { claims(first: 1) { nodes { ${deep(levels - 1)} } } } } }`;

/** A fragment that names the next one twice, and that the one after it, and so on. */
function doubling(steps: number): string {
  const below = (at: number): string =>
    `appearances(first: 1) { nodes { article { claims(first: 1) { nodes { ...f${String(at)} } } } } }`;
  return `${nodes("...f0")} ${times(
    steps,
    (at) => `fragment f${String(at)} on Claim { id a: ${below(at + 1)} b: ${below(at + 1)} }`,
  )} fragment f${String(steps)} on Claim { id }`;
}

test.each([
  ["fields", doubling(10), /12,279 fields, and may have 2,000/],
  ["levels of fields", nodes(deep(7)), /38 levels of fields, and may have 32/],
  ["fields at the top", `{ ${times(21, () => "__typename")} }`, /21 fields at the top, and may have 20/],
  ["aliases", nodes(times(51, (at) => `a${String(at)}: id`)), /51 aliases, and may have 50/],
  ["aliases of __typename", nodes(times(51, (at) => `a${String(at)}: __typename`)), /51 aliases/],
  ["times the same field", nodes(times(26, () => "id")), /26 times the same field in one selection/],
  ["times __typename", nodes(times(500, () => "__typename")), /500 times the same field/],
  ["directives on one field", nodes(`id ${times(5, () => "@aa")}`), /5 directives on one field/],
  [
    "directives",
    nodes(times(26, (at) => `a${String(at)}: id @skip(if: false) @include(if: true)`)),
    /52 directives/,
  ],
  [
    "directives of the operation",
    `query ${times(5, () => "@aa")} { __typename }`,
    /5 directives on one field/,
  ],
  [
    "rows",
    "{ claims(first: 100) { nodes { appearances(last: 100) { nodes { article { claims(first: 100) { totalCount } } } } } } }",
    /1,010,100 rows/,
  ],
  [
    "rows of lists without a size",
    "{ claims { nodes { appearances { nodes { article { claims { nodes { appearances { nodes { id } } } } } } } } } }",
    /rows/,
  ],
])("too many %s are refused with one error", (_what, text, message) => {
  expect(refusals(text)).toEqual([expect.stringMatching(message)]);
});

test("what fragments hold counts wherever they are spread", () => {
  const text = `{ claims(first: 1) { nodes { ...a ...b } } }
    fragment a on Claim { ${times(13, () => "id")} ... on Claim { ...b } } fragment b on Claim { ${times(13, () => "id")} }`;
  expect(refusals(text)).toEqual([expect.stringMatching(/39 times the same field/)]);
});

test("fragments that double at every step are counted without following every step", () => {
  const document = parse(doubling(50));
  const begun = process.cpuUsage();
  const errors = validate(schema, document, [documentLimitRule]);
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/countless fields/)]);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500);
});

test("fragments that contain each other are refused, and are no endless work", () => {
  const text = `${nodes("...a")} fragment a on Claim { id ...b } fragment b on Claim { id ...a }`;
  expect(refusals(text)).toEqual([expect.stringMatching(/Cannot spread fragment "a" within itself/)]);
});

test("a document of more tokens or characters than any needs is refused", () => {
  expect(refusals(nodes(times(documentLimits.tokens, () => "id")))).toEqual([
    expect.stringMatching(/tokens/),
  ]);
  expect(requestTooLarge({ query: " ".repeat(documentLimits.length) })).toBeNull();
  expect(requestTooLarge({ query: " ".repeat(documentLimits.length + 1) })?.message).toMatch(
    /32,769 characters/,
  );
});

test("variables may nest as deep as a filter may, and no deeper", () => {
  const nested = (depth: number): object =>
    Array.from({ length: depth }).reduce<object>((inner) => ({ not: [inner] }), {});
  expect(requestTooLarge({ query: "", variables: { filter: nested(8) } })).toBeNull();
  expect(requestTooLarge({ query: "", variables: { filter: nested(100_000) } })?.message).toMatch(
    /200,001 levels, and may have 200/,
  );
  for (const variables of [undefined, null, "x", 1, []]) expect(requestTooLarge({ variables })).toBeNull();
});

const contract = ["client", "editor", "reviewer"].map(
  (file) => [file, read("test/contract", `${file}.graphql`)] as const,
);
const admin = [
  ...read("apps/admin/src/gql/graphql.ts").matchAll(
    /const (\w+)Document = new TypedDocumentString\(`([^`]+)`/g,
  ),
].map(([, name = "", text = ""]) => [name, text] as const);

test("the admin's documents were found", () => {
  expect(admin.length).toBeGreaterThan(30);
});

test.each([...contract, ...admin, ["introspection", getIntrospectionQuery()] as const])(
  "%s takes half of what is allowed at the most",
  (_name, text) => {
    const document = parse(text);
    expect(document.tokenCount).toBeLessThan(documentLimits.tokens / 2);
    expect(text.length).toBeLessThan(documentLimits.length / 2);
    for (const size of sizesOf(document)) {
      for (const [name, found] of Object.entries(size)) {
        expect(`${name} ${String(found)}`).toBe(
          `${name} ${String(Math.min(found, documentLimits[name as keyof typeof size] / 2))}`,
        );
      }
    }
  },
);

function sizesOf(document: DocumentNode) {
  const measure = new DocumentMeasure(schema, document);
  return document.definitions.flatMap((one) => {
    if (one.kind !== Kind.OPERATION_DEFINITION) return [];
    const { names, ...size } = measure.operation(one);
    return [{ ...size, rootFields: rootFieldsOf({ names, ...size }) }];
  });
}

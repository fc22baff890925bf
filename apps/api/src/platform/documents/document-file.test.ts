import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadConfiguration } from "../env.ts";
import { hashOf, manifestOf, readDocuments } from "./document-file.ts";
import { TrustedDocuments } from "./trusted-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "claimdesk-documents-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = "query Mine {\n  __typename\n}";

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("a hash is the one of the specification's example", () => {
  expect(hashOf("query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}")).toBe(
    "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e",
  );
});

test.each([
  ["by hash", { [hashOf(text)]: text }],
  ["by id", manifestOf([text])],
  [
    "as Apollo writes it",
    {
      format: "apollo-persisted-query-manifest",
      version: 1,
      operations: [{ id: hashOf(text), name: "Mine", type: "query", body: text }],
    },
  ],
])("a manifest is read %s", (_how, manifest) => {
  expect(readDocuments(file("one.json", manifest))).toEqual([text]);
});

test("each operation of a file is a document of its own, with the fragments that it uses", () => {
  const path = file(
    "two.graphql",
    "query A { ...F } query B { ...G } fragment F on Query { a } fragment G on Query { b }",
  );
  const [a, b] = readDocuments(path);
  expect([a, b].map((one) => one?.replaceAll(/\s+/g, " "))).toEqual([
    "query A { ...F } fragment F on Query { a }",
    "query B { ...G } fragment G on Query { b }",
  ]);
});

test.each([
  ["that is not there", () => join(folder, "nowhere.json"), /cannot be read from .*nowhere\.json/],
  ["that is no JSON", () => file("none.json", "{"), /cannot be read from .*none\.json/],
  [
    "that is something else",
    () => file("else.json", { [hashOf(text)]: 1 }),
    /cannot be read from .*else\.json/,
  ],
  ["with another hash", () => file("bad.json", { [hashOf("x")]: text }), /has another SHA-256 hash/],
])("a manifest %s stops the start in one line", (_what, path, message) => {
  const read = () => readDocuments(path());
  expect(read).toThrow(BadConfiguration);
  expect(read).toThrow(message);
});

test.each([
  ["no operation", "fragment F on Query { __typename }"],
  ["one without a name", "{ __typename }"],
  ["two", "query A { __typename } query B { __typename }"],
])("a document of %s is not taken", (_what, document) => {
  expect(() => new TrustedDocuments([document])).toThrow(/must hold one operation, and name it/);
});

test("a document is known again however it is laid out, and by nothing that says something else", () => {
  const documents = new TrustedDocuments([text]);
  for (const same of [text, "query Mine{__typename}", "# a remark\nquery Mine { __typename, }"])
    expect(documents.byText(same)?.operation).toBe("Mine");
  for (const other of [
    "query Mine { __typename __typename }",
    "query Other { __typename }",
    "query Mine {",
    "",
  ])
    expect(documents.byText(other)).toBeNull();
});

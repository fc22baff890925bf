import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isEnumType, isInputObjectType, Kind, print, type TypeNode, validate } from "graphql";
import { projectRoot } from "../testkit/launcher.ts";
import { contractFiles, readContract } from "./documents.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "apps/api/schema.graphql"), "utf8"));

test.each(contractFiles)("every operation of %s.graphql is valid against the schema", (file) => {
  expect(validate(schema, readContract(file)).map(({ message }) => message)).toEqual([]);
});

const { definitions } = readContract("inputs");

test.each(
  definitions
    .flatMap((one) => (one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [one] : []))
    .map((one) => [one.name.value, one] as const),
)("the schema takes all that the contract's %s holds, and asks for no more", (name, { fields = [] }) => {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input ${name}`);
  const taken = type.getFields();
  const promised = fields.map((field) => [field.name.value, typeName(field.type)]);
  expect(promised.map(([field]) => [field, taken[field ?? ""]?.type.toString()])).toEqual(promised);
  const asked = Object.values(taken).filter(
    (field) => field.type.toString().endsWith("!") && field.defaultValue === undefined,
  );
  expect(promised.map(([field]) => field)).toEqual(expect.arrayContaining(asked.map((field) => field.name)));
});

test.each(
  definitions
    .flatMap((one) => (one.kind === Kind.ENUM_TYPE_DEFINITION ? [one] : []))
    .map((one) => [one.name.value, one] as const),
)("the enumeration %s has the contract's values", (name, { values = [] }) => {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enumeration ${name}`);
  expect(type.getValues().map((value) => value.name)).toEqual(
    expect.arrayContaining(values.map((value) => value.name.value)),
  );
});

const typeName = (type: TypeNode): string => print(type);

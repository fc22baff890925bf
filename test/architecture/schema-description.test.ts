import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

const schema = buildSchema(readFileSync(resolve(join(__dirname, "../../apps/api/schema.graphql")), "utf8"));

interface Described {
  name: string;
  description?: string | null | undefined;
}

/** A mutation's `input` says nothing that its type does not. */
function partsOf(type: GraphQLNamedType): Described[] {
  const within = (part: Described): Described => ({
    ...part,
    name: `${type.name}.${part.name}`,
    description: part.description,
  });
  if (isEnumType(type)) return type.getValues().map(within);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(within);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    within(field),
    ...field.args
      .filter(({ name }) => type !== schema.getMutationType() || name !== "input")
      .map((arg) => ({ name: `${type.name}.${field.name}(${arg.name}:)`, description: arg.description })),
  ]);
}

test("everything in the schema says what it means", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
  );
  const silent = [...types, ...types.flatMap(partsOf)].filter(({ description }) => !description?.trim());
  expect(silent.map(({ name }) => name)).toEqual([]);
});

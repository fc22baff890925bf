import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { projectRoot } from "./launcher.ts";

export const schema: GraphQLSchema = buildSchema(
  readFileSync(join(projectRoot, "apps/api/schema.graphql"), "utf8"),
);

export interface Wanted {
  /** How many relations deep. */
  depth: number;
  /** Rows of each list. */
  first: number;
  /** `Type.field`s to leave out. */
  without?: ReadonlySet<string>;
}

/** Everything that can be asked of a type without knowing it: every field that needs no argument, to a depth. */
function selectionOf(type: GraphQLObjectType, wanted: Wanted): string {
  const fields = Object.values(type.getFields()).map((field) => fieldOf(type, field, wanted));
  return `{ __typename ${fields.join(" ")} }`;
}

/** One field of a type and everything below it, where all of them at once would be more than a document may hold. */
export function partOf(type: GraphQLObjectType, name: string, wanted: Wanted): string {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
  return `{ __typename ${fieldOf(type, field, wanted)} }`;
}

function fieldOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, wanted: Wanted): string {
  if (wanted.without?.has(`${type.name}.${field.name}`)) return "";
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return "";
  const inner = getNamedType(field.type);
  if (isLeafType(inner)) return field.name;
  if (isInterfaceType(inner)) return `${field.name} { __typename id }`;
  if (!isObjectType(inner) || wanted.depth === 0) return "";
  if (!inner.name.endsWith("Connection")) return `${field.name} ${selectionOf(inner, deeper(inner, wanted))}`;
  return `${field.name}(first: ${wanted.first}) ${connectionOf(inner, wanted)}`;
}

/** What has no id of its own lies on the way; only things count as deep. */
const deeper = (inner: GraphQLObjectType, wanted: Wanted): Wanted => ({
  ...wanted,
  depth: "id" in inner.getFields() ? wanted.depth - 1 : wanted.depth,
});

export function connectionOf(type: GraphQLObjectType, wanted: Wanted): string {
  const node = getNamedType(type.getFields()["nodes"]?.type);
  if (!isObjectType(node)) throw new Error(`${type.name} has no nodes`);
  const nodes = selectionOf(node, { ...wanted, depth: wanted.depth - 1 });
  return `{ totalCount pageInfo { hasNextPage endCursor } nodes ${nodes} }`;
}

/** The fields of Query that list things, by name. */
export function rootLists(): [string, GraphQLObjectType][] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    return isObjectType(type) && type.name.endsWith("Connection")
      ? [[field.name, type] as [string, GraphQLObjectType]]
      : [];
  });
}

import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Reader } from "./declaration.ts";
import type { RootField } from "./root.ts";

type PlannedResolver = GraphQLFieldResolver<Record<string | number, unknown>, unknown, unknown, unknown>;

/** What the plan has read for this place of the answer: it lies under the response name. */
const fromPlan: PlannedResolver = (...[source, , , info]) => source[info.path.key];

/**
 * Makes every type that the planner reads resolve from its answers, and checks that schema and readers agree: a
 * field without a reader, or a reader's field that the schema does not know, stops the start.
 */
export function attachReaders(
  schema: GraphQLSchema,
  readers: readonly Reader[],
  roots: Readonly<Record<string, RootField>>,
): void {
  for (const reader of readers) assertComplete(schema, reader);
  for (const type of plannedTypes(schema, readers, roots)) {
    for (const field of Object.values(type.getFields())) field.resolve = fromPlan;
  }
}

function assertComplete(schema: GraphQLSchema, reader: Reader): void {
  const type = schema.getType(reader.type);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${reader.type}`);
  const inSchema = Object.keys(type.getFields());
  const inReader = Object.keys(reader.fields);
  const unread = inSchema.filter((field) => !inReader.includes(field));
  const unknown = inReader.filter((field) => !inSchema.includes(field));
  if (unread.length > 0) throw new Error(`${reader.type} has fields without a reader: ${unread.join(", ")}`);
  if (unknown.length > 0)
    throw new Error(`${reader.type} reads what the schema lacks: ${unknown.join(", ")}`);
}

/** The readers' types and all object types that their fields lead to, and those of connections and plans. */
function plannedTypes(
  schema: GraphQLSchema,
  readers: readonly Reader[],
  roots: Readonly<Record<string, RootField>>,
): Set<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>();
  const waiting = readers.map(({ type }) => schema.getType(type));
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (!isObjectType(type) || found.has(type)) continue;
    found.add(type);
    for (const field of Object.values(type.getFields())) waiting.push(getNamedType(field.type));
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(field.type);
    const isPlanned = roots[field.name]?.kind === "plan";
    if (isObjectType(type) && (isPlanned || type.name.endsWith("Connection"))) addConnection(type, found);
  }
  return found;
}

function addConnection(type: GraphQLObjectType, found: Set<GraphQLObjectType>): void {
  found.add(type);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (isObjectType(inner) && !found.has(inner)) addConnection(inner, found);
  }
}

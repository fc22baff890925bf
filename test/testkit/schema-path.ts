import { getNamedType, type GraphQLField, isInterfaceType, isNonNullType, isObjectType } from "graphql";
import { schema } from "./selection.ts";

/** One way through the graph: the fields, as a document writes them, from a root to the wanted type. */
export type SchemaPath = readonly string[];

const rowsOf = 3;

/**
 * Every way from a type to another that meets no type twice, by fields that need no argument. `Node` leads on as
 * whatever type it can be.
 */
export function pathsTo(wanted: string, from: string, met: readonly string[] = []): SchemaPath[] {
  const type = schema.getType(from);
  if (isInterfaceType(type)) {
    const types = schema.getPossibleTypes(type).map(({ name }) => name);
    return types
      .filter((name) => !met.includes(name))
      .flatMap((name) => pathsTo(wanted, name, [...met, from]).map((path) => [`... on ${name}`, ...path]));
  }
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type).name;
    if (next === wanted) return [[written(field)]];
    if (needsArguments(field) || next === from || met.includes(next)) return [];
    return pathsTo(wanted, next, [...met, from]).map((path) => [written(field), ...path]);
  });
}

/**
 * As few of these ways as go every step that any of them goes, from one field to the next; the shortest first. All of
 * them grow beyond counting with the schema, and what a field answers depends on where it is asked and on by whom.
 */
export function coveringSteps(paths: readonly SchemaPath[]): SchemaPath[] {
  const gone = new Set<string>();
  return paths
    .toSorted((one, other) => one.length - other.length)
    .filter((path) => {
      const steps = path.map((field, at) => `${path[at - 1] ?? ""} > ${field}`);
      const isNew = steps.some((step) => !gone.has(step));
      steps.forEach((step) => gone.add(step));
      return isNew;
    });
}

const needsArguments = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

function written({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.some((arg) => arg.name === "first") ? `${name}(first: ${rowsOf})` : name;
}

/** The path as a selection, with this at its end. */
export const nested = (path: SchemaPath, end: string): string =>
  path.reduceRight((inner, field) => `${field} { ${inner} }`, end);

import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from "graphql";
import type { Derive } from "./declaration.ts";
import { objectType } from "./place.ts";
import type { Operation } from "./operation.ts";
import { selectedFields } from "./selection.ts";

type Project = (thing: unknown) => unknown;

/** Objects that code derives are cut down to what was asked of them, under the names it was asked by. */
export function projected(
  operation: Operation,
  derive: Derive,
  asked: { readonly typeName: string; readonly nodes: readonly FieldNode[] },
): Derive {
  const [owner = "", field = ""] = asked.typeName.split(".");
  const definition = objectType(operation, owner).getFields()[field];
  const type = definition && getNamedType(definition.type);
  if (!isObjectType(type)) return derive;
  const project = projectOf(operation, type, asked.nodes);
  return (values, viewer) => eachOf(derive(values, viewer), project);
}

const eachOf = (found: unknown, project: Project): unknown =>
  Array.isArray(found) ? found.map(project) : found == null ? found : project(found);

function projectOf(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Project {
  const entries = [...selectedFields(operation, type, nodes)].map(([name, [node]]) => ({
    name,
    field: node?.name.value ?? "",
  }));
  return (thing) =>
    Object.fromEntries(
      entries.map(({ name, field }) => [
        name,
        field === "__typename" ? type.name : (thing as Record<string, unknown>)[field],
      ]),
    );
}

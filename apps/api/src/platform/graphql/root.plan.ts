import type { FieldNode, GraphQLField } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { uuidOf, type IdType } from "../../kernel/id.ts";
import { assertAccess } from "./access.ts";
import { changed, type Given, type Planning } from "./given.ts";
import { argumentsOf, type Operation } from "./operation.ts";
import { planOneThing, planRootConnection, type ReadPlan } from "./read.plan.ts";
import type { PlannedRoot } from "./root.ts";
import type { Scope } from "./statement.ts";
import { viewFor } from "./view.ts";

/** A field of Query in the document that it is planned for. */
export interface RootRequest {
  readonly operation: Operation;
  readonly planning: Planning;
  readonly viewer: Viewer;
  readonly nodes: readonly FieldNode[];
}

/** Plans a root field: one statement, whoever asks for whatever. */
export function planRoot(request: RootRequest, root: PlannedRoot): ReadPlan {
  const { operation, viewer } = request;
  const { definition, node } = fieldOf(request);
  const name = `Query.${definition.name}`;
  const args = argumentsOf(operation, definition, node);
  assertAccess(viewer, root.access, name);
  const asked = {
    ...request,
    view: viewFor(viewer, args["asOf"] as string | Given<string> | null | undefined),
  };
  if (root.kind === "plan") return root.plan(asked, args);
  if (root.kind === "thing") return planOneThing(asked, root.reader, (scope) => root.where(scope, args));
  const { list, on } = root;
  const place = { list, name, ...(on ? { on: (child: Scope) => on(child, args) } : {}) };
  return planRootConnection(asked, place, root.page?.(args) ?? args);
}

export function fieldOf({ operation, nodes }: Pick<RootRequest, "operation" | "nodes">): {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
} {
  const [node] = nodes;
  const definition = node && operation.schema.getQueryType()?.getFields()[node.name.value];
  if (!node || !definition) throw new Error(`Query.${node?.name.value ?? ""} is not in the schema`);
  return { definition, node };
}

/** `WHERE` for a root field that takes the id of a `type`. */
export const whereId =
  (type: IdType, key = "id") =>
  ({ alias, statement }: Scope, args: Record<string, unknown>): string => {
    const uuid = changed(args["id"], `uuid of a ${type}`, (id) => uuidOf(type, String(id)));
    return `${alias}.${key} = ${statement.param(uuid, "uuid")}`;
  };

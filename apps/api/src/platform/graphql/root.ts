import type { Permission } from "../../kernel/actor.ts";
import type { List, Reader } from "./declaration.ts";
import type { ReadPlan, ReadRequest } from "./read.plan.ts";
import type { Scope } from "./statement.ts";

type Args = Record<string, unknown>;

/** How a field of Query is read: one thing, a connection, a plan of its own, or whatever node an id names. */
export type RootField = PlannedRoot | { readonly kind: "node" } | { readonly kind: "nodes" };

export type PlannedRoot = ThingRoot | ConnectionRoot | PlanRoot;

interface ThingRoot {
  readonly kind: "thing";
  readonly reader: Reader;
  readonly where: (scope: Scope, args: Args) => string;
  readonly access?: Permission;
}

interface ConnectionRoot {
  readonly kind: "connection";
  readonly list: List;
  readonly on?: (child: Scope, args: Args) => string;
  /** Where the field calls an argument of the page by another name. */
  readonly page?: (args: Args) => Args;
  readonly access?: Permission;
}

/** Neither a thing nor a list of things: such as counts. The room makes the plan itself, of one statement. */
interface PlanRoot {
  readonly kind: "plan";
  readonly plan: (request: ReadRequest, args: Args) => ReadPlan;
  readonly access?: Permission;
}

import type { Permission } from "../../kernel/actor.ts";
import type { List, Reader } from "./declaration.ts";
import type { Scope } from "./statement.ts";

type Args = Record<string, unknown>;

/** How a field of Query is read: one thing, a connection, or whatever node an id names. */
export type RootField = PlannedRoot | { readonly kind: "node" } | { readonly kind: "nodes" };

export type PlannedRoot = ThingRoot | ConnectionRoot;

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

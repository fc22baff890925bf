import type { FieldNode, GraphQLObjectType } from "graphql";
import type { Reader } from "./declaration.ts";
import type { Operation } from "./selection.ts";
import type { ObjectShape } from "./shape.ts";
import type { Scope } from "./statement.ts";

/** What one row of the statement brings, and the joins that bring it. Filled as the selection is walked. */
export class RowPlan {
  readonly slots: string[] = [];
  readonly joins: string[] = [];

  slot(sql: string): number {
    const known = this.slots.indexOf(sql);
    return known >= 0 ? known : this.slots.push(sql) - 1;
  }

  array(): string {
    return `json_build_array(${this.slots.join(", ")})`;
  }
}

export type Nodes = readonly FieldNode[];

/** A place in the answer: the object there, its row, and how objects found inside it are planned. */
export interface Place {
  readonly operation: Operation;
  readonly scope: Scope;
  readonly row: RowPlan;
  readonly planObject: (place: Place, reader: Reader, nodes: Nodes) => ObjectShape;
}

export function objectType(operation: Operation, name: string): GraphQLObjectType {
  return operation.schema.getType(name) as GraphQLObjectType;
}

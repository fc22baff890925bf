import type { FieldNode, GraphQLObjectType } from "graphql";
import type { Reader } from "./declaration.ts";
import type { Operation } from "./operation.ts";
import type { ObjectShape } from "./shape.ts";
import type { Scope } from "./statement.ts";

/** A function of Postgres takes no more; a wider row is put together as text. */
const argumentsMax = 100;

/** What one row of the statement brings, and the joins that bring it. Filled as the selection is walked. */
export class RowPlan {
  readonly slots: string[] = [];
  readonly joins: string[] = [];

  slot(sql: string): number {
    const known = this.slots.indexOf(sql);
    return known >= 0 ? known : this.slots.push(sql) - 1;
  }

  array(): string {
    const parts: string[] = [];
    for (let at = 0; at === 0 || at < this.slots.length; at += argumentsMax) {
      parts.push(`json_build_array(${this.slots.slice(at, at + argumentsMax).join(", ")})`);
    }
    const [first = "", ...others] = parts;
    return others.reduce(
      (all, next) => `(left(${all}::text, -1) || ', ' || substr(${next}::text, 2))::json`,
      first,
    );
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

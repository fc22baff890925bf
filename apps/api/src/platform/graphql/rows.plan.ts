import type { GraphQLObjectType } from "graphql";
import { readPlan, type ReadPlan, type ReadRequest } from "./read.plan.ts";
import { selectedFields } from "./selection.ts";
import type { Scope } from "./statement.ts";

type Nodes = Parameters<typeof selectedFields>[2];

/** How each field of a type is told from a row that a plan of its own read. */
export type RowParts<Row> = Readonly<Record<string, (row: Row) => unknown>>;

/** Makes objects of `type` from rows: the selected fields under the names that the document gives them. */
export function rowMapper<Row>(
  { operation, nodes }: Pick<ReadRequest, "operation"> & { readonly nodes: Nodes },
  type: string,
  parts: RowParts<Row>,
): (row: Row) => Record<string, unknown> {
  const selected = selectedFields(operation, operation.schema.getType(type) as GraphQLObjectType, nodes);
  const told = [...selected].map(([name, [node]]) => {
    const field = node?.name.value ?? "";
    return [name, field === "__typename" ? () => type : (parts[field] ?? (() => null))] as const;
  });
  return (row) => Object.fromEntries(told.map(([name, of]) => [name, of(row)]));
}

/** A plan whose statement answers with one JSON array of rows. */
export const rowsPlan = <Row>(scope: Scope, sql: string, mapped: (row: Row) => unknown): ReadPlan =>
  readPlan(scope, sql, (rows) => (rows as Row[]).map(mapped));

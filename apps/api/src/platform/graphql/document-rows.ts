import { pageSizeDefault } from "@claimdesk/shared/limits";
import { Kind, type FieldNode, type GraphQLField, type ValueNode } from "graphql";

type Definition = GraphQLField<unknown, unknown> | undefined;

/**
 * The rows that a field may bring: of a list as many as its page holds, and what lies below for each of them. A size
 * in a variable counts as one here, and as what it is when the operation runs.
 */
export function rowsOf(definition: Definition, field: FieldNode, below: number): number {
  const isList = definition?.args.some(({ name }) => name === "first") === true;
  return isList ? pageSizeOf(field) * (1 + below) : below;
}

function pageSizeOf({ arguments: given = [] }: FieldNode): number {
  for (const name of ["first", "last"]) {
    const value = given.find((argument) => argument.name.value === name)?.value;
    if (value !== undefined && value.kind !== Kind.NULL) return literalSize(value);
  }
  return pageSizeDefault;
}

const literalSize = (value: ValueNode): number =>
  value.kind === Kind.INT ? Math.max(Number(value.value), 0) : 1;

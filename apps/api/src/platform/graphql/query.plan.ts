import { isNonNullType, type FieldNode, type OperationDefinitionNode } from "graphql";
import { Denial } from "../../kernel/denial.ts";
import type { Operation } from "./operation.ts";
import type { ReadPlan } from "./read.plan.ts";
import type { Reads } from "./reads.ts";
import type { RootRequest } from "./root.plan.ts";
import { selectedFields, type Selected } from "./selection.ts";

/** How a query is read: each of its fields by a statement, or null where it has fields that no plan reads. */
export interface QueryPlan {
  readonly fields: readonly { readonly name: string; readonly plan: ReadPlan }[] | null;
}

/** Each of them is a statement of its own. */
const rootFieldsMax = 20;

export class TooManyFields extends Denial {
  constructor(count: number) {
    const most = String(rootFieldsMax);
    super("TOO_COSTLY", `One operation may ask for ${most} fields of Query; this one has ${String(count)}.`);
  }
}

export function planQuery(
  reads: Reads,
  query: OperationDefinitionNode,
  request: Omit<RootRequest, "nodes">,
): QueryPlan {
  const fields = [...fieldsOf(query, request.operation)];
  if (fields.length > rootFieldsMax) throw new TooManyFields(fields.length);
  if (!fields.every(([, nodes]) => reads.isKept(nodes[0]?.name.value ?? ""))) return { fields: null };
  return { fields: fields.map(([name, nodes]) => ({ name, plan: reads.plan({ ...request, nodes }) })) };
}

function fieldsOf(query: OperationDefinitionNode, operation: Operation): Selected {
  const type = operation.schema.getQueryType();
  return type ? selectedFields(operation, type, [query]) : new Map<string, FieldNode[]>();
}

interface OnlyField {
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly nullable: boolean;
}

/** The one field of a query, or null where it has several. */
export function onlyField(query: OperationDefinitionNode, operation: Operation): OnlyField | null {
  const [[name, nodes] = ["", []], ...others] = [...fieldsOf(query, operation)];
  const definition = operation.schema.getQueryType()?.getFields()[nodes[0]?.name.value ?? ""];
  if (!definition || others.length > 0) return null;
  return { name, nodes, nullable: !isNonNullType(definition.type) };
}

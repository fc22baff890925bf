import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Operation } from "./operation.ts";

/** Response name → the field nodes merged under it, in the order of the answer. */
export type Selected = Map<string, FieldNode[]>;

/** The fields asked of an object type, as the specification's CollectFields finds them (section 6.3.2). */
export function selectedFields(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
): Selected {
  const selected: Selected = new Map();
  const seen = new Set<string>();
  for (const node of nodes) {
    if (node.selectionSet) collect({ operation, type, selected, seen }, node.selectionSet.selections);
  }
  return selected;
}

interface Collecting {
  readonly operation: Operation;
  readonly type: GraphQLObjectType;
  readonly selected: Selected;
  readonly seen: Set<string>;
}

function collect(collecting: Collecting, selections: readonly SelectionNode[]): void {
  for (const selection of selections) {
    if (!isIncluded(collecting.operation, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const merged = collecting.selected.get(name);
      if (merged) merged.push(selection);
      else collecting.selected.set(name, [selection]);
      continue;
    }
    const fragment = fragmentOf(collecting, selection);
    if (fragment && applies(collecting, fragment)) collect(collecting, fragment.selectionSet.selections);
  }
}

function fragmentOf(
  { operation, seen }: Collecting,
  selection: Exclude<SelectionNode, FieldNode>,
):
  | (Pick<FragmentDefinitionNode, "selectionSet"> & Partial<Pick<FragmentDefinitionNode, "typeCondition">>)
  | null {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    return selection.typeCondition
      ? { selectionSet: selection.selectionSet, typeCondition: selection.typeCondition }
      : { selectionSet: selection.selectionSet };
  }
  const name = selection.name.value;
  if (seen.has(name)) return null;
  seen.add(name);
  return operation.fragments[name] ?? null;
}

function applies(
  { operation, type }: Collecting,
  fragment: Partial<Pick<FragmentDefinitionNode, "typeCondition">>,
) {
  if (!fragment.typeCondition) return true;
  const condition = typeFromAST(operation.schema, fragment.typeCondition);
  if (condition === type) return true;
  return isAbstractType(condition) && operation.schema.isSubType(condition, type);
}

function isIncluded({ variables }: Operation, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
}

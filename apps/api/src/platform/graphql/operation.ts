import {
  getArgumentValues,
  Kind,
  visit,
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Planning } from "./given.ts";

/** The parts of an operation that reading a selection needs. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the plan is kept: its variables that no plan needs to look at. */
  readonly kept?: { readonly planning: Planning; readonly open: ReadonlySet<string> };
}

/** Arguments whose values a plan passes on to Postgres without a look at them. */
const openArguments = new Set(["id", "after", "before", "since", "search", "asOf"]);

/** The arguments of a field. An open variable comes as a `Given`, everything else as its value. */
export function argumentsOf(
  operation: Operation,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> {
  const values: Record<string, unknown> = getArgumentValues(definition, node, operation.variables);
  const { kept } = operation;
  if (kept === undefined) return values;
  for (const argument of node.arguments ?? []) {
    const name = openVariableOf(argument);
    if (name === null || !kept.open.has(name) || values[argument.name.value] == null) continue;
    values[argument.name.value] = kept.planning.given(`$${name}`, (run) => run.variables[name]);
  }
  return values;
}

/** The same of a field of `type`, as it was asked for first. */
export function argumentsIn(
  operation: Operation,
  type: GraphQLObjectType,
  [node]: readonly FieldNode[],
): Record<string, unknown> {
  const definition = node && type.getFields()[node.name.value];
  if (!node || !definition) throw new Error(`${type.name}.${node?.name.value ?? ""} is not in the schema`);
  return argumentsOf(operation, definition, node);
}

const openVariableOf = ({ name, value }: ArgumentNode): string | null =>
  value.kind === Kind.VARIABLE && openArguments.has(name.value) ? value.name.value : null;

/** The variables of some part of a document, told apart by whether a plan has to look at them. */
export interface Uses {
  readonly open: ReadonlySet<string>;
  readonly looked: readonly string[];
}

export function usesOf(
  nodes: readonly ASTNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): Uses {
  const [open, looked, seen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const walk = (node: ASTNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Argument: (argument) => {
        const name = openVariableOf(argument);
        if (name === null) return undefined;
        open.add(name);
        return false;
      },
      Variable: ({ name }) => void looked.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment === undefined || seen.has(name.value)) return;
        seen.add(name.value);
        walk(fragment);
      },
    });
  };
  nodes.forEach(walk);
  for (const name of looked) open.delete(name);
  return { open, looked: [...looked] };
}

export function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

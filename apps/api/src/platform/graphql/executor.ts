import {
  execute,
  getVariableValues,
  GraphQLError,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { Denial } from "../../kernel/denial.ts";
import type { Viewer } from "../../kernel/actor.ts";
import { NullInNonNull } from "./mapper.ts";
import type { Reads } from "./reads.ts";
import { selectedFields, type Operation, type Selected } from "./selection.ts";

export interface ToExecute {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly context: { readonly viewer: Viewer };
}

/**
 * Runs an operation. A query whose every field is planned is answered from its statements, without a walk of the
 * answer; anything else (mutations, introspection) goes through graphql-js, whose resolvers call the same plans.
 * Both ways give the same answer.
 */
export async function executeOperation(reads: Reads, given: ToExecute): Promise<ExecutionResult> {
  const { schema, operation, document, context } = given;
  if (operation.operation !== OperationTypeNode.QUERY) return throughResolvers(given);
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given.variables, {
    maxErrors: 5,
  });
  if (!coerced.coerced) return { errors: coerced.errors };
  const planned: Operation = { schema, fragments: fragmentsOf(document), variables: coerced.coerced };
  const queryType = schema.getQueryType();
  const fields = queryType ? selectedFields(planned, queryType, [operation]) : new Map<string, never>();
  const refusal = tooManyFields(fields);
  if (refusal !== null) return { errors: [refusal] };
  if (![...fields.values()].every(([node]) => node && reads.isPlanned(node.name.value)))
    return throughResolvers(given);
  try {
    return { data: await readAll(reads, { planned, fields, viewer: context.viewer }) };
  } catch (error) {
    if (error instanceof NullInNonNull || fields.size !== 1) return throughResolvers(given);
    return failed(error, fields, queryType);
  }
}

/** Each of them is a statement of its own. */
const rootFieldsMax = 20;

function tooManyFields({ size }: { readonly size: number }): Denial | null {
  if (size <= rootFieldsMax) return null;
  const most = String(rootFieldsMax);
  return new Denial(
    "TOO_COSTLY",
    `One operation may ask for ${most} fields of Query; this one has ${String(size)}.`,
  );
}

interface Planned {
  readonly planned: Operation;
  readonly fields: Selected;
  readonly viewer: Viewer;
}

async function readAll(reads: Reads, { planned, fields, viewer }: Planned): Promise<Record<string, unknown>> {
  const names = [...fields.keys()];
  const read = names.map((name) => reads.root({ operation: planned, viewer, nodes: fields.get(name) ?? [] }));
  const answers = await Promise.all(read);
  return Object.fromEntries(names.map((name, place) => [name, answers[place]]));
}

type Maybe<T> = T | null | undefined;

/** The one root field failed: its error stands at its path, as graphql-js would put it. */
function failed(error: unknown, fields: Selected, queryType: Maybe<GraphQLObjectType>): ExecutionResult {
  const [[name, nodes] = ["", []]] = [...fields];
  const type = queryType?.getFields()[nodes[0]?.name.value ?? ""]?.type;
  const original = error instanceof Error ? error : new Error(String(error));
  const located = new GraphQLError(original.message, {
    nodes,
    path: [name],
    originalError: original,
    extensions: original instanceof GraphQLError ? original.extensions : {},
  });
  return { errors: [located], data: isNonNullType(type) ? null : { [name]: null } };
}

async function throughResolvers({
  schema,
  document,
  operation,
  variables,
  context,
}: ToExecute): Promise<ExecutionResult> {
  return execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context,
    operationName: operation.name?.value ?? null,
  });
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

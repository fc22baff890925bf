import {
  execute,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import type { Run } from "./given.ts";
import { KnownDocuments, type KnownOperation } from "./known-documents.ts";
import { NullInNonNull } from "./mapper.ts";
import { fragmentsOf } from "./operation.ts";
import { onlyField, planQuery, TooManyFields, type QueryPlan } from "./query.plan.ts";
import { PlanCache } from "./plan-cache.ts";
import type { Reads } from "./reads.ts";

export interface ToExecute {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
  readonly context: { readonly viewer: Viewer };
  /** The document as it was sent, where it was parsed, validated and within its limits. */
  readonly text?: string | undefined;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * Runs operations. A query whose every field is planned is answered from its statements, without a walk of the
 * answer; anything else (mutations, introspection) goes through graphql-js, whose resolvers call the same plans.
 * Both ways give the same answer.
 */
export class Execution {
  readonly #reads: Reads;
  readonly #plans = new PlanCache<QueryPlan>();
  readonly #known = new KnownDocuments();
  readonly #fragments = new WeakMap<DocumentNode, Fragments>();

  constructor(reads: Reads) {
    this.#reads = reads;
  }

  /** The operation of a text that was carried out before. */
  known(text: string, operationName: string | null): KnownOperation | null {
    return this.#known.find(text, operationName);
  }

  async execute(given: ToExecute): Promise<ExecutionResult> {
    const { schema, operation, context, text } = given;
    if (text !== undefined) this.#known.add(text, given.document);
    if (operation.operation !== OperationTypeNode.QUERY) return throughResolvers(given);
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], given.variables, {
      maxErrors: 5,
    });
    if (!coerced.coerced) return { errors: coerced.errors };
    const run = { variables: coerced.coerced, viewer: context.viewer };
    try {
      const plan = this.#planOf(given, run);
      return plan.fields === null
        ? await throughResolvers(given)
        : { data: await this.#read(plan.fields, run) };
    } catch (error) {
      return this.#failed(given, run, error);
    }
  }

  #planOf({ schema, document, operation }: ToExecute, run: Run): QueryPlan {
    const fragments = this.#fragments.get(document) ?? fragmentsOf(document);
    this.#fragments.set(document, fragments);
    return this.#plans.find({
      piece: operation,
      nodes: [operation],
      fragments,
      run,
      make: (planning, { open }) =>
        planQuery(this.#reads, operation, {
          operation: { schema, fragments, variables: run.variables, kept: { planning, open } },
          planning,
          viewer: run.viewer,
        }),
    });
  }

  async #read(fields: NonNullable<QueryPlan["fields"]>, run: Run): Promise<Record<string, unknown>> {
    const [only] = fields;
    if (only && fields.length === 1) return { [only.name]: await this.#reads.run(only.plan, run) };
    const answers = await Promise.all(fields.map(({ plan }) => this.#reads.run(plan, run)));
    return Object.fromEntries(fields.map(({ name }, place) => [name, answers[place]]));
  }

  /** graphql-js knows where an error belongs among several fields; of one field it is plain. */
  async #failed(given: ToExecute, run: Run, error: unknown): Promise<ExecutionResult> {
    if (error instanceof TooManyFields) return { errors: [error] };
    const { schema, document, operation } = given;
    const fragments = this.#fragments.get(document) ?? {};
    const field = onlyField(operation, { schema, fragments, variables: run.variables });
    if (error instanceof NullInNonNull || field === null) return throughResolvers(given);
    const original = error instanceof Error ? error : new Error(String(error));
    const located = new GraphQLError(original.message, {
      nodes: field.nodes,
      path: [field.name],
      originalError: original,
      extensions: original instanceof GraphQLError ? original.extensions : {},
    });
    return { errors: [located], data: field.nullable ? { [field.name]: null } : null };
  }
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

import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { createUnionType, type ClassType } from "type-graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { Reader } from "./declaration.ts";
import { typeNameOf, type Reads } from "./reads.ts";

/** What every resolver gets beside its arguments. */
export interface Context {
  /** As they were when the operation began. */
  readonly viewer: Viewer;
  /** Asked again: who stays long may have lost what they came with. Throws the Denial that they would meet now. */
  readonly viewerNow: () => Promise<Viewer>;
  readonly reads: Reads;
}

/** The union that a mutation answers with: what it changed, or one of its refusals. */
export function answerOf(name: string, description: string, types: readonly ClassType[]): object {
  return createUnionType({
    name,
    description,
    types: () => types as [ClassType, ...ClassType[]],
    resolveType: (value: unknown) =>
      value instanceof Refusal ? (value.constructor as ClassType) : typeNameOf(value),
  });
}

/** The same for what is not a thing that can be read back: its class says what it is. */
export function toldAnswerOf(name: string, description: string, types: readonly ClassType[]): object {
  return createUnionType({
    name,
    description,
    types: () => types as [ClassType, ...ClassType[]],
    resolveType: (value: object) => value.constructor as ClassType,
  });
}

/** Answers with the thing as it now stands, read with what was selected of it. */
export function readBack(
  context: Context,
  info: GraphQLResolveInfo,
  { reader, uuid }: { reader: Reader; uuid: string },
) {
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  return context.reads.thing(reader, uuid, { operation, viewer: context.viewer, nodes: info.fieldNodes });
}

/** What a field of Query answers when the operation goes through the resolvers. */
export function readRoot(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const operation = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const nodes: readonly FieldNode[] = info.fieldNodes;
  return context.reads.root({ operation, viewer: context.viewer, nodes });
}

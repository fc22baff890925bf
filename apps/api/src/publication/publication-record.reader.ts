import { parse, Kind, type FieldNode, type GraphQLSchema } from "graphql";
import type { Viewer } from "../kernel/actor.ts";
import { uuidOf } from "../kernel/id.ts";
import type { Context } from "../platform/graphql/answer.ts";
import type { PublicationChange } from "./publication-change.type.ts";

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const pageSize = 100;

const [latest, next] = [
  "{ changes(last: 1) { edges { cursor node { id } } } }",
  "query ($since: String, $filter: PublicationFilter, $first: Int) { changes(since: $since, filter: $filter, first: $first) { edges { cursor node { id } } } }",
].map(fieldNodesOf) as [FieldNode[], FieldNode[]];

interface Asked {
  readonly schema: GraphQLSchema;
  readonly context: Context;
  readonly filter: unknown;
}

/**
 * The record of publications, read as a client reads `changes`: the same order, the same cursors, the same filter and
 * the same idea of who sees what.
 */
export class PublicationRecordReader {
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  async latest(): Promise<string | null> {
    const [edge] = (await this.#read(latest, {})).edges;
    return edge?.cursor ?? null;
  }

  async after(since: string | null): Promise<readonly PublicationChange[]> {
    const { edges } = await this.#read(next, { since, filter: this.#asked.filter ?? null, first: pageSize });
    return edges.map(({ cursor, node }) => ({ cursor, publicationId: uuidOf("Publication", node.id) }));
  }

  async #read(nodes: readonly FieldNode[], variables: Record<string, unknown>): Promise<Page> {
    const { schema, context } = this.#asked;
    const viewer: Viewer = context.viewer;
    return (await context.reads.root({
      operation: { schema, fragments: {}, variables },
      viewer,
      nodes,
    })) as Page;
  }
}

function fieldNodesOf(document: string): FieldNode[] {
  return parse(document).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? one.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
      : [],
  );
}

import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import type { Pool } from "pg";
import type { Context } from "../platform/graphql/answer.ts";
import { executeOperation } from "../platform/graphql/executor.ts";
import { Reads } from "../platform/graphql/reads.ts";
import { attachReaders } from "../platform/graphql/schema.ts";
import type { Executor } from "../platform/http/http.settings.ts";
import type { Room } from "./room.ts";

export interface Graph {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly executor: Executor;
  /** The same reads on another connection, such as one that holds a snapshot. */
  readonly readsOn: (pool: Pool) => Reads;
}

/** Puts the rooms' parts of the graph together: one schema, one table of root fields, one executor. */
export function buildGraph(rooms: readonly Room[], pool: Pool): Graph {
  const instances = new Map(rooms.flatMap(({ resolvers }) => resolvers).map((one) => [one.constructor, one]));
  const readers = rooms.flatMap((room) => room.readers);
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<new () => object>,
    container: { get: (wanted: object) => instances.get(wanted as never) },
    // Shape is checked by scalars, meaning by the services.
    validate: false,
    pubSub: unused,
  });
  attachReaders(schema, readers);
  const roots = Object.assign({}, ...rooms.map((room) => room.roots)) as Room["roots"];
  const readsOn = (connections: Pool): Reads => new Reads(connections, roots, readers);
  const reads = readsOn(pool);
  return { schema, reads, executor: executorOf(schema, reads), readsOn };
}

function executorOf(schema: GraphQLSchema, reads: Reads): Executor {
  return ({ document, operation, request, context }) =>
    executeOperation(reads, {
      schema,
      document,
      operation,
      variables: request.variables ?? {},
      context: context as Context,
    });
}

/** Every subscription brings its own stream; TypeGraphQL wants this to be there all the same. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`No subscription follows "${topic}": it needs a \`subscribe\` of its own`);
  },
};

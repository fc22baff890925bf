import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import type { Pool } from "pg";
import type { Context } from "../platform/graphql/answer.ts";
import { Execution } from "../platform/graphql/executor.ts";
import { Reads } from "../platform/graphql/reads.ts";
import { attachReaders } from "../platform/graphql/schema.ts";
import type { Executor, HttpSettings } from "../platform/http/http.settings.ts";
import type { Room } from "./room.ts";
import { bindManual } from "./schema-manual.ts";

export interface Graph {
  readonly schema: GraphQLSchema;
  readonly reads: Reads;
  readonly executor: Executor;
  readonly direct: HttpSettings<Context>["direct"];
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
  bindManual(schema);
  const roots = Object.assign({}, ...rooms.map((room) => room.roots)) as Room["roots"];
  attachReaders(schema, readers, roots);
  const readsOn = (connections: Pool): Reads => new Reads(connections, roots, readers);
  const reads = readsOn(pool);
  return { schema, reads, ...waysTo(schema, reads), readsOn };
}

/** The two ways to one execution: through Apollo, and past it for documents that Apollo has passed before. */
function waysTo(schema: GraphQLSchema, reads: Reads): Pick<Graph, "executor" | "direct"> {
  const execution = new Execution(reads);
  return {
    executor: ({ document, operation, request, context }) =>
      execution.execute({
        schema,
        document,
        operation,
        variables: request.variables ?? {},
        context: context as Context,
        text: request.query,
      }),
    direct: ({ query, operationName, variables }) => {
      const known = execution.known(query, operationName);
      return known && ((context) => execution.execute({ schema, ...known, variables, context }));
    },
  };
}

/** Every subscription brings its own stream; TypeGraphQL wants this to be there all the same. */
const unused: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`No subscription follows "${topic}": it needs a \`subscribe\` of its own`);
  },
};

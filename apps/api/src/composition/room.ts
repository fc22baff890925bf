import type { FastifyInstance } from "fastify";
import type { Reader } from "../platform/graphql/reader.ts";
import type { RootField } from "../platform/graphql/root.ts";

/** What a room brings to the desk's graph and database. */
export interface Room {
  /** Instances of the room's resolver classes. */
  readonly resolvers: readonly object[];
  /** How the room's fields of Query are read. */
  readonly roots: Readonly<Record<string, RootField>>;
  readonly readers: readonly Reader[];
  /** Further addresses, for those who do not speak GraphQL. */
  readonly routes?: (app: FastifyInstance) => void;
}

import type { GraphQuery } from "../platform/graphql/graph-query.ts";

/** Asks the desk's graph for what the public sees. */
export type PublicQuery = GraphQuery;

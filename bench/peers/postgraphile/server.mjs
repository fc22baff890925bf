import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { TYPES } from "postgraphile/@dataplan/pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { GraphQLBoolean } from "postgraphile/graphql";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { addPgTableCondition, addPgTableOrderBy, orderByAscDesc } from "postgraphile/utils";

/**
 * PostGraphile on Claimdesk's tables as they are: nothing is added to the database, no comment, no view, no index. What
 * its documentation teaches for tables with partial and expression indexes is done here, so that it finds them: two
 * conditions and one order, written as the indexes are.
 */

/** Written into the statement, not passed to it: Postgres recognises a partial index by its own words. */
const liveRevisions = addPgTableCondition(
  { schemaName: "public", tableName: "claim_revision" },
  "live",
  () => ({ type: GraphQLBoolean }),
  (value, { sql, sqlTableAlias: revision }) =>
    value === true ? sql`${revision}.live_to = 'infinity'::timestamptz` : null,
);

const publicArticles = addPgTableCondition(
  { schemaName: "public", tableName: "article" },
  "public",
  () => ({ type: GraphQLBoolean }),
  (value, { sql, sqlTableAlias: article }) =>
    value === true ? sql`${article}.public_from is not null` : null,
);

const articlesByDate = addPgTableOrderBy({ schemaName: "public", tableName: "article" }, ({ sql }) =>
  orderByAscDesc("DATE", ({ alias }) => ({
    fragment: sql`coalesce(${alias}.published_from, '-infinity'::timestamptz)`,
    codec: TYPES.timestamptz,
  })),
);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [liveRevisions, publicArticles, articlesByDate],
  // It looks for whole indexes only, and would offer neither order nor condition where ours are partial.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? "",
      schemas: ["public"],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { graphqlPath: "/graphql", websockets: false, graphiql: false, watch: false },
  grafast: { explain: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.keepAliveTimeout = 72_000;
server.listen(Number(process.env.PEER_PORT), "127.0.0.1", () => process.send?.("ready"));
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close(async () => {
    await instance.release();
    process.exit(0);
  });
});

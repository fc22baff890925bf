import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";
import { loaders } from "./loaders.mjs";
import { resolvers } from "./pages.mjs";

/** Mercurius as its documentation teaches: a resolver for each root field, a loader for each relation, its JIT on. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** @type {import("./pages.mjs").Ask} */
const ask = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const app = Fastify({ keepAliveTimeout: 72_000, forceCloseConnections: true });
await app.register(mercurius, {
  schema: await readFile(join(import.meta.dirname, "schema.graphql"), "utf8"),
  resolvers: resolvers(ask),
  loaders: loaders(ask),
  jit: 1,
});
await app.listen({ port: Number(process.env.PEER_PORT), host: "127.0.0.1" });
process.send?.("ready");
process.on("SIGTERM", () => {
  void app.close().then(() => pool.end().then(() => process.exit(0)));
});

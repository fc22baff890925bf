import { mkdirSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { exportsIn, instantOf } from "./export-folder.ts";

/** An export never changes; only which ones there are does. */
const keepSeconds = 24 * 60 * 60;

/** The exports in the folder: a list of them, and their files. */
export function exportRoutes(app: FastifyInstance, folder: string, base: string): void {
  mkdirSync(folder, { recursive: true });
  app.get("/exports", async (_request, reply) => {
    const exports = (await exportsIn(folder)).map((name) => ({
      name,
      asOf: instantOf(name),
      manifest: `${base}/exports/${name}/manifest.json`,
    }));
    return reply.header("cache-control", "public, max-age=60").send({ exports });
  });
  app.register(fastifyStatic, {
    root: folder,
    prefix: "/exports/",
    index: false,
    // What is being written is hidden by a dot.
    dotfiles: "ignore",
    decorateReply: false,
    immutable: true,
    maxAge: keepSeconds * 1_000,
  });
}

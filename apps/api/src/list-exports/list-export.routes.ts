import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FastifyInstance } from "fastify";
import type { Viewer } from "../kernel/actor.ts";
import { parseGlobalId } from "../kernel/id.ts";
import { callOf, type Call } from "../platform/http/call.ts";
import { answerNotFound } from "../platform/http/fresh-answer.ts";
import type { ListExportFileStore } from "./list-export-file.store.ts";
import type { ListExportService } from "./list-export.service.ts";
import { fileNameOf } from "./list-export.ts";

interface OfOneExport {
  readonly Params: { readonly id: string };
}

interface Needs {
  readonly exports: ListExportService;
  readonly files: ListExportFileStore;
  readonly viewerOf: (call: Call) => Promise<Viewer>;
}

/** Where people fetch the files of their exports. Kept by nobody on the way. */
export function listExportRoutes(app: FastifyInstance, { exports, files, viewerOf }: Needs): void {
  // A HEAD would be recorded as a fetch, and read the file for nothing.
  app.get<OfOneExport>("/list-exports/:id/file", { exposeHeadRoute: false }, async (request, reply) => {
    const viewer = await viewerOf(callOf(request));
    const named = parseGlobalId(request.params.id);
    const uuid = named?.type === "ListExport" ? named.uuid : null;
    const file = uuid === null ? null : await exports.fetch(viewer, uuid);
    if (file === null)
      return answerNotFound(reply, "You have no such export, or its file is not there any more.");
    const { id, list, askedAt, bytes } = file;
    // An error of either ends the answer in the middle, which tells the browser that the file is not whole.
    const unpacked = pipeline(Readable.from(files.pieces(id)), createGunzip(), () => undefined);
    return reply
      .headers({
        "cache-control": "private, no-store",
        "content-disposition": `attachment; filename="${fileNameOf(list, askedAt)}"`,
        "content-length": Number(bytes),
        "x-content-type-options": "nosniff",
      })
      .type("text/csv; charset=utf-8; header=present")
      .send(unpacked);
  });
}

import { resolve } from "node:path";
import type { Command } from "commander";
import { manifestOf, readSources } from "../platform/documents/document-file.ts";
import { say } from "./say.ts";

export function trustedCommands(program: Command): void {
  program
    .command("trusted")
    .description("tells of trusted documents")
    .command("print")
    .description("prints the manifest of a folder's .graphql files: each operation under its hash")
    .argument("[folder]", "the folder of the files", "trusted")
    .action((folder: string) => say(JSON.stringify(manifestOf(readSources(resolve(folder))), null, 2)));
}

import type { Command } from "commander";
import { printSchema } from "graphql";
import { compose } from "../composition/compose.ts";
import { readEnv } from "../platform/env.ts";
import { say } from "./say.ts";

/** Building the schema needs every setting to be there, and none to be true: nothing is asked of this database. */
const anywhere = { DATABASE_URL: "postgres://nowhere.invalid/none", LOG_LEVEL: "silent" };

export function schemaCommands(program: Command): void {
  program
    .command("schema")
    .description("tells of the GraphQL schema")
    .command("print")
    .description("prints it as SDL, always in the same order")
    .action(async () => {
      const desk = await compose(readEnv(anywhere));
      say(printSchema(desk.schema));
      await desk.close();
    });
}

import "reflect-metadata";
import { Command } from "commander";
import { catchUpCommands } from "./command/catch-up.command.ts";
import { databaseCommands } from "./command/database.command.ts";
import { demoCommands } from "./command/demo.command.ts";
import { exportCommands } from "./command/export.command.ts";
import { importCommands } from "./command/import.command.ts";
import { importClaimReviewCommands } from "./command/import-claimreview.command.ts";
import { peopleCommands } from "./command/people.command.ts";
import { rereadCommands } from "./command/reread.command.ts";
import { schemaCommands } from "./command/schema.command.ts";
import { trustedCommands } from "./command/trusted.command.ts";
import { endWith } from "./platform/process.ts";

const program = new Command("claimdesk").description("Looks after a Claimdesk.").showHelpAfterError();
databaseCommands(program);
peopleCommands(program);
schemaCommands(program);
trustedCommands(program);
demoCommands(program);
exportCommands(program);
rereadCommands(program);
catchUpCommands(program);
importCommands(program);
importClaimReviewCommands(program);

try {
  await program.parseAsync();
} catch (error) {
  endWith(error);
}

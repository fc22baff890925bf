import { join } from "node:path";

const built = join(import.meta.dirname, "../../../apps/api/dist");
/** @param {string} file */
const part = (file) => import(join(built, file));
const { createDataSource } = await part("platform/db/data-source.js");
const { SourceProposalService } = await part("sources/source-proposal.service.js");
const { SourceProposalStore } = await part("sources/source-proposal.store.js");

/** The desk's own job, done once on the database that is named; says how many statements it took. */
const source = createDataSource({ databaseUrl: process.argv[2] ?? "", entities: [] });
let statements = 0;
const nothing = () => undefined;
source.setOptions({
  logging: ["query"],
  logger: {
    logQuery: () => (statements += 1),
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
    ...{ logMigration: nothing, log: nothing },
  },
});
await source.initialize();
statements = 0;
const recorder = {
  onlyWrites: true,
  record: () => Promise.reject(new Error("nobody decides anything here")),
};
await new SourceProposalService(source, new SourceProposalStore(), recorder).propose();
await source.destroy();
console.log(String(statements));

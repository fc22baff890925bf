import { join } from "node:path";

const built = join(import.meta.dirname, "../../apps/api/dist");
/** @param {string} file */
const part = (file) => import(join(built, file));

/** @typedef {{ query: string, parameters: any[] }} Statement */

/**
 * The desk's own job on this database, and what it sends.
 * @param {string} url
 */
export async function openProposing(url) {
  const { createDataSource } = await part("platform/db/data-source.js");
  const { SourceProposalService } = await part("sources/source-proposal.service.js");
  const { SourceProposalStore } = await part("sources/source-proposal.store.js");
  const source = createDataSource({ databaseUrl: url, entities: [], patient: true });
  /** @type {Statement[]} */
  let sent = [];
  const nothing = () => undefined;
  source.setOptions({
    logging: ["query"],
    logger: {
      logQuery: (/** @type {string} */ query, /** @type {any[]} */ parameters = []) =>
        sent.push({ query, parameters }),
      ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
      ...{ logMigration: nothing, log: nothing },
    },
  });
  await source.initialize();
  const recorder = {
    onlyWrites: true,
    record: () => Promise.reject(new Error("nobody decides anything here")),
  };
  const service = new SourceProposalService(source, new SourceProposalStore(), recorder);
  return {
    /** @returns {Promise<{ ms: number, statements: Statement[] }>} */
    propose: async () => {
      sent = [];
      const begun = performance.now();
      await service.propose();
      return { ms: performance.now() - begun, statements: sent };
    },
    close: () => source.destroy(),
  };
}

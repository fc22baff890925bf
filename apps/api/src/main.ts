import { compose } from "./composition/compose.ts";
import { connect } from "./platform/db/data-source.ts";
import { pendingMigrations } from "./platform/db/migrate.ts";
import { BadConfiguration, readEnv } from "./platform/env.ts";
import { startHttp } from "./platform/http/server.ts";
import { endWith, stopOnSignal } from "./platform/process.ts";

try {
  const desk = await compose(readEnv());
  await connect(desk.source, desk.env.databaseUrl);
  const pending = await pendingMigrations(desk.source);
  if (pending.length > 0) {
    throw new BadConfiguration(`The database lacks ${pending.length} migration(s). Run: npm run db:migrate`);
  }
  await desk.jobs.start();
  const http = await startHttp(desk);
  stopOnSignal(desk.log, async () => {
    await http.stop();
    await desk.close();
  });
  desk.log.info({ address: http.address }, `Claimdesk answers at ${desk.env.publicUrl}/graphql`);
  // A launcher that started this process waits for the word.
  process.send?.("ready");
} catch (error) {
  endWith(error);
}

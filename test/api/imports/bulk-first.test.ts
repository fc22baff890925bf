import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { folderOf } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { projectRoot } from "../../testkit/launcher.ts";
import { newDatabase } from "../../testkit/own-api.ts";

test("articles come in at a desk that has never been started, and its jobs wait for it", async () => {
  const database = await newDatabase();
  await withDatabase((client) => client.query("drop schema if exists pgboss cascade"), database.url);
  const { email } = JSON.parse(process.env["CLAIMDESK_TEST_ADMINISTRATOR"] ?? "{}") as { email: string };
  const paragraph =
    "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, it said in its report.";
  const folder = await folderOf({ "first.txt": `The trawlers of Brest\n\nBy Maria Vale\n\n${paragraph}` });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(projectRoot, "apps/api/dist/cli.js"), "import", folder, "--as", email],
    { env: { ...process.env, DATABASE_URL: database.url, NODE_ENV: "test", LOG_LEVEL: "warn" } },
  );
  expect(stdout).toContain("1 made");
  await database.drop();
});

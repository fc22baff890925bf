import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const api = resolve(__dirname, "../../apps/api");

test("the committed schema is the one that the code builds", () => {
  const built = execFileSync(process.execPath, ["dist/cli.js", "schema", "print"], {
    cwd: api,
    encoding: "utf8",
  });
  const committed = readFileSync(join(api, "schema.graphql"), "utf8");
  // Compared line by line first: a failure then shows the lines, not two whole schemas.
  const missing = built.split("\n").filter((line) => !committed.includes(line));
  expect(missing).toEqual([]);
  expect(committed.trimEnd()).toBe(built.trimEnd());
});

import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { places, root } from "./paths.mjs";
import { paint, say } from "./progress.mjs";

/** @typedef {{ name: string, email: string, password: string, roles: string[] }} DemoAccount */

const firstQuery = "{ claims(first: 3) { nodes { text verdict { label } } } }";

/** @param {import("./settings.mjs").Settings} settings */
export async function reportReady({ apiPort, adminPort }) {
  const accounts = await demoAccounts();
  const api = `http://localhost:${apiPort}`;
  say("");
  say(`  ${paint("bold", "Admin")}  http://localhost:${adminPort}`);
  say(`  ${paint("bold", "API")}    ${api}/graphql`);
  if (accounts.length > 0) tellAccounts(accounts);
  say("");
  say(`  ${paint("bold", "A first query")} (what is published is open to everyone):`);
  say(`    curl -s ${api}/graphql -H 'content-type: application/json' \\`);
  say(`      -d '${JSON.stringify({ query: firstQuery })}'`);
  say("");
  say("  Ctrl-C stops everything.");
}

/** @param {DemoAccount[]} accounts */
function tellAccounts(accounts) {
  say("");
  say(`  ${paint("bold", "Demo accounts")} (also in ${relative(root, places.accounts)}):`);
  const width = Math.max(...accounts.map(({ email }) => email.length));
  for (const { email, password, roles } of accounts) {
    say(`    ${email.padEnd(width)}  ${password}  ${paint("dim", roles.join(", ").toLowerCase())}`);
  }
}

/** @returns {Promise<DemoAccount[]>} none on a desk that brought its own people */
async function demoAccounts() {
  const written = await readFile(places.accounts, "utf8").catch(() => "[]");
  return JSON.parse(written);
}

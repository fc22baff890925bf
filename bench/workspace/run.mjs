import { join } from "node:path";
import { complaintAboutNode } from "../../scripts/launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
// Before anything of the launcher is loaded: it keeps its things in the folder that this names.
process.env.CLAIMDESK_HOME ??= join(import.meta.dirname, "../../.claimdesk/bench");
const { benchWorkspace } = await import("./workspace.mjs");
await benchWorkspace(process.argv.slice(2));

import { complaintAboutNode } from "../scripts/launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { evaluate } = await import("./eval.mjs");
await evaluate(process.argv.slice(2));

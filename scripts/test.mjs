import { complaintAboutNode } from "./launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { runTests } = await import("./launch/run-tests.mjs");
await runTests(process.argv.slice(2));

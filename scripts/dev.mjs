import { complaintAboutNode } from "./launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { openWorkbench } = await import("./launch/open-workbench.mjs");
await openWorkbench();

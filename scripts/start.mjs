#!/usr/bin/env node
import { complaintAboutNode } from "./launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
// Only now: the rest is written in a JavaScript that an older Node may not read.
const { openDesk } = await import("./launch/open-desk.mjs");
await openDesk();

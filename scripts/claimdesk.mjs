#!/usr/bin/env node
import { complaintAboutNode } from "./launch/node-version.mjs";

const complaint = complaintAboutNode(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
const { runCommand } = await import("./launch/run-command.mjs");
await runCommand(process.argv.slice(2));

/**
 * What is published at a desk, and then what comes: `npx tsx packages/client/example/published.ts`, with the desk's
 * address behind it where that is not http://localhost:4000. Ctrl-C ends it.
 */
import { Client } from "@claimdesk/client";
import { PublishedClaimsDocument } from "@claimdesk/client/documents";

const desk = new Client({ url: process.argv[2] ?? "http://localhost:4000", trusted: true });
const newest = { first: 50, orderBy: [{ field: "PUBLISHED_AT", direction: "DESC" } as const] };

let told = 0;
for await (const { edges } of desk.pages(PublishedClaimsDocument, newest, ({ claims }) => claims)) {
  for (const { node } of edges) {
    const sources = new Set(node.evidence.nodes.map(({ source }) => source?.name ?? "a source withheld"));
    console.log(`${node.verdict?.label ?? "Unrated"}: ${node.text} (${[...sources].join("; ")})`);
    told += 1;
  }
}
console.log(`${told} claims are published. Waiting for what comes.`);

const ending = new AbortController();
process.once("SIGINT", () => ending.abort());
for await (const { publication } of desk.publications({ signal: ending.signal })) {
  console.log(`${publication.kind}: ${publication.claim?.text ?? ""} ${publication.reason ?? ""}`.trim());
}

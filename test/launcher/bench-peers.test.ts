import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOptions } from "../../bench/options.mjs";
import { installed } from "../../bench/peers/installed.mjs";
import { peers } from "../../bench/peers/peers.mjs";

const names = (words: string[]) => readOptions(words)?.peers.map(({ name }) => name);

test("the bench measures no peer unless it is asked to", () => {
  expect(names([])).toEqual([]);
  expect(names(["--full"])).toEqual([]);
  expect(names(["--peers"])).toEqual(["mercurius", "postgraphile"]);
});

test("one peer can be asked for by its name, and a name that nobody has is told the others", () => {
  expect(names(["--peer", "postgraphile"])).toEqual(["postgraphile"]);
  expect(names(["--peer", "postgraphile", "--peer", "mercurius"])).toEqual(["postgraphile", "mercurius"]);
  expect(() => readOptions(["--peer", "hasura"])).toThrow(
    'There is no peer "hasura". There are: mercurius, postgraphile.',
  );
});

test("a peer whose folder is not there says which file is missing, and installs nothing", async () => {
  const empty = mkdtempSync(join(tmpdir(), "claimdesk-peers-"));
  try {
    await expect(installed({ name: "mercurius", package: "mercurius" }, empty)).rejects.toThrow(
      `The peer "mercurius" cannot be measured: ${join(empty, "mercurius", "package.json")} is missing.`,
    );
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test("a peer is asked only what it has, and told in the contract's words what it answered", async () => {
  const search = { name: "SearchClaims", needsKey: false, requests: [] };
  for (const peer of peers) expect(await peer.requests("http://127.0.0.1:9", search)).toBeNull();
  const postgraphile = peers.find(({ name }) => name === "postgraphile");
  const rating = { rating: "false", labelFr: "Faux", labelEn: "False" };
  const row = { claimId: "1", text: "Non.", language: "fr", publishedAt: "2026-01-02T03:04:05.000000+00:00" };
  const more = {
    kind: "FACT",
    topics: [],
    publishedVersion: 2,
    rationale: "So.",
    verdictRatingByRating: rating,
  };
  expect(postgraphile?.answer("ClaimById", { allClaimRevisions: { nodes: [{ ...row, ...more }] } })).toEqual({
    claim: {
      id: "clm_1",
      text: "Non.",
      language: "fr",
      kind: "FACT",
      topics: [],
      publishedAt: "2026-01-02T03:04:05.000Z",
      version: 2,
      verdict: { rating: "false", label: "Faux", rationale: "So." },
    },
  });
  expect(postgraphile?.answer("ClaimById", { allClaimRevisions: { nodes: [] } })).toEqual({ claim: null });
});

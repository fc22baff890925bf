import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { freePort, projectRoot } from "../../testkit/launcher.ts";
import { startServer, type OwnServer } from "../../testkit/own-server.ts";

export interface RecipeDesk {
  url: string;
  /** What the manual has its reader set: addresses, keys and ids, by the names of the shell. */
  names: Record<string, string>;
  stop: () => Promise<void>;
}

const api = join(projectRoot, "apps/api");

/** The desk that a reader of the manual has: the demo, served for real, with an export made. */
export async function recipeDesk(): Promise<RecipeDesk> {
  const postgres = process.env["CLAIMDESK_TEST_POSTGRES"] ?? "";
  const name = `recipes_${randomUUID().replaceAll("-", "")}`;
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-recipes-"));
  await withDatabase((client) => client.query(`create database ${name}`), postgres);
  const env = {
    DATABASE_URL: postgres.replace(/\/[^/]*$/, `/${name}`),
    AUTH_SECRET: randomUUID(),
    EXPORT_FOLDER: join(folder, "exports"),
    WEBHOOK_ALLOWED_HOSTS: "localhost",
  };
  const command = (...words: string[]): string =>
    execFileSync(process.execPath, [join(api, "dist/cli.js"), ...words], {
      cwd: api,
      env: { ...process.env, NODE_ENV: "test", LOG_LEVEL: "error", ...env },
      encoding: "utf8",
    }).trim();
  command("prepare", "--accounts-file", join(folder, "accounts.json"));
  command("export", env.EXPORT_FOLDER);
  const keyOf = (person: string, scopes: string): string =>
    command("key", "add", "--email", `${person}@claimdesk.example`, "--name", "A recipe", "--scopes", scopes);
  const server = await startServer(env);
  return {
    url: server.url(),
    names: {
      ...(await idsAt(server)),
      API: server.url(),
      EDITOR_KEY: keyOf("edith", "see_desk,edit"),
      REVIEWER_KEY: keyOf("rachel", "see_desk,review"),
      ADMIN_KEY: keyOf("ada", "see_desk,administer"),
      RECEIVER_PORT: String(await freePort()),
    },
    stop: async () => {
      await server.stop();
      await withDatabase((client) => client.query(`drop database ${name} with (force)`), postgres);
      rmSync(folder, { recursive: true });
    },
  };
}

const things = `{
  claims(search: "croissance", first: 1) {
    nodes {
      id
      evidence(first: 1) { nodes { source { id } } }
      appearances(first: 1) { nodes { article { id } } }
    }
  }
  changes(first: 100) { nodes { kind at claim { id } } }
  from: changes(first: 3) { pageInfo { endCursor } }
}`;

async function idsAt(server: OwnServer): Promise<Record<string, string>> {
  const { claims, changes, from } = await sendOk(things, {}, { at: server.url() });
  const [claim] = claims.nodes;
  const told = changes.nodes as { kind: string; at: string; claim: { id: string } }[];
  const retracted = told.find(({ kind }) => kind === "RETRACTION")?.claim.id ?? "";
  return {
    CLAIM: claim.id,
    SOURCE: claim.evidence.nodes[0].source.id,
    ARTICLE: claim.appearances.nodes[0].article.id,
    RETRACTED: retracted,
    INSTANT: told.find(({ kind, claim: { id } }) => kind === "FIRST" && id === retracted)?.at ?? "",
    SINCE: from.pageInfo.endCursor,
  };
}

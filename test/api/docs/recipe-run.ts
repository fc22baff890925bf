import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "@claimdesk/client";
import { TypedDocumentString } from "@claimdesk/client/documents";
import { parse } from "graphql";
import { projectRoot } from "../../testkit/launcher.ts";
import type { Recipe } from "./manual.ts";
import type { RecipeDesk } from "./recipe-desk.ts";
import { emptyPlaces } from "./shape.ts";

const run = promisify(execFile);
const timeout = 30_000;

type Values = Record<string, unknown>;
type Names = RecipeDesk["names"];

const environment = (names: Names): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  NODE_ENV: "test",
  ...names,
});

/** As it is typed in at a prompt; whatever fails in it fails it. */
export async function runShell({ text }: Recipe, { names }: RecipeDesk): Promise<string> {
  const script = ["set -euo pipefail", text].join("\n");
  return (await run("bash", ["-c", script], { env: environment(names), timeout })).stdout;
}

const whose: Record<string, string> = {
  "# As an editor": "EDITOR_KEY",
  "# As a reviewer": "REVIEWER_KEY",
  "# As an administrator": "ADMIN_KEY",
};

/** Its variables are the names that the manual has its reader set; it says in its first line whose key it is sent with. */
export async function askGraphql({ text }: Recipe, desk: RecipeDesk): Promise<Values> {
  const key = desk.names[whose[text.split("\n", 1)[0] ?? ""] ?? ""];
  const client = new Client({ url: desk.url, attempts: 1, ...(key === undefined ? {} : { key }) });
  const document = new TypedDocumentString<Values, Values>(text);
  const [operation] = parse(text).definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("An operation comes first in a recipe.");
  const wanted = operation.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const variables = Object.fromEntries(wanted.map((name) => [name, named(name, desk.names)]));
  if (operation.operation === "mutation") return client.mutate(document, variables);
  if (operation.operation === "query") return client.query(document, variables);
  return firstOf(client.subscribe(document, variables, { signal: AbortSignal.timeout(timeout) }));
}

function named(name: string, names: Names): string {
  const value = names[name.toUpperCase()];
  if (value === undefined) throw new Error(`The manual names no $${name}.`);
  return value;
}

async function firstOf(told: AsyncIterable<Values>): Promise<Values> {
  for await (const one of told) return one;
  throw new Error("Nothing was told.");
}

export function assertFilled(data: Values): void {
  const empty = emptyPlaces(data);
  if (empty.length > 0) throw new Error(`Nothing is answered at ${empty.join(", ")}.`);
}

/** Programs stand where they find the packages that they import, and are compiled together, as strictly as our own. */
export class Programs {
  readonly #folder = mkdtempSync(join(projectRoot, "test/.recipes-"));

  async compile(recipes: readonly Recipe[]): Promise<void> {
    for (const recipe of recipes) writeFileSync(this.#fileOf(recipe), recipe.text);
    const config = { extends: "../tsconfig.json", include: ["*.ts"] };
    writeFileSync(join(this.#folder, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(projectRoot, "node_modules/typescript/bin/tsc");
    await run(process.execPath, [compiler, "-p", this.#folder]).catch((error: { stdout?: string }) => {
      throw new Error(`The manual's programs do not compile:\n${error.stdout ?? String(error)}`);
    });
  }

  async run(recipe: Recipe, { names }: RecipeDesk): Promise<string> {
    const runner = join(projectRoot, "node_modules/tsx/dist/cli.mjs");
    const words = [runner, this.#fileOf(recipe)];
    return (await run(process.execPath, words, { env: environment(names), timeout })).stdout;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #fileOf({ place }: Recipe): string {
    return join(this.#folder, `${place.replace(/\W+/g, "-")}.ts`);
  }
}

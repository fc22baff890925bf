import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import en from "../../messages/en.json";
import fr from "../../messages/fr.json";
import { isKnownQueue, knownQueues } from "./known-queue.ts";

const api = join(__dirname, "../../../../api/src");

/** A job is named by a constant, or where it is defined. */
const named = /(?:\b\w*[jJ]ob = |\bdefine(?:<[^>]*>)?\()"([a-z-]+)"/g;

const defined = [
  ...new Set(
    readdirSync(api, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
      .flatMap((path) => [...readFileSync(join(api, path), "utf8").matchAll(named)])
      .map(([, name = ""]) => name),
  ),
];

test.each(defined)("%s, which the API does, has words", (name) => {
  expect(isKnownQueue(name)).toBe(true);
});

test.each(knownQueues)("%s is said in both languages, and done by the API", (name) => {
  expect(defined).toContain(name);
  expect(en.jobs.queues[name]).toMatch(/\S/);
  expect(fr.jobs.queues[name]).toMatch(/\S/);
});

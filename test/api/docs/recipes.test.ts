import { readFileSync } from "node:fs";
import { join } from "node:path";
import { denialCodes } from "@claimdesk/client/failure";
import { projectRoot } from "../../testkit/launcher.ts";
import { recipesOf, type Recipe } from "./manual.ts";
import { recipeDesk, type RecipeDesk } from "./recipe-desk.ts";
import { askGraphql, assertFilled, Programs, runShell } from "./recipe-run.ts";
import { differences, missingLines } from "./shape.ts";

/** Whatever the manual for clients shows is done here, in its order, at a desk that is served for real. */

const { recipes, strays } = recipesOf("docs/api.md");
const of = (language: string): Recipe[] => recipes.filter((recipe) => recipe.language === language);

let desk: RecipeDesk;
let programs: Programs;
beforeAll(async () => {
  programs = new Programs();
  [desk] = await Promise.all([recipeDesk(), programs.compile(of("ts"))]);
}, 120_000);
afterAll(async () => {
  programs.remove();
  await desk.stop();
});

test("nothing in the manual is left out here", () => {
  expect(strays).toEqual([]);
  expect(recipes.filter(({ language }) => !["graphql", "sh", "ts"].includes(language))).toEqual([]);
  expect([of("graphql").length, of("sh").length, of("ts").length].every((count) => count > 4)).toBe(true);
});

test("every code that a program may be denied with is explained, and known to the client", () => {
  const manual = readFileSync(join(projectRoot, "docs/api.md"), "utf8");
  expect(denialCodes.filter((code) => !manual.includes(`\`${code}\``))).toEqual([]);
  const kernel = readFileSync(join(projectRoot, "apps/api/src/kernel/denial.ts"), "utf8");
  const denied = [...kernel.matchAll(/\| "([A-Z_]+)"/g)].map(([, code]) => code);
  expect(denied.length).toBeGreaterThan(10);
  expect(denied.filter((code) => !denialCodes.some((known) => known === code))).toEqual([]);
});

const cases = recipes.map((recipe) => [`${recipe.place} (${recipe.language})`, recipe] as const);

test.each(cases)("%s", async (_place, recipe) => {
  if (recipe.language === "graphql") {
    const data = await askGraphql(recipe, desk);
    assertFilled(data);
    if (recipe.answer !== null) expectAnswer(recipe.answer, JSON.stringify({ data }));
    return;
  }
  const told = await (recipe.language === "ts" ? programs.run(recipe, desk) : runShell(recipe, desk));
  // A recipe that says nothing, and of which the manual says nothing, could do nothing.
  if (recipe.answer === null) expect(told.trim()).not.toBe("");
  else expectAnswer(recipe.answer, told);
});

function expectAnswer({ language, text }: { language: string; text: string }, told: string): void {
  if (language === "text") expect({ missing: missingLines(text, told), told }).toEqual({ missing: [], told });
  else expect(differences(JSON.parse(text), JSON.parse(told))).toEqual([]);
}

import { matchingCommands } from "./palette-entry.ts";

const commands = ["Aller à : Réglages", "Nouvelle affirmation", "Thème : sombre"].map((label) => ({
  key: label,
  label,
  icon: null,
}));
const found = (query: string) => matchingCommands(commands, query).map(({ label }) => label);

test("commands are found by the beginnings of their words, without accents and in any order", () => {
  expect(found("regl all")).toEqual(["Aller à : Réglages"]);
  expect(found("THEME SOM")).toEqual(["Thème : sombre"]);
});

test("letters within a word find nothing, and nothing typed finds all", () => {
  expect(found("velle")).toEqual([]);
  expect(found(" ")).toHaveLength(3);
});

import { chooseLocale, languageOf } from "./locale.ts";

test.each([
  ["a choice made in the desk wins over the browser", "fr", "en-GB,en;q=0.9", "fr-FR"],
  ["the browser's region decides how dates look", "en", "fr-FR,fr;q=0.9,en-US;q=0.8", "en-US"],
  ["without a choice, the browser's first language is taken", undefined, "fr-CA,fr;q=0.9,en;q=0.8", "fr-CA"],
  ["weights count, not places", undefined, "en;q=0.5,fr;q=0.9", "fr-FR"],
  ["languages that the desk does not speak are passed over", undefined, "de-DE,de;q=0.9,fr;q=0.3", "fr-FR"],
  ["a language with weight nought is not wanted", undefined, "fr;q=0,de", "en-GB"],
  ["an unknown choice is ignored", "xx", "fr", "fr-FR"],
  ["nonsense in the header is passed over", undefined, "fr-!!!!,*,,en-toolongforany", "en-GB"],
  ["no wish at all means English", undefined, null, "en-GB"],
])("%s", (...[, chosen, acceptLanguage, expected]) => {
  expect(chooseLocale(chosen, acceptLanguage)).toBe(expected);
});

test("a locale's language is one that the desk speaks", () => {
  expect(["fr-CA", "en", "de-DE"].map(languageOf)).toEqual(["fr", "en", "en"]);
});

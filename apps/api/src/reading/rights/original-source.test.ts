import { readOriginalSource } from "./original-source.ts";

const cases: readonly (readonly [string, string])[] = [
  ["La source originale de cet article est Le Relais", "Le Relais"],
  ["Cet article a d’abord été publié par Le Courrier", "Le Courrier"],
  ["Cet article a d'abord paru dans La Gazette", "La Gazette"],
  ["Source originale : L’Écho du port", "L’Écho du port"],
  ["Article publié à l'origine par Agence du Détroit", "Agence du Détroit"],
  ["This article was originally published by The Ledger", "The Ledger"],
  ["First published in Northwater Review on 3 June 2025.", "Northwater Review"],
  ["The original source of this article is Northwater Review", "Northwater Review"],
  [
    "Cet article est republié à partir de The Conversation sous licence Creative Commons.",
    "The Conversation",
  ],
  ["This article is republished from The Conversation under a Creative Commons license.", "The Conversation"],
  ["Cette analyse a été reprise du Courrier", "Courrier"],
];

test.each(cases)("%s", (text, name) => {
  expect(readOriginalSource({ text, links: [] })).toMatchObject({ name, evidence: text });
});

test.each([
  "La source de la rivière se trouve en montagne.",
  "The report was published in March and read by everybody.",
  "The old text was reprinted from memory by the ministry.",
  "Sources close to the minister said so.",
])("no statement: %s", (text) => {
  expect(readOriginalSource({ text, links: [] })).toBeNull();
});

test("the name's link is the original's address", () => {
  const href = "https://relais.example/pacte";
  const links = [{ text: "Le Relais", href }];
  expect(readOriginalSource({ text: "Source originale : Le Relais", links })?.url).toBe(href);
});

import { readDatedByline } from "./dated-byline.ts";
import { readDateline } from "./dateline.ts";

function read(line: string, language = "fr"): unknown {
  const dateline = readDateline(line, language);
  return dateline && [dateline.publisher, dateline.published?.value ?? null, dateline.updated?.value ?? null];
}

test.each([
  ["Mondial.ca, 24 juin 2024", ["Mondial.ca", "2024-06-24", null]],
  ["Le Courrier, 1er octobre 2025", ["Le Courrier", "2025-10-01", null]],
  ["Publié le 24 juin 2024", [null, "2024-06-24", null]],
  ["Publié le 24 juin 2024 à 10h32, mis à jour le 25 juin 2024", [null, "2024-06-24", "2024-06-25"]],
  ["Mis à jour le 25 juin 2024", [null, null, "2024-06-25"]],
  ["Revue, juin 2024", ["Revue", "2024-06", null]],
  ["Revue, 2024", ["Revue", "2024", null]],
  ["Il est arrivé le 24 juin 2024 à la gare de la ville", null],
  ["Le 31 février 2024", null],
])("%s", (line, dated) => {
  expect(read(line)).toEqual(dated);
});

test("a day that could be a month is only known to its year, but for a reader who writes one way", () => {
  expect(read("The Ledger, 03/04/2024", "en")).toEqual(["The Ledger", "2024", null]);
  expect(read("Le Courrier, 03/04/2024", "fr")).toEqual(["Le Courrier", "2024-04-03", null]);
  expect(read("The Ledger, 24/06/2024", "en")).toEqual(["The Ledger", "2024-06-24", null]);
});

test("a dateline and a byline can share a line", () => {
  const both = readDatedByline("Publié le 24 juin 2024 par Jean Dupont", "fr");
  expect(both?.dateline.published?.value).toBe("2024-06-24");
  expect(both?.authors).toEqual([{ name: "Jean Dupont", kind: "PERSON" }]);
  expect(readDatedByline("Le traité signé le 24 juin 2024 par les ministres", "fr")).toBeNull();
});

import { evaluatePermission } from "./permission.ts";

const cases: readonly (readonly [string, string])[] = [
  ["FULL_TEXT", "This article may be republished in full, provided that its source is named."],
  ["FULL_TEXT", "Published under a Creative Commons BY 4.0 licence."],
  ["FULL_TEXT", "La reproduction de cet article est libre, avec mention de la source."],
  ["EXCERPT", "Published under a Creative Commons BY-NC 4.0 licence."],
  ["EXCERPT", "You may quote short excerpts of this article."],
  ["EXCERPT", "La reproduction intégrale est autorisée sur les sites sans but lucratif."],
  ["EXCERPT", "Non-commercial newspapers may reproduce this article in full."],
  ["EXCERPT", "Le site autorise les sites associatifs à reprendre ses pages."],
  ["EXCERPT", "Toute reproduction intégrale est interdite. De courtes citations sont permises."],
  ["EXCERPT", "Links and short quotations are welcome."],
  ["METADATA_ONLY", "All rights reserved."],
  ["METADATA_ONLY", "Tous droits de reproduction réservés."],
  ["METADATA_ONLY", "Aucune reproduction, même partielle, n'est permise sans accord écrit."],
  ["METADATA_ONLY", "No part of this article may be reproduced without prior written permission."],
  ["METADATA_ONLY", "Ce texte ne peut en aucun cas être reproduit."],
  ["METADATA_ONLY", "This story may not be republished, broadcast or rewritten."],
  ["METADATA_ONLY", "Permission to republish must be sought from the newspaper."],
  ["METADATA_ONLY", "Copyright © 2025 Somebody"],
];

test.each(cases)("%s: %s", (permission, terms) => {
  expect(evaluatePermission([terms]).permission).toBe(permission);
});

test("silence is no permission, and rests on no sentence", () => {
  expect(evaluatePermission([])).toMatchObject({ permission: "METADATA_ONLY", basis: null });
});

test("a permission rests on the sentence that gives it", () => {
  const terms = ["Bienvenue sur ce site. Vous pouvez lire. La reproduction est libre. Bonne lecture."];
  expect(evaluatePermission(terms).basis).toBe("La reproduction est libre.");
});

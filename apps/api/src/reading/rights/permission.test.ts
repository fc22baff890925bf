import { evaluatePermission } from "./permission.ts";

const cases: readonly (readonly [string, string])[] = [
  ["FULL_TEXT", "This article may be republished in full, provided that its source is named."],
  ["FULL_TEXT", "Published under a Creative Commons BY 4.0 licence."],
  ["FULL_TEXT", "La reproduction de cet article est libre, avec mention de la source."],
  ["FULL_TEXT", "Anyone may repost this article."],
  ["FULL_TEXT", "Republishing is encouraged: please name us."],
  ["FULL_TEXT", "Les journaux peuvent reproduire gratuitement ce texte."],
  ["METADATA_ONLY", "Republishing is not encouraged."],
  ["METADATA_ONLY", "La copie n'est pas autorisée."],
  ["METADATA_ONLY", "Photo libre de droits."],
  ["METADATA_ONLY", "Copyright AP"],
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
  ["METADATA_ONLY", "Permission is NOT granted to reproduce this article."],
  ["METADATA_ONLY", "This article is not available under CC BY."],
  ["METADATA_ONLY", "Cet article n'est pas publié sous licence Creative Commons."],
  ["METADATA_ONLY", "Photo: Jane Holm / CC BY 2.0"],
  ["METADATA_ONLY", "Wikipedia publishes its articles under the licence CC BY-SA 4.0."],
  ["METADATA_ONLY", "Tous droits réservés. Cet article est disponible sous licence CC BY 4.0."],
  ["EXCERPT", "This article is published under a Creative Commons licence."],
  ["EXCERPT", "La reproduction intégrale est interdite ; les brèves citations sont admises."],
  ["FULL_TEXT", "Except for the images, this article is published under CC BY-ND 4.0."],
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

test.each([
  ["https://creativecommons.org/licenses/by-nc-nd/3.0/us/", "CC-BY-NC-ND-3.0"],
  ["Cet article est sous licence Creative Commons Paternité - Partage à l'identique 2.0.", "CC-BY-SA-2.0"],
  ["Les contenus sont proposés sous Licence Ouverte 2.0 d'Etalab.", "etalab-2.0"],
  ["All content is available under the Open Government Licence v3.0.", "OGL-UK-3.0"],
  ["This article is republished from The Conversation under a Creative Commons license.", "CC-BY-ND-4.0"],
])("%s is %s", (terms, id) => {
  expect(evaluatePermission([terms]).licence?.id).toBe(id);
});

test("what somebody says of reserved rights reserves none", () => {
  const terms = ['"All rights reserved," she said with a laugh. La reproduction est libre.'];
  expect(evaluatePermission(terms)).toMatchObject({ permission: "FULL_TEXT", conditions: [] });
});

test.each([
  [["La reproduction est libre. Merci de citer la source."], ["ATTRIBUTION"]],
  [["La reproduction est libre.", "Un lien vers nos partenaires ; prévenez-nous des fautes."], []],
  [["You may republish this article. Our links are checked. Please notify us."], ["NOTIFICATION"]],
])("%j asks for what stands beside the permission: %j", (terms, conditions) => {
  expect(evaluatePermission(terms).conditions).toEqual(conditions);
});

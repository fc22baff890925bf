import type { Block } from "./block.ts";
import { furnitureOf } from "./furniture.ts";

function kindOf(text: string): unknown {
  const block: Block = {
    kind: "paragraph",
    level: 0,
    text,
    html: text,
    links: [],
    isEmphasised: false,
    at: null,
  };
  return furnitureOf(block)?.kind ?? null;
}

test.each([
  ["NOTICE", "Copyright © Jeanne Roux, 2025"],
  ["NOTICE", "Tous droits réservés."],
  ["BYLINE", "Articles par : Jeanne Roux"],
  ["DISCLAIMER", "Avis de non-responsabilité : les opinions sont celles des auteurs."],
  ["DISCLAIMER", "Le site choisit les textes et décline toute responsabilité en cas d'erreur."],
  ["DISCLAIMER", "La Gazette ne saurait être tenue responsable des décisions de ses lecteurs."],
  ["TERMS", "La reproduction de cet article est autorisée avec mention de la source."],
  ["TERMS", "Horizons autorise les sites associatifs à reprendre ses pages."],
  ["TERMS", "Weekly papers may reproduce this article in full."],
  ["CONTACT", "Contact média: presse@relais.example"],
  ["CONTACT", "Écrire à la rédaction : presse@relais.example"],
  ["CONTACT", "For permissions: notes@relais.example"],
  ["ORIGINAL_SOURCE", "Source originale : Le Relais"],
  ["NAVIGATION", "Lire aussi : Le pont rouvre"],
  [null, "Le maire a écrit à la ministre pour lui demander des comptes."],
  [null, "La ville partage ce constat depuis le mois de mai."],
])("%s: %s", (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

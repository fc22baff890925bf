import { CodePointIndex } from "@claimdesk/shared/code-point";
import { detectLanguage } from "../language.ts";
import type { ReadSuggestion } from "../reading.ts";
import { suggest, suggestionsMax } from "./suggest.ts";

function of(...paragraphs: string[]): ReadSuggestion[] {
  const text = paragraphs.join("\n\n");
  const blocks = paragraphs.map((paragraph) => ({ text: paragraph }));
  return suggest(new CodePointIndex(text), blocks, detectLanguage(text)?.tag ?? null);
}

function said(paragraph: string, before: readonly string[] = []): unknown {
  const found = of(...before, paragraph).find(
    ({ kind, text }) => kind === "QUOTATION" && /digue|dyke/.test(text),
  );
  return found && [found.attribution.at(-1)?.speaker ?? null, found.attribution.at(-1)?.verb ?? null];
}

test.each([
  ["« La digue tiendra tout l'hiver », a déclaré Anna Roux, ministre.", ["Anna Roux", "a déclaré"]],
  ["Anna Roux a affirmé que « la digue tiendra tout l'hiver ».", ["Anna Roux", "a affirmé"]],
  ["M. Gris a garanti que « la digue tiendra tout l'hiver ».", ["M. Gris", "a garanti"]],
  ["Selon Anna Roux, « la digue tiendra tout l'hiver ».", ["Anna Roux", "Selon"]],
  ["“The dyke will hold all winter,” said Ann Roe of the Basin Institute.", ["Ann Roe", "said"]],
  ["Ann Roe, the fisheries minister, said that “the dyke will hold all winter”.", ["Ann Roe", "said"]],
  ["‘The boats’ dyke didn’t break all winter,’ said Ann Roe.", ["Ann Roe", "said"]],
  ["« La digue tiendra tout l'hiver », dispose l'article 6 du pacte.", ["l'article 6 du pacte", "dispose"]],
  ["« La digue tiendra tout l'hiver », tempère Anna Roux.", ["Anna Roux", "tempère"]],
  [
    "« La digue tiendra tout l'hiver », lâchait Anna Roux, patronne d'un chalutier.",
    ["Anna Roux", "lâchait"],
  ],
  ["« La digue tiendra tout l'hiver. »", [null, null]],
])("%s", (paragraph, expected) => {
  expect(said(paragraph)).toEqual(expected);
});

test("a pronoun stands for whoever spoke before, and never for a treaty", () => {
  const speaks = "Anna Roux a déclaré que le pacte « était signé et scellé ».";
  const treaty = "« Chaque rive entretient ses ouvrages », dispose l'article 6.";
  const he = "Elle a ajouté que « la digue tiendra tout l'hiver ».";
  expect(said(he, [speaks])).toEqual(["Anna Roux", "a ajouté"]);
  expect(said(he, [treaty])).toEqual([null, null]);
});

test.each([
  ["« La digue tiendra tout l'hiver », a-t-elle martelé devant la presse.", "a martelé"],
  ["« La digue tiendra tout l'hiver », dit-elle.", "dit"],
  ["“The dyke will hold all winter,” she remarked.", "remarked"],
])("and so does one after the quotation: %s", (paragraph, verb) => {
  const speaks = "Anna Roux a déclaré que le pacte « était signé et scellé ».";
  expect(said(paragraph, [speaks])).toEqual(["Anna Roux", verb]);
});

test("a sentence that only points at the one before it is no claim", () => {
  const stated = "La digue a tenu 61 jours en 2024, selon un rapport de 300 pages.";
  const pointing = "C'est ce qu'a annoncé Anna Roux, responsable de la mobilité, 61 ans, mercredi matin.";
  expect(of(`${stated} ${pointing}`).map(({ text }) => text)).not.toContain(pointing);
});

test.each([
  ["Ainsi, la digue tiendra tout l'hiver, a constaté la Ville, qui a dressé le bilan.", "la Ville"],
  ["« La digue tiendra tout l'hiver », assure la banque.", "la banque"],
  ["“The dyke will hold all winter,” said the traffic police.", "the traffic police"],
  ["« La digue tiendra tout l'hiver », assure la présidente.", "Anna Roux"],
  ["“The dyke will hold all winter,” said the police chief.", "Anna Roux"],
])("a body speaks for itself, and somebody by an office for whoever was spoken of: %s", (words, speaker) => {
  const about = "C'est ce qu'a annoncé Anna Roux, responsable de la mobilité, mercredi matin.";
  const [found] = of(`${about} ${words}`).filter(({ text }) => /digue|dyke/.test(text));
  expect(found?.attribution.at(-1)?.speaker).toBe(speaker);
});

test("a pronoun is whoever the paragraph is about, before whoever spoke in another", () => {
  const speaks = "Paul Gris a déclaré que le pacte « était signé et scellé ».";
  const other =
    "Sa directrice, Anna Roux, n'y croit pas. « La digue tiendra tout l'hiver », a-t-elle répété.";
  expect(said(other, [speaks])).toEqual(["Anna Roux", "a répété"]);
});

test("figures are proposed, and numbers of articles and pages are none", () => {
  expect(of("Le port a chargé 1,1 million de tonnes de blé en 2024.")).toMatchObject([{ kind: "FIGURE" }]);
  const [rule] = of("Le délai est fixé par l'article 14 et par le chapitre 3 de ce texte.");
  expect(rule).toMatchObject({ kind: "FACT" });
});

test("no more than a person works through, and none twice", () => {
  const many = Array.from({ length: 200 }, (_, i) => `Le port a chargé ${i} tonnes de blé à Lomnic en mai.`);
  expect(of(...many)).toHaveLength(suggestionsMax);
  expect(of(many[5] ?? "", many[5] ?? "")).toHaveLength(1);
});

test("whoever passes the words on stands before the one who said them", () => {
  const [found] = of(
    "Comme l'a rapporté l'agence Médiane, le général Ossian Brel a affirmé que « la digue est sûre et le restera ».",
  );
  expect(found?.attribution.map(({ speaker }) => speaker)).toEqual(["l'agence Médiane", "Ossian Brel"]);
});

test("a description stands for whom it was given to", () => {
  const named = "Le dirigeant nord-coréen Kim Jong Un a reçu la presse.";
  const other = "Le dirigeant nord-coréen a ajouté que « la digue tiendra tout l'hiver ».";
  expect(said(other, [named])).toEqual(["Kim Jong Un", "a ajouté"]);
});

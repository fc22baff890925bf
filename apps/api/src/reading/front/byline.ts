import type { ReadAuthor } from "../reading.ts";
import { looksLikeName, splitNames } from "./name.ts";

const bylineLengthMax = 220;

/** Words that no sentence of a text begins with, so that a role or a city after the name does not matter. */
const surely = new RegExp(
  `^(?:${[
    "written by|écrit par|rédigé par|escrito por|redactado por|scritto da|verfasst von|geschrieben von|propos recueillis par|entretien réalisé par|a cura di",
    "un (?:article|texte|billet|reportage|récit) de|une (?:analyse|tribune|enquête|chronique) de",
    "ein (?:artikel|bericht|beitrag|gastbeitrag|kommentar|gastkommentar|interview|essay|porträt) von|eine (?:analyse|reportage|kolumne|rezension|glosse) von",
    "un (?:artículo|análisis|reportaje) de|una (?:crónica|columna|tribuna) de|un (?:articolo|commento|servizio|reportage) di|un['’]analisi di",
    "(?:dal nostro (?:inviato|corrispondente)|dalla nostra (?:inviata|corrispondente)|dai nostri inviati|de notre (?:envoyée? spéciale?|correspondante?)|de nuestr[oa] (?:enviad[oa] especial|corresponsal))(?=\\s+\\p{Lu})",
    "(?:auteure?s?|authors?|byline|texte|autor(?:es|in|en)?|autor[ei])\\s*:",
  ].join("|")})\\s*`,
  "iu",
);
/** Words that a sentence may begin with; then the rest has to be names. */
const perhaps =
  /^(?:(?:analysis|opinion|comment|story|words|reporting|text|interview|perspective|report) by|(?:analyse|opinion|reportage|entretien|récit) (?:par|de)|(?:par|by|von|por|door|di|بقلم|מאת)\s*:?|(?:text|texto|testo|bericht|interview|protokoll)\s*:)\s+/iu;

/** Where the names end: at a separator, or where a date or time begins. */
const namesEnd =
  /\s(?:[|•·–—]|-\s|le \d|on \w+ \d|on \w+day\b|(?:publi(?:é|ziert|shed|cad[oa])|veröffentlicht|pubblicato|aktualisiert|actualizado|aggiornato)\b|am \d|il \d|el \d|mis à jour|updated|posted)|,?\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|,?\s\d{1,2}(?:er)?\s\p{L}+\s\d{4}|,?\s\p{L}+\.?\s\d{1,2},?\s\d{4}|,?\s\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/iu;

/** "Jane Doe in Brussels and John Roe in London": from where, after each name. */
const place =
  /\s(?:in|à|aus)\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?(?=\s*(?:$|,|(?:and|et|und|y|e)\s))/gu;
/** Agencies that sign in small letters. */
const agency = /(?<![\p{L}.@])(?:dpa|afp|apa|epd|kna|sid|ats)(?![\p{L}.@])/gu;

/** The authors that a byline names; empty where the line is none. */
export function readByline(line: string): ReadAuthor[] {
  if (line.length > bylineLengthMax) return [];
  const sure = surely.exec(line);
  const opening = sure ?? perhaps.exec(line);
  if (opening === null) return [];
  const rest = line.slice(opening[0].length);
  const names = rest
    .slice(0, namesEnd.exec(rest)?.index ?? rest.length)
    .replace(place, "")
    .replace(agency, (letters) => letters.toUpperCase());
  const firstName = names.split(/[,/]|\s(?:et|and|und|avec|with)\s|\(/u)[0] ?? "";
  if (sure === null && (!looksLikeName(firstName.trim()) || /[.!?]\s+\p{L}{3}/u.test(names))) return [];
  return splitNames(names);
}

export function isBylineLike(line: string): boolean {
  return readByline(line).length > 0;
}

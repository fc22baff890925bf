import { writtenDates } from "../front/written-date.ts";

const lengthMax = 80;

const time =
  /\d{1,2}\s?(?:[h:.]\s?\d{2}(?::\d{2})?|h)(?:\s?[ap]\.?m\.?)?(?!\d)|\b\d{1,2}\s?[ap]\.?m\.?(?!\p{L})/giu;
const zone = /\b(?:GMT|UTC|CES?T|[ECMP][SD]T|BST|IST|ET)(?:[+-]\d{1,2}(?::?\d{2})?)?\b|[+-]\d{2}:\d{2}/gu;
/** What may stand beside a date on its line without saying anything more. */
const beside = new RegExp(
  `(?<!\\p{L})(?:${[
    "date|datum|fecha|data|published|posted|updated|created|last|publiée?|publication|mise?|jour|modifiée?|créée?|veröffentlicht|erstellt|aktualisiert|stand|publicad[oa]|actualizad[oa]|pubblicat[oa]|aggiornat[oa]",
    "le|la|les|the|on|at|am|um|uhr|vom|den|el|il|del|de|of|à|a|las|los|alle|ore|hrs?|heures?",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica",
  ].join("|")})(?!\\p{L})`,
  "giu",
);

const unit =
  "(?:secondes?|seconds?|secs?|sekunden?|segundos?|secondi|minutes?|mins?|minuten?|minutos?|minuti|heures?|hours?|hrs?|stunden?|horas?|or[ae]|jours?|days?|tage?n?|días?|giorn[oi]|semaines?|weeks?|wochen?|semanas?|settiman[ae]|mois|months?|monate?n?|mes(?:es|i|e)?|ans?|years?|jahre?n?|años?|ann[oi])";
const ago = new RegExp(
  `^(?:(?:il y a|vor|hace|há) (?:\\d+|une?|einer?|einem|una?|um) ${unit}|(?:\\d+|an?|une?|una?) ?${unit} (?:ago|fa))\\.?$`,
  "iu",
);
const lately =
  /^(?:yesterday|today|hier|aujourd['’]hui|gestern|heute|ayer|hoy|ieri|oggi)(?:[ ,]+(?:at|à|um|a las|alle|ore)?\s*\d{1,2}[h:.]\d{2}(?: uhr)?)?$/iu;
const readingTime =
  /^(?:(?:temps de lecture|reading time|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|lecture)\s*(?:[::]|de|ca\.)?\s*)?(?:~ ?)?\d{1,3}\s?(?:min(?:utes?|uten|utos|uti|s)?\.?)(?:\s(?:read|de lecture|lues?|lesezeit|lesedauer|de lectura|di lettura|reading(?: time)?))?$/iu;

/** A line that is nothing but when something was published, or how long reading it takes. */
export function isStamp(text: string): boolean {
  if (text.length > lengthMax) return false;
  return ago.test(text) || lately.test(text) || isReadingTime(text) || isDate(text);
}

/** "12 min" alone may be a time of the match. */
export const isReadingTime = (text: string): boolean => readingTime.test(text) && /\p{L}{4}/u.test(text);

function isDate(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const dates = writtenDates(text, null).filter(({ value }) => value.length >= "2024-06-24".length);
  if (dates.length === 0) return false;
  let [rest, from] = ["", 0];
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return !/[\p{L}\p{N}]/u.test(rest.replace(zone, " ").replace(time, " ").replace(beside, " "));
}

const label =
  /^(?<label>imprimer|print|drucken|imprimir|stampa|permalien|permalink|enlace permanente|kurz-?url|short ?url|envoyer|e-?mail|partager|share|teilen|compartir|condividi|feedback|date|datum|fecha|data)\s*[:|]?\s+(?<value>\S.*)$/iu;
const listLabel =
  /^(?:mots[- ]clés?|keywords?|tags?|schlagw(?:ö|oe)rter|palabras clave|etiquetas|parole chiave|rubriques?|rubrik|themen|temas|temi|thèmes?|topics?|catégories?|categor(?:y|ies|ías?|ie)|kategorien?|filed under|classé dans|publié dans|posted in)\s*[:|]\s*\S/iu;

/** "Date 23.05.2011", "Imprimer Imprimer cette page", "Tags: canal, locks": a name and what it holds, and no sentence. */
export function isLabelLine(text: string): boolean {
  if (text.length > 160 || /[.!?]["”»]?$/u.test(text)) return false;
  if (listLabel.test(text)) return true;
  const { label: name = "", value = "" } = label.exec(text)?.groups ?? {};
  if (name === "") return false;
  return (
    /^https?:\/\/\S+$/i.test(value) || isStamp(value) || value.toLowerCase().startsWith(name.toLowerCase())
  );
}

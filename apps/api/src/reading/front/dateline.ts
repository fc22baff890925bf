import { writtenDates, type WrittenDate } from "./written-date.ts";

/** A line like "Publisher, 24 June 2024" or "Published 24 June 2024, updated 25 June 2024". */
export interface Dateline {
  readonly publisher: string | null;
  readonly published: WrittenDate | null;
  readonly updated: WrittenDate | null;
}

const datelineLengthMax = 160;
const updatedWord =
  /(?:mis[e]? à jour|modifiée?|actualisée?|updated|modified|revised|aktualisiert|aktualisierung|geändert|actualizad[oa]|actualización|modificad[oa]|aggiornat[oa]|aggiornamento|modificat[oa]|modifica)/iu;
/** Words around a date that say nothing else: what remains of the line has to be a publisher or nothing. */
const fillers =
  /(?<!\p{L})(?:publiée?|posté|mise? en ligne|mis à jour|modifiée?|actualisée?|published|posted|updated|last|modified|revised|first|online|date|dated|le|on|the|at|à|um|el|veröffentlicht|aktualisiert|aktualisierung|geändert|erstellt|stand|zuletzt|vom|publicad[oa]|actualizad[oa]|actualización|modificad[oa]|última|fecha|am|pm|gmt|utc|cet|cest|bst|ist|jst|aest|aedt|[ecmp]s?t|[ecmp]dt|h|uhr|ore|das|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|pubblicat[oa]|aggiornat[oa]|aggiornamento|modificat[oa]|modifica|ultim[oa]|il|del|alle|a las|original)(?!\p{L})\.?|(?:(?:temps de )?lecture|lesezeit|reading time)\s*:?\s*\d{1,3}\s*min\p{L}*\.?|\d{1,3}\s*min\p{L}*\.?\s*(?:read|de lecture|di lettura|de lectura|lesezeit)(?!\p{L})|\d{1,2}\s?[h:.]\s?\d{2}(?::\d{2})?|\(\s*\)/giu;
const edges = /^[\s,.;:|•·–—/()-]+|[\s,;:|•·–—/()-]+$/gu;

/** Null where the line says more than a publisher and dates. */
export function readDateline(
  line: string,
  language: string | null,
  fetchedAt: string | null = null,
): Dateline | null {
  if (line.length > datelineLengthMax) return null;
  const dates = writtenDates(line, language, fetchedAt);
  const yearOnly = dates.length === 0 ? publisherAndYear(line) : null;
  if (yearOnly !== null) return yearOnly;
  if (dates.length === 0 || dates.length > 2) return null;
  const [first, second] = dates;
  if (first === undefined) return null;
  const before = line.slice(0, first.start);
  const between = line.slice(first.end, second?.start ?? line.length);
  const after = line.slice((second ?? first).end);
  if (remains(between) !== "" || remains(after) !== "") return null;
  const isUpdate = updatedWord.test(before);
  const publisher = publisherIn(before);
  if (publisher === null) return null;
  return {
    publisher: publisher === "" ? null : publisher,
    published: isUpdate ? (second !== undefined && !updatedWord.test(between) ? second : null) : first,
    updated: isUpdate ? first : (second ?? null),
  };
}

function remains(words: string): string {
  return words.replace(fillers, " ").replace(edges, "").replace(/\s+/g, " ").trim();
}

/** The words before the date as a publisher; empty where there are none, null where they are no publisher. */
function publisherIn(before: string): string | null {
  if (remains(before) === "") return "";
  // "Le Courrier, 24 juin": its article is part of the name, so only what touches the date is taken off.
  const name = before
    .replace(
      /(?:[\s,.;:|•·–—/(-]|(?<!\p{L})(?:le|on|the|publiée?|published|posted|mis en ligne)(?!\p{L}))+$/iu,
      "",
    )
    .replace(/^[\s|•·–—-]+/u, "");
  if (name === "" || remains(name) === "") return "";
  return isPublisherLike(name) ? name : null;
}

function isPublisherLike(name: string): boolean {
  // "By Jane Doe published on" is a byline.
  if (/^(?:by|par|von|por|di|door)\s/iu.test(name)) return false;
  if (name.length > 60 || name.split(/\s+/).length > 6) return false;
  return /^[\p{Lu}\p{Lo}\p{N}]|^[\p{L}\p{N}-]+\.\p{L}{2,}/u.test(name) && !/[!?:;«»"“”]|[.,]\s/u.test(name);
}

/** "Publisher, 2024": a year alone dates a line only after a name and a comma. */
function publisherAndYear(line: string): Dateline | null {
  const [, name, year] = /^([^,]{2,60}), (\d{4})$/u.exec(line) ?? [];
  if (name === undefined || year === undefined || !isPublisherLike(name)) return null;
  if (Number(year) < 1800 || Number(year) > 2100) return null;
  const start = line.length - year.length;
  return { publisher: name, published: { value: year, start, end: line.length }, updated: null };
}

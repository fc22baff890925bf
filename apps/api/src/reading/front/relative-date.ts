import * as de from "chrono-node/de";
import * as en from "chrono-node/en";
import * as es from "chrono-node/es";
import * as fr from "chrono-node/fr";
import * as it from "chrono-node/it";
import * as pt from "chrono-node/pt";
import { monthNamed } from "./month-name.ts";
import { writtenAs } from "./calendar-day.ts";

const readers = {
  fr: fr.casual,
  en: en.casual,
  es: es.casual,
  de: de.casual,
  it: it.casual,
  pt: pt.casual,
} as const;

interface RelativeDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly remark: "COUNTED_BACK";
}

type Counted = Omit<RelativeDate, "remark">;

/** Words that such a date has in one of the languages; a line without them is not looked at closely. */
const sign =
  /il y a|\bago\b|\bhace\b|\bvor\b|\bfa\b|\bhá\b|hier|yesterday|ayer|gestern|ieri|ontem|aujourd|today|\bhoy\b|heute|oggi|hoje|dernier|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?:luned|marted|mercoled|gioved|venerd)ì|\b(?:sabato|domenica)\b|\blast\b|pasado|letzte|scors[oa]/iu;

/** What the library has no words for, as it would be said in English. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/avant[- ]hier|anteayer|antier|vorgestern|l['’]altro ieri|avantieri|anteontem/giu, "2 days ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:min\p{L}*)/giu, "$1 minutes ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:hor\p{L}*)/giu, "$1 hours ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:d[ií]as?)/giu, "$1 days ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:seman\p{L}*)/giu, "$1 weeks ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:m[eê]s\p{L}*)/giu, "$1 months ago"],
  [/\b(?:hace|há)\s+(\d+|una?|um|uma)\s+(?:a[ñn]os?)/giu, "$1 years ago"],
];

/** Dates counted back from the instant that the page was fetched. What lies after it dates no article. */
export function relativeDates(line: string, language: string | null, fetchedAt: string): RelativeDate[] {
  const now = new Date(fetchedAt);
  if (Number.isNaN(now.getTime())) return [];
  const dates = sign.test(line) ? countedBack(line, language, now) : yearless(line, language, now);
  return dates.map((date) => ({ ...date, remark: "COUNTED_BACK" as const }));
}

function countedBack(line: string, language: string | null, now: Date): Counted[] {
  for (const [words, english] of translations) {
    const match = new RegExp(words.source, "iu").exec(line);
    if (match === null) continue;
    const phrase = match[0].replace(new RegExp(words.source, "iu"), english).replace(/^\p{L}+/u, "1");
    return read("en", phrase, now).map((one) => ({
      ...one,
      start: match.index,
      end: match.index + match[0].length,
    }));
  }
  const own = language?.split("-")[0] ?? "";
  for (const tag of [own, ...Object.keys(readers)]) {
    const dates = read(tag, line, now);
    if (dates.length > 0) return dates;
  }
  return [];
}

/** At the precision that the words have: "3 months ago" tells no day. */
function read(tag: string, line: string, now: Date): Counted[] {
  const reader = Object.hasOwn(readers, tag) ? readers[tag as keyof typeof readers] : undefined;
  const results = reader?.parse(line, { instant: now, timezone: 0 }) ?? [];
  return results.flatMap(({ text, index, start }) => {
    const day =
      start.isCertain("weekday") && !start.isCertain("day") ? lastWeekday(start.date(), now) : start.date();
    const isKnown = start.isCertain("day") || start.isCertain("hour") || start.isCertain("weekday");
    if (day.getTime() > now.getTime() || !(isKnown || start.isCertain("month") || start.isCertain("year")))
      return [];
    const length = isKnown ? 10 : start.isCertain("month") ? 7 : 4;
    return [{ value: day.toISOString().slice(0, length), start: index, end: index + text.length }];
  });
}

/** "Friday" is the last one before the day of fetching, which would be called today. */
function lastWeekday(day: Date, now: Date): Date {
  const today = now.toISOString().slice(0, 10);
  const back = new Date(day);
  while (back.toISOString().slice(0, 10) >= today) back.setUTCDate(back.getUTCDate() - 7);
  return back;
}

const yearlessShapes = [
  /(?<![\p{N}\p{L}/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})(?![\d/.])/gu,
  /(?<![\p{N}\p{L}/.-])(?<day>\d{1,2})(?:er|st|nd|rd|th|\.|º)?\s+(?:de\s+)?(?<month>\p{L}{3,12})(?!\p{L})/giu,
  /(?<![\p{N}\p{L}/.-])(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{N}:h])/giu,
];

/** "12 mars": the last one there was. */
function yearless(line: string, language: string | null, now: Date): Counted[] {
  for (const shape of yearlessShapes) {
    for (const { 0: phrase, index, groups } of line.matchAll(shape)) {
      const written = groups?.["month"] ?? "";
      const month = /^\d/.test(written) ? numericMonth(written, language) : monthNamed(written, language);
      const day = Number(groups?.["day"]);
      const value = month === null ? null : lastDay([month, day], now);
      if (value !== null) return [{ value, start: index, end: index + phrase.length }];
    }
  }
  return [];
}

/** "22/04" is the 22nd of April wherever the day comes first. */
function numericMonth(written: string, language: string | null): number | null {
  return /^(?:fr|de|es|it|pt)/.test(language ?? "") ? Number(written) : null;
}

function lastDay([month, day]: readonly [number, number], now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const year = now.getUTCFullYear();
  const candidates = Array.from({ length: 5 }, (_, back) => writtenAs(year - back, month, day));
  return candidates.find((one) => one !== null && one <= today) ?? null;
}

import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReadSuggestion } from "../reading.ts";
import type { Sentence } from "../text/sentence.ts";
import { anchorOf, type Passage } from "./passage.ts";

const sentenceLengthMin = 30;
const sentenceLengthMax = 600;

const measured =
  /(?<![\p{L}\p{N}-])\d[\d\s.,  ]{0,20}(?:%|‰|€|\$|£|pour cent|percent|per cent|millions?|milliards?|billions?|trillions?|milliers|thousand|euros?|dollars?|roubles?|yuans?|yens?|tonnes?|tons?|kilos?|kg|km²?|kilomètres?|kilometers|miles|mètres?|hectares?|barils?|barrels?|megawatts?|MW|GW|degrés|degrees|°C|soldats|hommes|personnes|people|morts|deaths|troops|habitants|ans|years|mois|months|jours|days)(?![\p{L}])|[$€£]\s?\d/iu;
const anyNumber = /(?<![\p{L}\p{N}.,-])\d{1,3}(?:[\s.,  ]\d{3})*(?:[.,]\d+)?(?![\p{L}\p{N}-])/u;
const year = /(?<![\p{N}\p{L}-])(?:1[5-9]\d{2}|20\d{2})(?![\p{N}%])/u;
const calendarDay =
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}(?!\d)/iu;

/** Numbers that only say which one is meant. */
const reference =
  /\b(?:articles?|chapitres?|chapters?|sections?|pages?|n°|no\.|numéros?|alinéas?|paragraph(?:e|s)?|figures?|tableaux?|tables?|annexes?)\s\d+(?:\.\d+)?/giu;

const named = /(?<=\p{Ll},?\s)\p{Lu}\p{Ll}+/u;
const leaning = /^(?:Il|Elle|Ils|Elles|Cela|Ceci|Ce|Cette|It|He|She|They|This|That|These|Those)\s/u;
const unsure = /[?]\s*$|\b(?:pourrait|pourraient|peut-être|devrait|devraient|might|could|perhaps|maybe)\b/iu;

/** Sentences that state a number or a date, and so can be checked. */
export function figuresIn(index: CodePointIndex, passages: readonly Passage[]): ReadSuggestion[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((sentence) => {
      const found = judge(sentence);
      if (found === null) return [];
      const anchor = anchorOf(index, passage.start + sentence.start, passage.start + sentence.end);
      return [{ ...found, text: sentence.text, anchor, attribution: null }];
    }),
  );
}

function judge({ text: whole }: Sentence): Pick<ReadSuggestion, "kind" | "confidence"> | null {
  const text = whole.replace(reference, "");
  if (text.length < sentenceLengthMin || text.length > sentenceLengthMax || !/\d/.test(text)) return null;
  const isMeasured = measured.test(text);
  const isDated = year.test(text) || calendarDay.test(text);
  if (!isMeasured && !isDated && !anyNumber.test(text)) return null;
  const base = isMeasured ? 0.6 : isDated ? 0.45 : 0.35;
  const both = isMeasured && isDated ? 0.1 : 0;
  const judged =
    base +
    both +
    (named.test(text) ? 0.1 : 0) -
    (leaning.test(text) ? 0.1 : 0) -
    (unsure.test(text) ? 0.2 : 0);
  if (judged < 0.2) return null;
  return {
    kind: isMeasured || !isDated ? "FIGURE" : "FACT",
    confidence: Math.round(Math.min(0.9, judged) * 100) / 100,
  };
}

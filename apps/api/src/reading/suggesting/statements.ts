import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReadSuggestion } from "../reading.ts";
import type { WorthLanguage } from "../worth/cue.ts";
import { worthOf } from "../worth/worth-model.ts";
import { anchorOf, type Passage } from "./passage.ts";

const sentenceLengthMin = 30;
const sentenceLengthMax = 600;

const measured =
  /(?<![\p{L}\p{N}-])\d[\d\s.,  ]{0,20}(?:%|‰|€|\$|£|pour cent|percent|per cent|millions?|milliards?|billions?|trillions?|milliers|thousand|euros?|dollars?|roubles?|yuans?|yens?|tonnes?|tons?|kilos?|kg|km²?|kilomètres?|kilometers|miles|mètres?|hectares?|barils?|barrels?|megawatts?|MW|GW|degrés|degrees|°C|soldats|hommes|personnes|people|morts|deaths|troops|habitants|ans|years|mois|months|jours|days)(?![\p{L}])|[$€£]\s?\d/iu;
const otherFigure = /(?<![\p{L}\p{N}.,-])\d{1,3}(?:[\s.,  ]\d{3})*(?:[.,]\d+)?(?![\p{L}\p{N}-])/u;
const year = /(?<![\p{N}\p{L}-])(?:1[5-9]\d{2}|20\d{2})(?![\p{N}%])/gu;
const calendarDay =
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th)?\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2}(?!\d)/giu;
const causal =
  /(?<!\p{L})(?:because|caused? by|due to|led to|as a result of|à cause d|en raison d|parce qu|(?:a|ont) (?:provoqué|entraîné|causé)|grâce à)(?!\p{L}{3})/iu;

/** Numbers that only say which one is meant. */
const reference =
  /\b(?:articles?|chapitres?|chapters?|sections?|pages?|n°|no\.|numéros?|alinéas?|paragraph(?:e|s)?|figures?|tableaux?|tables?|annexes?)\s\d+(?:\.\d+)?/giu;

const leaning = /^(?:Il|Elle|Ils|Elles|Cela|Ceci|Ce|Cette|It|He|She|They|This|That|These|Those)\s/u;

/** Says of the sentence before it who said it or how, and nothing by itself. */
const pointing = /^C['’]est (?:ce|ainsi|là) qu/iu;

/** Sentences outside quotations that state what can be checked, the best first in confidence. */
export function statementsIn(
  index: CodePointIndex,
  passages: readonly Passage[],
  language: WorthLanguage,
): ReadSuggestion[] {
  return passages.flatMap((passage) =>
    passage.sentences.flatMap(({ text, start, end }) => {
      if (text.length < sentenceLengthMin || text.length > sentenceLengthMax || pointing.test(text))
        return [];
      const { score, isWorthChecking } = worthIn(text, language);
      if (!isWorthChecking) return [];
      const anchor = anchorOf(index, passage.start + start, passage.start + end);
      // A sentence that leans on the one before it cannot be read alone.
      const confidence = Math.round((0.8 * score - (leaning.test(text) ? 0.1 : 0)) * 100) / 100;
      return [
        { kind: kindOf(text), text, anchor, attribution: [], confidence, proposedBy: "RULES" as const },
      ];
    }),
  );
}

export function worthIn(words: string, language: WorthLanguage): ReturnType<typeof worthOf> {
  return worthOf(withoutReferences(words), language);
}

const digit = /\d/;

/** A glance first: most sentences have no number, and the patterns of numbers take long. */
const withoutReferences = (words: string): string =>
  digit.test(words) ? words.replace(reference, "") : words;

/** A date alone makes no figure. */
export function kindOf(words: string): "FIGURE" | "CAUSAL" | "FACT" {
  const text = withoutReferences(words);
  if (digit.test(text) && isFigure(text)) return "FIGURE";
  return causal.test(text) ? "CAUSAL" : "FACT";
}

const isFigure = (text: string): boolean =>
  measured.test(text) || otherFigure.test(text.replace(calendarDay, "").replace(year, ""));

import { rightsConditions, type RightsCondition } from "@claimdesk/shared/rights";
import type { Licence } from "../licence.ts";

const asked: readonly (readonly [RightsCondition, RegExp])[] = [
  [
    "ATTRIBUTION",
    /\battribution\b|\bpaternité\b|\bcredit(?:s|ed|ing)?\b|\backnowledg|\bcit(?:er|ant|ing|ed|e)\b[^.]{0,30}\b(?:source|auth?o?e?u?r|nom|origin)|\bsource (?:is|be|are) (?:cited|named|mentioned)|\bnam(?:e|ing|ed)\b[^.]{0,20}\b(?:source|author)|\b(?:source|author)\b[^.]{0,20}\b(?:named|cited|credited|mentioned)|\b(?:en (?:mentionnant|citant|créditant)|mention(?:ner)?|indiquer|citer|créditant|créditer)\b[^.]{0,30}\b(?:source|auteure?|autrice|nom|origine|média)|\ben le créditant\b/iu,
  ],
  ["LINK_BACK", /\blink(?:s|ed|ing)?\b|\bhyperlink\b|\blien\b/iu],
  [
    "NON_COMMERCIAL",
    /\bnon[- ]?commercia|\bnot[- ]for[- ]profit|\bnon[- ]?profit|\bsans but lucratif|\b(?:but|fins?) non lucrati|\bpas d['’]utilisation commerciale|\bsites? associatifs?|\b(?:personal|private|educational)(?: or \p{L}+)? use|\busage (?:personnel|privé|éducati|pédagogi)/iu,
  ],
  [
    "UNALTERED",
    /\bunaltered\b|\bunchanged\b|\bunmodified\b|\bwithout (?:any )?(?:change|alteration|modification|edit)|\bnot (?:be )?(?:altered|edited|changed|modified)|\bsans (?:aucune )?(?:modification|altération|changement)|\bne pas (?:les? )?modifier|\bnon modifiés?\b/iu,
  ],
  [
    "NOTIFICATION",
    /\bnotify\b|\blet (?:us|me) know\b|\binform(?:ed|ing)? (?:us|the \p{L}+)\b|\b(?:en|nous) (?:\p{L}+ )?(?:informer|prévenir|avertir)|\bnous (?:informer|prévenir|avertir)|\binformer (?:la|le|les) /iu,
  ],
  [
    "TIME_LIMIT",
    /\buntil (?:\d|the end|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)|\bwithin \w+ (?:days|weeks|months|hours)|\bjusqu['’](?:au?|en) (?:\d|fin|1er|20\d\d)|\b(?:pendant|durant|dans (?:un délai de|les)) [\p{L}\d-]+ (?:jours|semaines|mois|heures)/iu,
  ],
];

/** What the words ask of whoever takes the text over, with what the licence asks by itself. */
export function conditionsIn(words: string, licence: Licence | null): RightsCondition[] {
  const found = new Set<RightsCondition>(licence?.conditions);
  // A licence has said it all: what its name has in common with these words asks for nothing more.
  for (const [condition, pattern] of asked)
    if ((licence === null || isExtra.has(condition)) && pattern.test(words)) found.add(condition);
  return rightsConditions.filter((condition) => found.has(condition));
}

const isExtra: ReadonlySet<RightsCondition> = new Set(["LINK_BACK", "NOTIFICATION", "TIME_LIMIT"]);

/** What needs an act that nobody has done yet, or a use that a public desk cannot promise. */
export function limits(conditions: readonly RightsCondition[]): boolean {
  return conditions.some((one) => one === "NON_COMMERCIAL" || one === "NOTIFICATION" || one === "TIME_LIMIT");
}

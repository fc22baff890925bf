import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReadAttribution, ReadSuggestion } from "../reading.ts";
import type { WorthLanguage } from "../worth/cue.ts";
import { anchorOf } from "./passage.ts";
import type { Said } from "./quotations.ts";
import type { Link } from "./scene.ts";
import { kindOf, worthIn } from "./statements.ts";

const wordingLengthMax = 700;

export function toSuggestion(index: CodePointIndex, said: Said, language: WorthLanguage): ReadSuggestion {
  const { passage, sentence, words, chain, isIndirect } = said;
  const quoted = passage.text.slice(words.start, words.end);
  return {
    kind: isIndirect ? kindOf(quoted) : "QUOTATION",
    text: wordingOf(sentence.text, quoted, chain.at(-1)),
    anchor: anchorOf(index, passage.start + words.start, passage.start + words.end),
    attribution: chain.map((link) => attributionOf(index, link)),
    confidence: confidenceOf(quoted, said, worthIn(quoted, language).score),
    proposedBy: "RULES",
  };
}

/** Somebody named who says much that can be checked comes first. */
function confidenceOf(quoted: string, { chain, isIndirect }: Said, worth: number): number {
  const known = chain.length === 0 ? 0.3 : chain.at(-1)?.pronoun === null ? 0.6 : 0.5;
  const length = Math.min(0.15, quoted.split(/\s+/).length / 60);
  return Math.round(Math.min(0.95, known + length + 0.2 * worth - (isIndirect ? 0.1 : 0)) * 100) / 100;
}

function attributionOf(index: CodePointIndex, { verb, speaker }: Link): ReadAttribution {
  return { verb: verb.trim(), speaker: speaker.name, anchor: anchorOf(index, speaker.start, speaker.end) };
}

/** The whole sentence stands alone, once a pronoun at its beginning is given back its name. */
function wordingOf(sentence: string, words: string, link: Link | undefined): string {
  if (sentence.length > wordingLengthMax) return words;
  const replaced = link?.pronoun ?? null;
  if (link === undefined || replaced === null || !sentence.startsWith(`${replaced} `)) return sentence;
  return link.speaker.name + sentence.slice(replaced.length);
}

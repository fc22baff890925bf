import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReadAttribution, ReadSuggestion } from "../reading.ts";
import type { Sentence } from "../text/sentence.ts";
import { attributionIn, type Attribution } from "./attribution.ts";
import { anchorOf, type Passage } from "./passage.ts";
import { quotedIn, type Quoted } from "./quotation-mark.ts";
import { firstNamed, pronoun, type Speaker } from "./speaker.ts";

const wordingLengthMax = 700;

/** Somebody named earlier, for whom "he" or "elle" can stand; places in the body. */
interface Remembered {
  readonly speaker: Speaker;
  readonly passage: number;
}

export function quotationsIn(index: CodePointIndex, passages: readonly Passage[]): ReadSuggestion[] {
  const suggestions: ReadSuggestion[] = [];
  let remembered: Remembered | null = null;
  for (const [number, passage] of passages.entries()) {
    // A pronoun far from the name could mean anybody.
    if (remembered !== null && number - remembered.passage > 2) remembered = null;
    for (const quoted of quotedIn(passage.text)) {
      const around = sentenceAround(passage, quoted);
      const read: Attribution | null = attributionIn(surroundings(passage, quoted, around));
      const he = whoIsMeant(passage, { number, end: around.start }, remembered);
      const resolved: Resolved | null = read && resolve(read, passage.start, he);
      if (resolved !== null && !isDocument(resolved.speaker.name))
        remembered = { speaker: resolved.speaker, passage: number };
      suggestions.push(suggestionOf(index, { passage, quoted, around, resolved }));
    }
    remembered = namedLast(passage, number) ?? remembered;
  }
  return suggestions;
}

/** Whoever an earlier sentence of the same paragraph is about comes before whoever spoke in another. */
function whoIsMeant(
  { sentences, start: offset }: Passage,
  { number, end }: { number: number; end: number },
  remembered: Remembered | null,
): Remembered | null {
  if (remembered?.passage === number) return remembered;
  const above = sentences.filter((sentence) => sentence.end <= end).reverse();
  for (const { text, start } of above) {
    const speaker = firstNamed(text, offset + start);
    if (speaker !== null) return { speaker, passage: number };
  }
  return remembered;
}

interface Resolved {
  readonly verb: string;
  /** In the body. */
  readonly speaker: Speaker;
  readonly pronoun: string | null;
}

function resolve(
  { verb, speaker }: Attribution,
  offset: number,
  remembered: Remembered | null,
): Resolved | null {
  if (!pronoun.test(speaker.name)) {
    return {
      verb,
      speaker: { ...speaker, start: speaker.start + offset, end: speaker.end + offset },
      pronoun: null,
    };
  }
  return remembered === null ? null : { verb, speaker: remembered.speaker, pronoun: speaker.name };
}

/** The subject of a sentence that reports speech without quoting: who "he" is in the next paragraph. */
function namedLast(passage: Passage, number: number): Remembered | null {
  const sentences =
    passage.sentences.length > 0
      ? passage.sentences
      : [{ text: passage.text, start: 0, end: passage.text.length }];
  for (const { text, start } of [...sentences].reverse()) {
    const read = attributionIn({
      before: text.slice(0, 300),
      beforeStart: passage.start + start,
      after: "",
      afterStart: 0,
    });
    if (read !== null && /^\p{Lu}.*\s\p{Lu}/u.test(read.speaker.name))
      return { speaker: read.speaker, passage: number };
  }
  return null;
}

/** A treaty speaks, but is never the "he" of the next sentence. */
function isDocument(name: string): boolean {
  return /^(?:l['’]|le |la |les |the |this |that |cet? |cette |an? |une? )?(?:articles?|alinéa|traité|accord|texte|rapport|loi|charte|communiqué|déclaration|document|convention|constitution|treaty|agreement|accord|report|law|bill|statement|clause|section|chapter|charter)(?!\p{L})/iu.test(
    name,
  );
}

function sentenceAround({ text, sentences }: Passage, { start, end }: Quoted): Sentence {
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.find((sentence) => sentence.end >= end) ?? first;
  const from = first?.start ?? 0;
  const to = last?.end ?? text.length;
  return { text: text.slice(from, to), start: from, end: to };
}

function surroundings(
  { text }: Passage,
  quoted: Quoted,
  around: Sentence,
): Parameters<typeof attributionIn>[0] {
  // A full sentence in quotes ends its own sentence; its speaker then stands in what follows up to the next full stop.
  const following = text.slice(quoted.end, Math.max(around.end, quoted.end));
  const after =
    following.length > 3
      ? following
      : text
          .slice(quoted.end, quoted.end + 160)
          .split(/[.!?]\s/u, 2)
          .join(". ");
  return {
    before: text.slice(around.start, quoted.start).slice(-400),
    beforeStart: Math.max(around.start, quoted.start - 400),
    after,
    afterStart: quoted.end,
  };
}

interface Found {
  readonly passage: Passage;
  readonly quoted: Quoted;
  readonly around: Sentence;
  readonly resolved: Resolved | null;
}

function suggestionOf(index: CodePointIndex, { passage, quoted, around, resolved }: Found): ReadSuggestion {
  const words = passage.text.slice(quoted.start, quoted.end);
  const wordCount = words.split(/\s+/).length;
  const confidence = Math.min(
    0.95,
    (resolved === null ? 0.3 : 0.6) + Math.min(0.25, wordCount / 40) + (resolved?.pronoun ? -0.05 : 0.1),
  );
  return {
    kind: "QUOTATION",
    text: wordingOf(around.text, words, resolved),
    anchor: anchorOf(index, passage.start + quoted.start, passage.start + quoted.end),
    attribution: resolved && toAttribution(index, resolved),
    confidence: Math.round(confidence * 100) / 100,
  };
}

function toAttribution(index: CodePointIndex, { verb, speaker }: Resolved): ReadAttribution {
  return { verb: verb.trim(), speaker: speaker.name, anchor: anchorOf(index, speaker.start, speaker.end) };
}

/** The whole sentence stands alone, once a pronoun at its beginning is given back its name. */
function wordingOf(sentence: string, words: string, resolved: Resolved | null): string {
  if (sentence.length > wordingLengthMax) return words;
  const replaced = resolved?.pronoun;
  if (replaced === undefined || replaced === null || !sentence.startsWith(`${replaced} `)) return sentence;
  return resolved?.speaker.name + sentence.slice(replaced.length);
}

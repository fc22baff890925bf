import type { CodePointIndex } from "@claimdesk/shared/code-point";
import type { Sentence } from "../text/sentence.ts";
import { attributionOf } from "./attribution.ts";
import { indirectIn } from "./indirect.ts";
import type { Passage } from "./passage.ts";
import type { Quoted } from "./quotation-mark.ts";
import { Scene, type Link, type Speaker } from "./scene.ts";

/** What somebody says, as the text has it; places in the paragraph. */
export interface Said {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly words: Quoted;
  readonly isIndirect: boolean;
  /** From the article outwards; empty where nobody is said to say it. */
  readonly chain: readonly Link[];
}

/** Who says it stands no further off. */
const lookedAtMax = 400;
/** What is no sentence of a newspaper reports nothing. */
const sentenceLengthMax = 1_200;

/** Fewer words between marks are a name or a word that the writer keeps at a distance. */
const quotedWordsMin = 3;

/** Everything that is quoted or reported, in the order of the text. */
export function saidIn(index: CodePointIndex, passages: readonly Passage[]): Said[] {
  const scene = new Scene(index.text);
  return passages.flatMap((passage, number) =>
    passage.sentences.flatMap((sentence, i) => {
      const next = passage.sentences[i + 1];
      const found = saidInSentence(scene, { passage, number, sentence, next });
      const speaker = found.findLast(({ chain }) => chain.length > 0)?.chain.at(-1)?.speaker ?? null;
      const unquoted = passage.unquoted.slice(sentence.start, sentence.end);
      scene.read(number, { unquoted, start: passage.start + sentence.start, speaker });
      return found;
    }),
  );
}

interface Read {
  readonly passage: Passage;
  readonly number: number;
  readonly sentence: Sentence;
  readonly next: Sentence | undefined;
}

function saidInSentence(scene: Scene, read: Read): Said[] {
  const { passage, sentence, number } = read;
  const quotes = passage.quoted.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  let before: readonly Link[] = [];
  const direct = quotes.flatMap((words) => {
    const own = chainOf(scene, read, words);
    const chain = own ?? (isContinued(passage, sentence, words) ? before : []);
    before = chain;
    const isIntroduced = /:[\s«“"'‘„]*$/u.test(
      passage.text.slice(Math.max(sentence.start, words.start - 8), words.start),
    );
    const isSaid =
      own !== null || chain.length > 0
        ? isIntroduced || isLong(passage.text, words)
        : isWholeSentence(passage, sentence, words);
    return isSaid ? [{ passage, sentence, words, isIndirect: false, chain }] : [];
  });
  if (sentence.end - sentence.start > sentenceLengthMax) return direct;
  const reported = indirectIn(passage.unquoted.slice(sentence.start, sentence.end));
  if (reported === null) return direct;
  const chain = scene.chainOf(reported.attribution, number, passage.start + sentence.start);
  const words = { start: sentence.start + reported.start, end: sentence.start + reported.end };
  return chain.length === 0 ? direct : [{ passage, sentence, words, isIndirect: true, chain }, ...direct];
}

/** Empty where somebody says it, but who is not clear; null where nobody is said to. */
function chainOf(
  scene: Scene,
  { passage, number, sentence, next }: Read,
  words: Quoted,
): readonly Link[] | null {
  const { text, unquoted, start: offset } = passage;
  const end = Math.min(
    sentence.end,
    unquoted.indexOf("\uFFFC", words.end) < 0 ? sentence.end : unquoted.indexOf("\uFFFC", words.end),
  );
  const from = Math.max(sentence.start, words.start - lookedAtMax);
  const before = unquoted.slice(from, words.start);
  if (/^\s*(?:et|and)\s(?:d['’]|de\s|to\s)\p{L}+\s?:/iu.test(before))
    return asBefore(scene.lastSpeaker, "ajouter");
  const attribution = attributionOf({
    before,
    beforeStart: from,
    inside: text.slice(words.start, words.end),
    insideStart: words.start,
    after: unquoted.slice(words.end, end),
    afterStart: words.end,
  });
  const chain = attribution === null ? [] : scene.chainOf(attribution, number, offset);
  if (chain.length > 0) return chain;
  const unknown = attribution === null ? null : [];
  if (!isWholeSentence(passage, sentence, words)) return unknown;
  return byNext(scene, passage, next) ?? goesOn(scene, passage, { number, words, before }) ?? unknown;
}

/** "« … » C'est par ces mots que X a ouvert…", "In four words X ended…". */
function byNext(scene: Scene, passage: Passage, next: Sentence | undefined): readonly Link[] | null {
  if (
    next === undefined ||
    !/^(?:c['’]est (?:par|avec|en) ces|par ces|with th|en \p{L}+ (?:mots|phrases)|in \p{L}+ (?:words|sentences)|ces mots)/iu.test(
      next.text,
    )
  )
    return null;
  const found = scene.firstNamed(passage.unquoted.slice(next.start, next.end), passage.start + next.start);
  return found === null ? null : asBefore(found, ":");
}

/** A whole sentence in marks after what somebody said is theirs too; and so is what goes on in the next paragraph. */
function goesOn(
  scene: Scene,
  { text }: Passage,
  { number, words, before }: { number: number; words: Quoted; before: string },
): readonly Link[] | null {
  const isAlone = /^[\s«“"'‘]*$/u.test(before);
  const opensPassage = isAlone && text.slice(0, words.start).trim().length <= 1;
  const speaker = isAlone
    ? (scene.speakingIn(number) ?? (opensPassage ? scene.speakingIn(number - 1) : null))
    : null;
  return asBefore(speaker, null);
}

function asBefore(speaker: Speaker | null, verb: string | null): readonly Link[] | null {
  return speaker === null ? null : [{ verb: verb === "ajouter" ? verb : "", speaker, pronoun: null }];
}

/** "…", said X, "…" has one speaker. */
function isContinued({ unquoted }: Passage, { start }: Sentence, words: Quoted): boolean {
  return unquoted.slice(Math.max(start, words.start - lookedAtMax), words.start).includes("\uFFFC");
}

function isLong(text: string, { start, end }: Quoted): boolean {
  const words = text.slice(start, end);
  return words.split(/[\s'’]+/).length >= quotedWordsMin || /[.!?…,]$/u.test(words);
}

/** It stands alone or after a colon, and not within somebody else's sentence as a title does. */
function isWholeSentence({ text }: Passage, sentence: Sentence, words: Quoted): boolean {
  const quoted = text.slice(words.start, words.end);
  const before = text
    .slice(Math.max(sentence.start, words.start - lookedAtMax), words.start)
    .replace(/[\s«“"'‘„]+$/u, "");
  return (
    /^["'«“‘„(]*[\p{Lu}\d]/u.test(quoted) &&
    (before === "" || /:$/u.test(before)) &&
    isLong(text, words) &&
    quoted.length >= 15
  );
}

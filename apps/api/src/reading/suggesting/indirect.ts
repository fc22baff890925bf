import { matchesOf } from "../text/matches.ts";
import { attributionOf } from "./attribution.ts";
import type { Attribution } from "./said-by.ts";
import { mentionAtStart } from "./mention.ts";
import { withReporter } from "./reporter.ts";
import { anyVerb, edge, sourcePreposition, speechVerb } from "./speech-verb.ts";
import { subjectBefore } from "./subject.ts";

/** What is reported without quotation marks, in places of the sentence. */
export interface Indirect {
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution;
}

const reportedLengthMin = 12;
/** "Leur déléguée, Jane Roe, dit" begins with whoever speaks. */
const clauseWordsMin = 5;
/** What a verb of speech is followed by when what was said comes next, without whom it was said to. */
const toWhom =
  "(?:,? (?:mardi|mercredi|jeudi|vendredi|lundi|samedi|dimanche|hier(?: soir)?|on \\p{Lu}\\p{L}+|yesterday|last night|in (?:a|an|his|her|the) \\p{Ll}+|à la \\p{Ll}+|au \\p{Ll}+|toutefois|reporters|viewers|(?:the )?\\p{Lu}\\p{L}+(?: \\p{Ll}+)?|, lui|, elle|en \\p{Ll}+|the court)){0,3},?";
const introducing = new RegExp(
  `^${toWhom} ?(?:(?<!\\p{L})que? |(?<!\\p{L})qu['’](?=\\p{L})|(?<!\\p{L})that )`,
  "u",
);
const infinitive = /^ (?=(?:ne pas |n['’])?(?:avoir|être|vouloir|pouvoir) )/iu;
/** "She denies taking money". */
const gerund = /^ (?=\p{Ll}+ing )/u;
/** English leaves "that" out. */
const englishVerb =
  /^(?:.* )?(?:said|says|argued|argues|claimed|claims|believes|believed|insisted|insists|warned|warns|added|adds|announced|thinks|thought|maintains|denied)$/iu;
const clause = new RegExp(
  `^(?:${toWhom.slice(0, -2)})? (?=(?:the|a|an|it|its|he|she|they|his|her|their|there|this|that|these|those|we|I|some|no|nobody|more|most|all|\\d|\\$|\\p{Lu}|\\p{Ll}{3,}s |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |about |around |nearly |at least |only |every |each |none |many |several |both )(?:[ \\d\\p{L}'’]))`,
  "u",
);
/** What one of these begins with, or an English verb that they follow: a glance, where looking for the verb takes long. */
const mayLead =
  /qu[e '’]|that |(?:avoir|être|vouloir|pouvoir) |said|says|argue|claim|believe|insist|warn|add|announced|think|thought|maintains|den(?:y|ies|ied)/iu;
const beginsWithSource = new RegExp(
  `^(?:\\p{L}+, )?(${sourcePreposition}|pour l['’]association|pour)${edge}`,
  "iu",
);
const endsWithSource = new RegExp(`,? (${sourcePreposition})${edge}`, "giu");
const verbNear = new RegExp(`^, .{0,80}?${speechVerb}`, "iu");
const tail =
  /(?:,\s(?:avant de|after|before|adding|ajoutant|tandis que|while|which|ce qui)\s.*|[.!?…;]+\s*|,\s*)$/u;

/** `sentence` is without what is quoted in it. Null where nothing is reported, or all of it is quoted. */
export function indirectIn(sentence: string): Indirect | null {
  return bySource(sentence) ?? byVerbAfter(sentence) ?? byVerb(sentence);
}

/** "Selon X, …"; "…, according to X." */
function bySource(sentence: string): Indirect | null {
  const first = beginsWithSource.exec(sentence);
  if (first !== null) {
    const speaker = mentionAtStart(sentence.slice(first[0].length), first[0].length);
    const comma = speaker === null ? -1 : sentence.indexOf(", ", speaker.end);
    const isNear = speaker !== null && comma >= 0 && comma - speaker.end < 60;
    const isView = /^pour$/iu.test(first[1] ?? "") && speaker?.kind !== "name";
    if (isNear && !isView && !/^nos /iu.test(speaker.name))
      return reported(
        sentence,
        { start: comma + 2, end: sentence.length },
        { verb: first[1] ?? "", speaker },
      );
    return null;
  }
  for (const match of matchesOf(endsWithSource, sentence)) {
    const speaker = mentionAtStart(
      sentence.slice(match.index + match[0].length),
      match.index + match[0].length,
    );
    if (speaker === null) continue;
    return reported(sentence, { start: 0, end: match.index }, { verb: match[1] ?? "", speaker });
  }
  return null;
}

/** "X said that …", "X affirme ne pas avoir …". */
function byVerb(sentence: string): Indirect | null {
  if (!mayLead.test(sentence)) return null;
  for (const match of matchesOf(anyVerb, sentence)) {
    const [verb] = match;
    const end = match.index + verb.length;
    const following = sentence.slice(end);
    const lead =
      introducing.exec(following) ??
      infinitive.exec(following) ??
      (/den(?:y|ies|ied)$/iu.test(verb) ? gerund.exec(following) : null) ??
      (englishVerb.test(verb) ? clause.exec(following) : null);
    if (lead === null) continue;
    const inverted = /-(?:t-)?(ils?|elles?)$/u.exec(verb);
    const speaker = inverted === null ? subjectBefore(sentence.slice(0, match.index), 0) : null;
    if (speaker === null || (speaker.name.toLowerCase() === "it" && /reported|found/u.test(verb))) continue;
    const found = reported(
      sentence,
      { start: end + lead[0].length, end: sentence.length },
      withReporter({ verb, speaker }, { before: sentence.slice(0, match.index), beforeStart: 0 }),
    );
    if (found !== null) return found;
  }
  return null;
}

/** "…, she said."; "…, dit-elle." */
function byVerbAfter(sentence: string): Indirect | null {
  const comma = [...sentence.matchAll(/, /gu)].findLast(
    ({ index }) => sentence.length - index < 130 && index > reportedLengthMin,
  );
  for (const at of comma === undefined ? [] : [comma.index, sentence.lastIndexOf(", ", comma.index - 1)]) {
    if (at < reportedLengthMin || !verbNear.test(sentence.slice(at))) continue;
    const attribution = attributionOf({
      before: "",
      beforeStart: 0,
      inside: "",
      insideStart: 0,
      after: sentence.slice(at),
      afterStart: at,
    });
    if (attribution === null) continue;
    const verbEnd = sentence.indexOf(attribution.verb, at) + attribution.verb.length;
    if (sentence.slice(0, at).trim().split(/\s+/).length < clauseWordsMin) continue;
    if (isWhole(sentence.slice(Math.max(verbEnd, attribution.speaker.end))))
      return reported(sentence, { start: 0, end: at }, attribution);
  }
  return null;
}

/** Nothing but when and where may follow: "…, X said in a report." */
function isWhole(rest: string): boolean {
  return /^\s*(?:[.!?;,]|$|(?:in|on|at|during|after|to|late|yesterday|dans|lors|à|au|devant|sur|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})[^\uFFFC]{0,60}$)/u.test(
    rest,
  );
}

function reported(
  sentence: string,
  { start, end }: { start: number; end: number },
  attribution: Attribution,
): Indirect | null {
  const words = sentence.slice(start, end).replace(tail, "");
  return words.includes("\uFFFC") || words.trim().length < reportedLengthMin
    ? null
    : { start, end: start + words.trimEnd().length, attribution };
}

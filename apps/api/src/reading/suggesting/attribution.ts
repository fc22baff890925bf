import { matchesOf } from "../text/matches.ts";
import { mentionAtStart, mentionOf, properName, type Mention } from "./mention.ts";
import { withReporter } from "./reporter.ts";
import type { Attribution, Surroundings } from "./said-by.ts";
import { anyVerb, edge, sourcePreposition, speechVerb, viewPreposition } from "./speech-verb.ts";
import { subjectBefore } from "./subject.ts";

const closing = "^[\\s,.»”’'\"!?…]*";
const inverted = new RegExp(
  `${closing}(?:comme |ainsi |as |c['’]est ce que |ce que )?((?:${speechVerb}|(?:s['’]|se |me )?\\p{Ll}{2,}(?:e|d|t|it|a|ed)))(?:[- ]t)?[- ](ils?|elles?|he|she|they)${edge}`,
  "iu",
);
const known = new RegExp(`${closing}(?:comme (?:l['’]|le )?|ainsi )?(${speechVerb})${edge}`, "iu");
/** Whatever French or English verb stands there, after a quotation it says that somebody speaks. */
const unknown = new RegExp(
  `${closing}((?:s['’]|se |a |s['’]est )?\\p{Ll}{3,}(?:e|d|t|é|i|u|a|ed|ait|s))(?= (?:\\p{Lu}|l['’]|le |la |les |un |une |son |sa |the |an? |his |her |its ))`,
  "u",
);
const namesSource = new RegExp(`${closing}(?:${sourcePreposition}|comme |ainsi )`, "iu");
const closingMarks = new RegExp(closing, "u");
const incise = new RegExp(
  `[,!?…]\\s(${speechVerb})(?:-t)?[- ](?=(?:ils?|elles?|l['’]|le |la |un |une |\\p{Lu}))`,
  "gu",
);
const prepositionAfter = new RegExp(`${closing}(${sourcePreposition})${edge}`, "iu");
const prepositionBefore = new RegExp(`(?:^|[\\s,.;])(${sourcePreposition}|${viewPreposition})${edge}`, "iu");

const verbsIn = (words: string): RegExpExecArray[] => [...matchesOf(anyVerb, words)];

/** Null where nobody is said to say it. */
export function attributionOf(around: Surroundings): Attribution | null {
  const found = inAfter(around) ?? within(around) ?? inBefore(around);
  return found === null ? null : withReporter(found, around);
}

function inAfter(around: Surroundings): Attribution | null {
  const { after, afterStart } = around;
  if (!isComma(around) && !namesSource.test(after)) return null;
  const words = after.slice(0, 200);
  const pronoun = inverted.exec(words);
  if (pronoun !== null) {
    const [whole, verb = "", name = ""] = pronoun;
    const end = afterStart + whole.length;
    return {
      verb: verb.replace(/-(?:t-)?(?:ils?|elles?|on)(?= |$)/u, ""),
      speaker: { name, start: end - name.length, end, kind: "pronoun", roles: [] },
    };
  }
  return (
    following(prepositionAfter.exec(words), words, afterStart) ??
    following(known.exec(words), words, afterStart) ??
    subjectFirst(words, afterStart) ??
    (isComma(around) ? following(unknown.exec(words), words, afterStart) : null)
  );
}

/** A title or a word at a distance stands within a sentence; what is said ends with a comma, or has the sentence alone. */
function isComma({ before, inside, after }: Surroundings): boolean {
  return (
    /^[\s»”’"']*,/u.test(after) ||
    /[,!?…]$/u.test(inside) ||
    (/^[\s«“"'‘]*$/u.test(before) &&
      !/^\p{Ll}/u.test(inside) &&
      !/^[\s»”’"']+\p{Ll}+\s(?:la|le|l['’]|the)/u.test(after)) ||
    inside === ""
  );
}

/** "…", said X. */
function following(match: RegExpExecArray | null, words: string, offset: number): Attribution | null {
  const verb = match?.[1];
  if (match === null || verb === undefined) return null;
  const clitic = pronounOf(verb);
  if (clitic !== null) return withPronoun(verb, clitic, offset + match.index + match[0].indexOf(verb));
  const rest = words.slice(match[0].length);
  // "on lit dans le rapport", "said in the report": where it is said, when nobody is named.
  const place =
    /^\s+(?:(?:dès )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui)(?: matin| soir)? |dans nos colonnes |à la presse |de |d['’]|dans |à )(?=(?:l['’]|le |la |les |un |une |son |sa )|\p{Lu})/u.exec(
      rest,
    )?.[0] ?? "";
  const speaker = mentionAtStart(rest.slice(place.length), offset + match[0].length + place.length);
  return speaker === null || speaker.kind === "pronoun"
    ? null
    : { verb: verb.replace(/-(?:t-)?on$/u, ""), speaker };
}

function pronounOf(verb: string): string | null {
  return /-(?:t-)?(ils?|elles?)(?!\p{L})/u.exec(verb)?.[1] ?? null;
}

/** "a-t-il dit": the pronoun stands within the verb. */
function withPronoun(verb: string, name: string, offset: number): Attribution {
  const start = offset + verb.indexOf(`-${name}`) + 1;
  const speaker = { name, start, end: start + name.length, kind: "pronoun", roles: [] } as const;
  return { verb: verb.replace(/-(?:t-)?(?:ils?|elles?)(?!\p{L})/u, ""), speaker };
}

/** "…", X, the minister, said: X must follow at once, and nobody else may come between. */
function subjectFirst(words: string, offset: number): Attribution | null {
  const lead = closingMarks.exec(words)?.[0].length ?? 0;
  if (/^[^\p{L}]*\.\s/u.test(words) && !/^[^\p{L}]*[,?!]/u.test(words)) return null;
  for (const match of verbsIn(words)) {
    const subject = words.slice(lead, match.index);
    if (subject.length > 110 || /[.\uFFFC]\s/u.test(subject.replaceAll(/\b(?:Mr|Ms|Mrs|Dr)\./gu, "")))
      return null;
    const speaker = subjectBefore(subject, offset + lead);
    if (speaker !== null) return { verb: match[0], speaker };
  }
  return null;
}

/** « La digue, souligne Anna Roux, tiendra. » */
function within({ inside, insideStart }: Surroundings): Attribution | null {
  for (const match of matchesOf(incise, inside)) {
    const end = match.index + match[0].length;
    const rest = inside.slice(end, end + 120);
    const speaker = mentionAtStart(rest, insideStart + end);
    if (
      speaker !== null &&
      (speaker.kind === "pronoun" || /^\s*[,.]/u.test(inside.slice(speaker.end - insideStart)))
    )
      return { verb: match[1] ?? "", speaker };
  }
  return null;
}

function inBefore({ before, beforeStart, inside }: Surroundings): Attribution | null {
  const byPreposition = following(prepositionBefore.exec(before), before, beforeStart);
  if (byPreposition !== null && verbsIn(before.slice(byPreposition.speaker.end - beforeStart)).length === 0)
    return byPreposition;
  const relative = /,?\s(?:pour qui|for whom|selon qui)\s*$/iu.exec(before);
  if (relative !== null) return given("pour", spoken(before.slice(0, relative.index), beforeStart));
  for (const match of verbsIn(before).reverse()) {
    const clitic = pronounOf(match[0]);
    if (clitic !== null) return withPronoun(match[0], clitic, beforeStart + match.index);
    const isRelative = /(?:\bque|\bqu['’])\s*$/u.test(before.slice(0, match.index));
    const first = isRelative ? null : subjectBefore(before.slice(0, match.index), beforeStart);
    const subject = first ?? afterVerb(before, beforeStart, match);
    if (subject !== null) return { verb: match[0], speaker: subject };
  }
  // "X : « … »", "X nods: “…”", "Le ministère « ne commente pas »".
  const isIntroduced =
    /:\s*[«“"‘']?\s*$/u.test(before) ||
    (/^\p{Ll}/u.test(inside) && /^\s*\p{L}[^.;:]{0,40}[«“"]?\s*$/u.test(before));
  return isIntroduced ? given(":", headOf(before.replace(/[\s:«“"‘]+$/u, ""), beforeStart)) : null;
}

/** Without a verb that is known, the subject ends nobody knows where: its first noun is sure. */
function headOf(words: string, offset: number): Mention | null {
  const mention = mentionAtStart(words, offset);
  if (mention?.kind !== "description" || mention.name.split(" ").length <= 3) return mention;
  return mentionOf(/^\s*\S+\s\S+/u.exec(words)?.[0].trimStart() ?? "", mention.start);
}

/** "Une formule que conteste son homologue Jean Gris : « … »"; "s'amuse la maire". */
function afterVerb(words: string, offset: number, match: RegExpExecArray): Mention | null {
  const end = match.index + match[0].length;
  const clitic = /^-(?:t-)?(ils?|elles?)(?!\p{L})/u.exec(words.slice(end));
  if (clitic !== null) {
    const name = clitic[1] ?? "";
    const at = offset + end + clitic[0].length;
    return { name, start: at - name.length, end: at, kind: "pronoun", roles: [] };
  }
  const isInverted = /(?:\bque|\bqu['’]|comme(?: l['’])?|ainsi|et|:|^|,)\s*$/iu.test(
    words.slice(0, match.index),
  );
  return isInverted ? mentionAtStart(words.slice(end), offset + end) : null;
}

function spoken(words: string, offset: number): Mention | null {
  const names = [
    ...words.matchAll(
      new RegExp(
        `(?:l['’]|le |la |les |the )?(?:\\p{Ll}+ ){0,3}${properName}$|(?:l['’]|le |la |les |the )[\\p{Ll} ]+$`,
        "gu",
      ),
    ),
  ];
  const last = names.at(-1);
  return last === undefined ? subjectBefore(words, offset) : mentionOf(last[0], offset + last.index);
}

function given(verb: string, speaker: Mention | null): Attribution | null {
  return speaker === null ? null : { verb, speaker };
}

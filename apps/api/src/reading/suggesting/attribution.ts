import { pronoun, speakerAfter, speakerBefore, type Speaker } from "./speaker.ts";
import { speechVerb } from "./speech-verb.ts";

/** Who says the quoted words, by which verb; places in UTF-16 units of the paragraph. */
export interface Attribution {
  readonly verb: string;
  readonly speaker: Speaker;
}

/** The words of one sentence before and after a quotation, with where they begin in the paragraph. */
export interface Surroundings {
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  readonly afterStart: number;
}

const verbWords = `(?<![\\p{L}])${speechVerb}(?![\\p{L}])`;
const opensWithVerb = new RegExp(
  `^[\\s,.»”’"!?]*(?:(?:comme )?(?:l['’]|le )?)(${speechVerb})(?:[- ]t)?(?:-(?:ils?|elles?))?(?![\\p{L}])`,
  "iu",
);
const anyVerb = new RegExp(verbWords, "giu");
const follows = /^(?:selon|d['’]après|according to)$/iu;

/** "…", said X; X said "…"; selon X, « … »; X a qualifié … de « … ». Null where no verb of speech stands near. */
export function attributionIn(around: Surroundings): Attribution | null {
  return (
    verbThenSpeaker(around) ??
    speakerThenVerb(around.after.slice(0, 120), around.afterStart, "after") ??
    inBefore(around)
  );
}

function verbThenSpeaker({ after, afterStart }: Surroundings): Attribution | null {
  const match = opensWithVerb.exec(after.slice(0, 120));
  const verb = match?.[1];
  if (match === null || verb === undefined) return null;
  const inverted = /-(ils?|elles?)(?!\p{L})/u.exec(match[0]);
  if (inverted !== null) {
    const at = afterStart + match.index + match[0].indexOf(inverted[0]) + 1;
    return { verb: verb.replace(/-(?:t-)?(?:ils?|elles?)/u, ""), speaker: pronounAt(inverted[1] ?? "", at) };
  }
  const speaker = speakerAfter(after.slice(match[0].length), afterStart + match[0].length);
  return speaker === null || pronoun.test(speaker.name) ? null : { verb, speaker };
}

/** Written as at the beginning of a sentence, which is how it is told from a name. */
function pronounAt(written: string, start: number): Speaker {
  return { name: written.charAt(0).toUpperCase() + written.slice(1), start, end: start + written.length };
}

/** After a quotation the speaker must follow at once; before one, the verb nearest to the speaker's clause is taken. */
function speakerThenVerb(words: string, offset: number, side: "before" | "after"): Attribution | null {
  for (const match of words.matchAll(anyVerb)) {
    const verb = match[0];
    if (follows.test(verb)) continue;
    const subject = words.slice(0, match.index);
    const said = side === "after" ? /^[\s,»”’"]*(he|she|they)\s*$/u.exec(subject) : null;
    if (said !== null) return { verb, speaker: pronounAt(said[1] ?? "", offset + subject.trimEnd().length) };
    if (side === "after" && (!/^[\s,»”’"]*\p{Lu}/u.test(subject) || subject.length > 60)) return null;
    const skipped = subject.length - subject.replace(/^[\s,»”’"]+/u, "").length;
    const speaker = speakerBefore(subject.slice(skipped), offset + skipped);
    if (speaker !== null) return { verb, speaker };
  }
  return null;
}

function inBefore({ before, beforeStart }: Surroundings): Attribution | null {
  for (const match of before.matchAll(anyVerb)) {
    const verb = match[0];
    if (!follows.test(verb)) continue;
    const speaker = speakerAfter(
      before.slice(match.index + verb.length),
      beforeStart + match.index + verb.length,
    );
    if (speaker !== null) return { verb, speaker };
  }
  const subjectFirst = speakerThenVerb(before, beforeStart, "before");
  if (subjectFirst !== null) return subjectFirst;
  return inverted(before, beforeStart);
}

/** "Comme l'a déclaré le ministre, « … »". */
function inverted(before: string, beforeStart: number): Attribution | null {
  const match = new RegExp(`^(?:comme|ainsi que) l['’](${speechVerb})(?![\\p{L}])`, "iu").exec(before);
  const verb = match?.[1];
  if (match === null || verb === undefined) return null;
  const speaker = speakerAfter(before.slice(match[0].length), beforeStart + match[0].length);
  return speaker === null ? null : { verb, speaker };
}

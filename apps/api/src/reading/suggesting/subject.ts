import { mentionAtStart, mentionOf, properName, type Mention } from "./mention.ts";

interface Segment {
  readonly text: string;
  readonly start: number;
}

/** What stands between a subject and its verb, and what a clause begins with before its subject. */
const trailing =
  /\s+(?:\p{L}+ment|\p{L}+ly|also|then|later|aussi|également|qui|who|which|that|et|and|lui|elle|eux|ne|n['’]|quant à \p{L}+)$/iu;
const opening =
  /^(?:(?:mais|et|or|car|puis|but|and|yet|so|while|tandis que|alors que|as|comme|lorsque|when|une annonce que|ainsi que|faux|not so|aujourd['’]hui|de son côté|pour sa part|ce que|where|afterwards|later|then|meanwhile|yesterday|last night|ensuite|enfin|today|ce matin|hier(?: soir)?)\s+)+/iu;
const saysWhereOrWhen =
  /^(?:à|au|aux|dans|en|sur|lors|après|avant|depuis|interrogée?s?|contactée?s?|jointe?|selon|pour|face|devant|sous|in|on|at|after|before|during|asked|speaking|contacted|from|by|for|under|with|according)\s/iu;

const endsWithName = new RegExp(
  `(?:(?:l['’]|le |la |the |his |her )(?:\\p{L}+ ){1,3}${properName}|(?<=\\s)(?:he|she|they|il|elle|ils|elles))$`,
  "u",
);

/** Who the verb that follows these words belongs to. */
export function subjectBefore(words: string, offset: number): Mention | null {
  const cut = Math.max(words.lastIndexOf("\uFFFC") + 1, words.length - 220, 0);
  const segments = segmentsOf(words.slice(cut), offset + cut);
  const isParenthesis = /,\s*$/u.test(words);
  const last = segments.at(-1);
  if (last === undefined) return null;
  const mention = mentionIn(last);
  if (isParenthesis) return apposed(segments, mention);
  return (
    mention ??
    (segments.length > 1 && /^\s*(?:qui|who|which|dont)\s/iu.test(last.text) ? apposed(segments, null) : null)
  );
}

/** "Jane Roe, the minister, said"; "le ministre, Jean Gris, a dit"; "Okafor, who retired in May, said". */
function apposed(segments: readonly Segment[], inner: Mention | null): Mention | null {
  const outer =
    segments
      .slice(0, -1)
      .reverse()
      .map(mentionIn)
      .find((one) => one !== null) ?? null;
  if (inner !== null && inner.kind === "name") {
    const isOffice =
      outer !== null && outer.kind === "description" && segments.at(-2)?.text.trim() === outer.name;
    return isOffice ? { ...inner, roles: [...inner.roles, outer.name] } : inner;
  }
  if (outer === null || outer.kind === "pronoun") return inner ?? outer;
  return outer.kind === "name" && inner !== null ? { ...outer, roles: [...outer.roles, inner.name] } : outer;
}

function mentionIn({ text, start }: Segment): Mention | null {
  let words = text;
  for (let end = trailing.exec(words); end !== null; end = trailing.exec(words))
    words = words.slice(0, end.index);
  const lead = words.length - words.trimStart().length;
  const skipped = lead + (opening.exec(words.slice(lead))?.[0].length ?? 0);
  const phrase = words.slice(skipped);
  if (phrase === "") return null;
  if (saysWhereOrWhen.test(phrase)) return atEnd(phrase, start + skipped);
  const whole = mentionOf(phrase, start + skipped);
  const first = mentionAtStart(phrase, start + skipped);
  return whole?.kind === "name" || first === null ? whole : first;
}

/** "In his book the former ambassador Jane Roe writes". */
function atEnd(phrase: string, start: number): Mention | null {
  const found = endsWithName.exec(phrase);
  return found === null ? null : mentionOf(found[0], start + found.index);
}

/** Clauses between commas; full stops of titles and initials divide none. */
function segmentsOf(words: string, offset: number): Segment[] {
  const segments: Segment[] = [];
  for (const { 0: text, index } of words.matchAll(
    /(?:(?<!\p{L})(?:MM?|Mr|Mrs|Ms|Dr|Pr|Prof|Sen|Rep|Gov|Gen|Col|U\.S|\p{Lu})\.|[^,;:.?!«»“”"()\uFFFC])+/gu,
  )) {
    if (text.trim() !== "") segments.push({ text, start: offset + index });
  }
  return segments;
}

/** Who speaks, as words of the text with their place in it. */
export interface Speaker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const initial = "(?:\\p{Lu}\\p{L}*(?:[-'’.]\\p{L}+)*\\.?)";
const joining = "(?:de|du|des|de la|van|von|der|den|bin|ben|al|el|la|le|dos|da)";
/** Two capitalised words or more, with the particles that names have. */
const properName = new RegExp(`(?<![\\p{L}])${initial}(?:\\s(?:${joining}\\s)?${initial}){1,4}`, "gu");
const titled = /^(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s/u;
const startsSentence =
  /^(?:An?|His|Her|Its|Their|À|Au|Aux|En|Chez|Vers|Sur|Sous|Selon|Pour|Dans|Comme|Depuis|Après|Avant|Lors|Le|La|Les|Un|Une|Ce|Cette|Son|Sa|Mais|Et|Or|The|In|On|At|As|But|And|For|After|Before|When|While|This|That|According)\s/u;

export const pronoun = /^(?:Il|Elle|Ils|Elles|He|She|They)$/u;

const phraseWordsMax = 9;
const phraseEnd =
  /\s*(?:[,.;:!?«»“”"()—–]|\s(?:qui|que|dont|lors|devant|dans|à la|au cours|en \p{Ll}|hier|ce \p{Ll}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|who|that|which|in|at|on|during|after|before|when|while|as|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)(?=[\s,.]|$))/iu;

/** The speaker in the words after a speech verb. `offset` is where these words begin in the text. */
export function speakerAfter(words: string, offset: number): Speaker | null {
  const leading = words.length - words.trimStart().length;
  const rest = words.slice(leading, leading + 200);
  const phrase = rest.slice(0, phraseEnd.exec(rest)?.index ?? rest.length);
  // "le ministre des Affaires étrangères, Jean Dupont": the name after the comma says more than the office.
  const apposed = /^,\s+/u.exec(rest.slice(phrase.length));
  const named = apposed === null ? null : nameAtStart(rest.slice(phrase.length + apposed[0].length));
  const from = offset + leading;
  if (apposed !== null && named !== null && !hasName(phrase) && /^\p{Ll}/u.test(phrase)) {
    const start = from + phrase.length + apposed[0].length;
    return { name: named, start, end: start + named.length };
  }
  return speakerIn(phrase, from);
}

/** The speaker in the words before a speech verb: their last clause, unless a parenthesis stands between commas. */
export function speakerBefore(words: string, offset: number): Speaker | null {
  const bare = words.replace(/[\s,]+$/u, "");
  const cut = Math.max(0, bare.length - 160);
  const clauses = clausesOf(bare.slice(cut), offset + cut).reverse();
  const isParenthesis = /,\s*$/u.test(words);
  for (const [i, { text, start }] of clauses.entries()) {
    const speaker = speakerIn(text, start);
    if (speaker === null) continue;
    // "Jane Roe, the minister, said": the office stands between commas after the name.
    const named = isParenthesis && i === 0 && !hasName(text) ? nameAlone(clauses[1]) : null;
    return named ?? speaker;
  }
  return null;
}

function nameAlone(clause: { text: string; start: number } | undefined): Speaker | null {
  if (clause === undefined) return null;
  const { text, start } = clause;
  return lastName(text)?.text === text ? { name: text, start, end: start + text.length } : null;
}

function clausesOf(words: string, offset: number): { text: string; start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  for (const { 0: text, index } of words.matchAll(
    /(?:(?<!\p{L})(?:MM?|Mr|Mrs|Ms|Dr|Pr|\p{Lu})\.|[^,;:.«»“”"])+/gu,
  )) {
    const leading = text.length - text.trimStart().length;
    if (text.trim() !== "") clauses.push({ text: text.trim(), start: offset + index + leading });
  }
  return clauses;
}

function speakerIn(phrase: string, start: number): Speaker | null {
  const trimmed = phrase.trimEnd();
  if (pronoun.test(trimmed)) return { name: trimmed, start, end: start + trimmed.length };
  // "Jane Roe of the Basin Institute" is the first name in it, "the president of Old Town, Jane Roe" the last.
  const opening = nameAtStart(trimmed);
  const name =
    opening === null || startsSentence.test(opening) ? lastName(trimmed) : { text: opening, index: 0 };
  if (name !== null)
    return { name: name.text, start: start + name.index, end: start + name.index + name.text.length };
  // What the verb joins with "and" has its subject further off.
  if (/\s(?:et|and|mais|but|puis)$/u.test(trimmed)) return null;
  if (trimmed === "" || trimmed.split(/\s+/).length > phraseWordsMax) return null;
  const isNounPhrase =
    /^(?:l['’]|le |la |les |un |une |ce |cette |the |a |an |his |her |its |son |sa |ses |notre |our )\p{L}/iu.test(
      trimmed,
    );
  const isSingleName = /^\p{Lu}[\p{L}-]+$/u.test(trimmed);
  return isNounPhrase || isSingleName ? { name: trimmed, start, end: start + trimmed.length } : null;
}

function hasName(phrase: string): boolean {
  return lastName(phrase) !== null;
}

function lastName(phrase: string): { text: string; index: number } | null {
  let last: { text: string; index: number } | null = null;
  for (const { 0: match, index } of phrase.matchAll(properName)) {
    const opening = titled.test(match) ? null : startsSentence.exec(match);
    const skipped = opening?.[0].length ?? 0;
    const text = match.slice(skipped);
    if (/\s/.test(text)) last = { text: withoutFullStop(text), index: index + skipped };
  }
  return last;
}

function nameAtStart(words: string): string | null {
  const match = words.slice(0, 120).matchAll(properName).next().value;
  return match !== undefined && match.index === 0 ? withoutFullStop(match[0]) : null;
}

/** The first person named, who is what a sentence is about more often than anybody named later in it. */
export function firstNamed(sentence: string, offset: number): Speaker | null {
  for (const { 0: match, index } of sentence.matchAll(properName)) {
    const skipped = titled.test(match) ? 0 : (startsSentence.exec(match)?.[0].length ?? 0);
    const name = withoutFullStop(match.slice(skipped));
    const start = offset + index + skipped;
    if (/\s/.test(name)) return { name, start, end: start + name.length };
  }
  return null;
}

function withoutFullStop(name: string): string {
  return name.replace(/(?<!\b\p{Lu}|\b[JS]r)\.$/u, "");
}

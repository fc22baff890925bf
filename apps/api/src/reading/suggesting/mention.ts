import { matchesOf } from "../text/matches.ts";
/** Somebody or something that can speak, as words of the text with their place in it. */
export interface Mention {
  /** The name where there is one, else the words that describe. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "name" | "description" | "pronoun";
  /** What else is said of a name: "le maire de Vauclair", "the regional auditor". */
  readonly roles: readonly string[];
}

const capital = "(?:\\p{Lu}(?:\\.-?\\p{Lu})*\\.|\\p{Lu}[\\p{L}\\p{N}]*(?:[-'’.&]\\p{L}+)*)";
const particle = "(?:de la|de|du|des|d['’]|von|van|van der|der|den|bin|ben|al|el|la|le|dos|da|di|y)";
const title =
  "(?:M\\.|MM\\.|Mme|Mlle|Me|Mgr|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Pr\\.?|Prof\\.?|Sir|Lady|Lord|Sen\\.|Rep\\.|Gov\\.|Gen\\.|Col\\.|U\\.S\\.)";
export const properName = `(?:${title} )*${capital}(?: (?:${particle} ?)?${capital}){0,5}`;
/** Every name in a text. */
export const properNames = new RegExp(`(?<![\\p{L}'’-])${properName}`, "gu");

const determiner =
  "(?:l['’]|le |la |les |un |une |des |ce |cet |cette |ces |son |sa |ses |leurs? |notre |nos |the |an? |one |two |three |several |some |his |her |its |their |our |this |these |another |many )";
const determinerFirst = new RegExp(`^${determiner}`, "iu");
const determinedNoun = new RegExp(`^${determiner}[\\p{L}\\d]`, "iu");
const nounEnd =
  /\s*(?:[,;:!?«»“”"()—–\uFFFC]|(?<!(?<!\p{L})(?:MM?|Mr|Mrs|Ms|Dr|Pr|Prof|Sen|Rep|Gov|Gen|Col|U\.S|\p{Lu}))\.|(?<=\d)'|\s(?:qui|que|qu['’]\p{L}+|dont|où|lors|devant|dans|sur|sous|après|avant|pendant|depuis|avec|par|au cours|au lendemain|à la (?:barre|presse|sortie|suite|télévision|radio)|à propos|en (?!chef)\p{Ll}+|hier|ce (?:matin|soir|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mardi|et|mais|tandis|alors|who|that|which|whose|in|at|on|during|after|before|when|while|as|with|from|outside|to|by|about|late|and|but|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|not|told|had|has|was|is)(?=[\s,.\uFFFC]|$))/giu;
const pronounWord = /^(?:ils?|elles?|lui|eux|he|she|they|it|him)(?![\p{L}'’])/iu;
const phraseWordsMax = 12;

const startsSentence =
  /^(?:Aujourd['’]hui|Hier|Demain|Today|Yesterday|Afterwards|Later|Then|Meanwhile|Ensuite|Puis|Enfin|Ainsi|Everybody|Nobody|Personne|Everyone|An?|His|Her|Its|Their|À|Au|Aux|En|Chez|Vers|Sur|Sous|Selon|Pour|Dans|Comme|Depuis|Après|Avant|Lors|Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Mais|Et|Or|The|In|On|At|As|But|And|For|After|Before|When|While|This|That|According|If|Il|Elle|Ils|Elles|He|She|They|It|We|I|Nous|Je|On|Contacté|Interrogé|Interrogée|Former|Ancien|Si|Quand|D['’]après|Not|No|Their|There|Some|Many|With|By|From|De|Du|Par|Face|Faux|Sans)(?=\s|$)\s*/u;

/** Offices that stand before a name with a capital of their own. */
const office =
  /^(?:(?:Vice-)?President|Prime Minister|Minister|Mayor|Governor|General|Colonel|Captain|Major|Lieutenant|Sergeant|Senator|Sen\.|Rep\.|Representative|Congress(?:man|woman)|Commissioner|Chancellor|Secretary|Professor|Judge|Justice|Prosecutor|Detective|Chief|Inspector|Ambassador|Pope|Rapper|Coach|Mr\.?|U\.S\.|Gov\.|Gen\.|Col\.|Dr\.?|Foreign|Defence|Defense|Finance|Transport|Health|Interior|Justice|Army|MP|Labour|Conservative|Democrat|Republican|Actor|Actress|Singer|Director|Author|Regional|Chief|Police|Opposition|Former|Acting|Deputy|Attorney|Speaker)(?=\s)\s*/u;

const organisation =
  /^(?:association|syndicat|agence|ong|entreprise|sociét|groupe|institut|constructeur|compagnie|parti|radio|chaîne|quotidien|hebdomadaire|journal|magazine|ministère|cabinet|club|fondation|banque|union|fédération|organisation|collectif|observatoire|université|revue|rapport|site|charity|rights group|group|agency|news agency|company|newspaper|bank|institute|university|airline|party|radio|broadcaster|watchdog|think tank|firm|union|median)/iu;

/** The mention that the words begin with; `offset` is where they stand in the text. */
export function mentionAtStart(words: string, offset: number): Mention | null {
  const lead = words.length - words.trimStart().length;
  const rest = words.slice(lead, lead + 240);
  const at = offset + lead;
  const pronoun = pronounWord.exec(rest)?.[0];
  if (pronoun !== undefined)
    return { name: pronoun, start: at, end: at + pronoun.length, kind: "pronoun", roles: [] };
  const phrase = rest.slice(0, nounEndIn(rest));
  const mention = mentionOf(phrase, at);
  if (mention === null) return null;
  return withApposed(mention, rest.slice(phrase.length), at + phrase.length);
}

/** The first one behind its beginning. */
function nounEndIn(words: string): number {
  for (const { index } of matchesOf(nounEnd, words)) if (index > 0) return index;
  return words.length;
}

/** One noun phrase or name, and nothing around it. */
export function mentionOf(phrase: string, start: number): Mention | null {
  const text = phrase.trimEnd();
  if (text === "" || text.split(/\s+/).length > phraseWordsMax) return null;
  if (pronounWord.exec(text)?.[0] === text)
    return { name: text, start, end: start + text.length, kind: "pronoun", roles: [] };
  return named(text, start) ?? described(text, start);
}

function named(text: string, start: number): Mention | null {
  const head = determinerFirst.exec(text)?.[0] ?? "";
  if (organisation.test(text.slice(head.length)) && head !== "") return null;
  const names = [...text.matchAll(properNames)]
    .map(({ 0: name, index }) => withoutOffice(name, index))
    .filter(({ name }) => !startsSentence.test(name) || name.includes(" "));
  const full = names.filter(({ name }) => name.includes(" "));
  const opening = names[0]?.index === 0 || names[0]?.isAfterOffice === true ? names[0] : undefined;
  // "Jane Roe of the Basin Institute" is the first name in it, "the president of Old Town, Jane Roe" the last.
  const chosen =
    opening?.name.includes(" ") === true
      ? opening
      : endsWith(full.at(-1) ?? opening ?? lastAfterNoun(names, text), text);
  if (chosen === undefined || chosen.name === "") return null;
  const role = text.slice(0, chosen.index).trim();
  const from = start + chosen.index;
  return {
    name: chosen.name,
    start: from,
    end: from + chosen.name.length,
    kind: "name",
    roles: role === "" ? [] : [role],
  };
}

/** "her brother Piet" is Piet; "La Croix" is not Croix. */
function lastAfterNoun<T extends { index: number }>(names: readonly T[], text: string): T | undefined {
  const last = names.at(-1);
  return last !== undefined && /^(?:l['’]|\p{L}+\s)\p{Ll}/u.test(text.slice(0, last.index))
    ? last
    : undefined;
}

/** A name within a phrase is whose phrase it is only at its end: "le maire de Port Elme" names no person. */
function endsWith<T extends { name: string; index: number }>(
  found: T | undefined,
  text: string,
): T | undefined {
  if (found === undefined) return undefined;
  const before = text.slice(0, found.index);
  if (found.index + found.name.length < text.replace(/\.$/, "").length && found.index > 0) return undefined;
  return /(?:\bde |\bdu |\bdes |\bd['’]|\bde la |\bof |\bof the |\bl['’]|\bat |\bà )$/iu.test(before)
    ? undefined
    : found;
}

function withoutOffice(written: string, at: number): { name: string; index: number; isAfterOffice: boolean } {
  let name = written;
  let index = at;
  let isAfterOffice = at === 0;
  const cut = (length: number): void => {
    index += length;
    name = name.slice(length);
  };
  for (
    let opening = startsSentence.exec(name);
    opening !== null && name.includes(" ");
    opening = startsSentence.exec(name)
  )
    cut(opening[0].length);
  const last = [...name.matchAll(/(?<=^|\s)\p{Lu}[\p{L}-]*\.?/gu)].findLast(({ index: from }) =>
    office.test(name.slice(from)),
  );
  if (last !== undefined) {
    cut(last.index + (office.exec(name.slice(last.index))?.[0].length ?? 0));
    isAfterOffice = true;
  }
  return { name: name.replace(/(?<!\b\p{Lu}|\b[JS]r)\.$/u, "").replace(/['’]s$/u, ""), index, isAfterOffice };
}

function described(text: string, start: number): Mention | null {
  const isPhrase = determinedNoun.test(text);
  const isBarePlural =
    /^(?!pas$|plus$|jamais$|moins$|mais$|après$|dans$|très$|toujours$|alors$|sans$|as$|was$|has$|this$|his$|its$|less$)\p{Ll}{3,}(?:s|x|ice)$/u.test(
      text,
    );
  const isSingle = /^\p{Lu}[\p{L}-]+$/u.test(text) && !startsSentence.test(text);
  if (!isPhrase && !isBarePlural && !isSingle) return null;
  return { name: text, start, end: start + text.length, kind: isSingle ? "name" : "description", roles: [] };
}

const nameAlone = new RegExp(`^,\\s+(${properName})(?=\\s*(?:[,.;:!?«“"(\uFFFC]|$))`, "u");

/** "le maire de Vauclair, Étienne Gombert": the name after the comma says more than the office. */
function withApposed(mention: Mention, following: string, offset: number): Mention {
  if (mention.kind !== "description") return mention;
  const apposed = nameAlone.exec(following);
  const name = apposed?.[1];
  if (apposed === null || name === undefined || startsSentence.test(name)) return mention;
  const { name: bare, index } = withoutOffice(name, 0);
  const start = offset + apposed[0].length - name.length + index;
  return { name: bare, start, end: start + bare.length, kind: "name", roles: [mention.name] };
}

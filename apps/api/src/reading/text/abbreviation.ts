/** Something always follows these: a name, a number, a date. */
const leading = new Set(
  (
    "m mm mme mmes mlle mlles mr mrs ms messrs dr drs pr prof me mgr st ste gen gén col cap capt lt sgt cmdt cdt adj maj adm " +
    "sen sens rep reps gov hon rev pres sec amb insp supt det " +
    "p pp art fig vol chap ch al env cf vs approx av bd tél tel hab réf ref n° c.-à-d i.e e.g mt ft"
  ).split(" "),
);
/** A number follows these; else they are words: "No.", "the answer is no." */
const beforeNumber = new Set("no nos nr para sec art ex".split(" "));
/** These may end a sentence as well. */
const trailing = new Set(
  (
    "etc inc ltd corp co cie jr sr bros plc a.m p.m u.s u.s.a u.k u.n e.u d.c b.c a.d ph.d j.-c é.-u u.e o.n.u r.-u al id ibid éd ed dept univ " +
    "jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc"
  ).split(" "),
);

/** Words that begin sentences and never follow an abbreviation within one. */
const opener =
  /^[«“"'‘(\s]*(?:the|a|an|he|she|it|they|we|i|you|but|and|in|on|at|this|that|these|those|there|his|her|its|their|when|if|as|for|by|after|before|while|however|le|la|les|l['’]|un|une|des|il|elle|ils|elles|on|nous|vous|je|mais|et|en|dans|au|aux|ce|cet|cette|ces|c['’]|son|sa|ses|leur|pour|par|selon|à|or|puis|depuis|après|avant|quand|si|d['’])(?!\p{L})/iu;

/** Does the full stop after `before` belong to an abbreviation, with the sentence going on in `following`? */
export function isAbbreviated(before: string, following: string): boolean {
  const word = /(?:^|[\s(«“"'‘’[-])((?:\p{L}\.-?)*\p{L}+°?|n°|c\.-à-d|J\.-C|É\.-U)$/iu.exec(before)?.[1];
  if (word === undefined) return isListNumber(before);
  const key = word.toLowerCase();
  if (beforeNumber.has(key) && /^\s*\d/.test(following)) return true;
  if (leading.has(key) && !(isPlainWord(word) && opener.test(following))) return true;
  const mayEnd = trailing.has(key) || isInitial(word);
  return mayEnd && !(opener.test(following) && /^\s*[«“"'‘(]*\p{Lu}/u.test(following));
}

/** "al", "me", "col" and "art" are words too: what opens a sentence then shows that one has ended. */
function isPlainWord(word: string): boolean {
  return /^\p{Ll}{2,}$/u.test(word);
}

/** "J. K. Rowling", "J.-P. Roux", "U.S.S.R." */
function isInitial(word: string): boolean {
  return (
    /^(?:\p{Lu}\.-?)*\p{Lu}$/u.test(word) ||
    (/^\p{Lu}\p{Ll}$/u.test(word) === false && /^(?:\p{L}\.)+\p{L}$/u.test(word))
  );
}

/** "1. The port" begins a line of a list. */
function isListNumber(before: string): boolean {
  return /^\s*\d{1,2}$/.test(before);
}

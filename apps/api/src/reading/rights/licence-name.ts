import { licenceOf, type Licence } from "../licence.ts";

const address = /creativecommons\.org\/(licen[cs]es|publicdomain)\/([a-z+-]+)(?:\/(\d\.\d))?/i;
const code = /\bCC[ -–]?BY((?:[\s–/-]{1,3}(?:NC|ND|SA)){0,3})(?![\p{L}])(?:[\s–-]?v?(\d(?:\.\d)?))?/iu;
const zero = /\bCC[ -]?(?:0|zero)\b|\bcreative ?commons[ -](?:zero|0)\b/iu;
const publicDomain = /\b(?:public domain|domaine public)\b(?! (?:routier|maritime|fluvial|hertzien))/iu;
const openGovernment = /\bopen government licen[cs]e(?:[^.]{0,20}?\bv?(?:ersion )?([123])(?:\.0)?\b)?/iu;
const openGovernmentOfCanada = /\bopen government licen[cs]e\s*[-–—]\s*canada/iu;
const etalab =
  /\blicence ouverte\b|\bopen licence\b|\blicence etalab\b|\betalab[ -]?\d|\bEtalab\b[^.]{0,10}\blicence/iu;
const version = /(?<![\d.])([1-4]\.[05])(?!\d|\.\d)/;

/** The licence that the words name; null where they name none. Whether it is this text's is another question. */
export function licenceNamed(words: string): Licence | null {
  return byAddress(words) ?? byCode(words) ?? byName(words) ?? ofGovernments(words);
}

function byAddress(words: string): Licence | null {
  const found = address.exec(words);
  if (found === null) return null;
  const [, folder = "", kind = "", number = ""] = found;
  if (/^publicdomain$/i.test(folder)) return licenceOf(/mark/i.test(kind) ? "CC-PDM-1.0" : "CC0-1.0");
  return creativeCommons(kind.toUpperCase().split("-"), number);
}

function byCode(words: string): Licence | null {
  if (zero.test(words)) return licenceOf("CC0-1.0");
  const found = code.exec(words);
  if (found === null) return null;
  const number = found[2] ?? version.exec(words)?.[1] ?? "";
  return creativeCommons((found[1] ?? "").toUpperCase().split(/[\s–/-]+/), number);
}

/** The parts of a name in words, in both languages; what is asked "with attribution" names no licence. */
const nameParts: readonly (readonly [string, RegExp])[] = [
  ["BY", /(?<!(?:with|avec|sans|full|proper) )\b(?:attribution|paternité)\b|\bBY\b/u],
  ["NC", /\bnon[- ]?commercial|pas d['’]utilisation commerciale|\bNC\b/iu],
  ["ND", /\bno[- ]?deriv|\bpas de (?:modification|d[ée]rivé)|\bND\b/iu],
  ["SA", /\bshare[- ]?alike\b|\bpartage (?:dans les|à l['’]identique|des conditions)|\bSA\b/iu],
];

function byName(words: string): Licence | null {
  const at = words.search(/\bcreative ?commons\b/iu);
  const named =
    at === -1 ? /\b(?:attribution|paternité)\s?[-–—]\s?(?:pas d|non|partage|share|no)/iu.exec(words) : null;
  const from = at === -1 ? (named?.index ?? -1) : at;
  if (from === -1) return null;
  const name = words.slice(from, from + 160);
  const kinds = nameParts.filter(([, pattern]) => pattern.test(lowered(name))).map(([part]) => part);
  if (kinds.length > 0) return creativeCommons(kinds, version.exec(name)?.[1] ?? "");
  // Its standing licence, which its own sentence leaves out.
  return licenceOf(/\bThe Conversation\b/u.test(words) ? "CC-BY-ND-4.0" : "CC");
}

/** Words in small letters, codes such as BY as they stand: "by" is a word of its own. */
const lowered = (name: string): string => name.replace(/\b\p{L}{3,}\b/gu, (word) => word.toLowerCase());

function ofGovernments(words: string): Licence | null {
  if (openGovernmentOfCanada.test(words)) return licenceOf("OGL-Canada-2.0");
  const british = openGovernment.exec(words);
  if (british !== null) return licenceOf(british[1] === undefined ? "OGL-UK" : `OGL-UK-${british[1]}.0`);
  if (etalab.test(words)) {
    const number = /(?:\bv|\b|-)([12])\.0\b/u.exec(words)?.[1];
    return licenceOf(number === undefined ? "etalab" : `etalab-${number}.0`);
  }
  return publicDomain.test(words) ? licenceOf("PUBLIC-DOMAIN") : null;
}

/** Attribution goes without saying; of two that exclude each other the code is none. */
function creativeCommons(kinds: readonly string[], number: string): Licence | null {
  const has = (kind: string): boolean => kinds.includes(kind);
  const last = has("ND") ? "-ND" : has("SA") ? "-SA" : "";
  const id = `CC-BY${has("NC") ? "-NC" : ""}${last}`;
  const full = number === "" ? "" : `-${number.length === 1 ? `${number}.0` : number}`;
  return licenceOf(id + full) ?? licenceOf(id);
}

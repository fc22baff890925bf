import type { ReadAuthor } from "../reading.ts";

const particles =
  "de|du|des|d|la|le|les|el|al|ul|ibn|bin|bint|ben|van|von|der|den|ter|ten|zu|zur|dos|das|da|do|di|del|della|e|y|af|av|of|the|à|au|aux|en|pour|et|and|for";
const particle = new RegExp(`^(?:${particles})$`, "u");
const nameLengthMax = 80;

const role =
  /(?<!\p{L})(?:correspondante?s?|envoyée?s?|spécia(?:l|le|ux)|journalistes?|reporters?|rédact(?:eur|rice)s?|chroniqueu(?:r|se)|professeure?|director|directeur|directrice|editors?|correspondents?|writers?|columnists?|contributors?|producer|professor|lecturer|analyste?|chercheu(?:r|se)|historiene?|politologue|senior|staff writer|chief|ph\.?d\.?|md|author|auteur|freelance|photographe|traducteur|traductrice|fellow|corresponsal|enviad[oa]|periodista|redactor[ae]?s?|colaborador[ae]?|columnista|giornalista|inviat[oa]|corrispondente|redattor[ei]|redattrice|direttore|direttrice|caporedattor[ei]|\p{L}*redakteur(?:in|e)?|\p{L}*korrespondent(?:in|en)?|reporterin|journalistin|volontär(?:in)?|autorin)(?!\p{L})/iu;

const organisation =
  /(?<!\p{L})(?:AFP|AP|DPA|EFE|ANSA|ATS|Reuters|Associated Press|Agence|Agency|agencies|agences|Presse|Press|News|Newsroom|Rédaction|Redaktion|Staff|Team|Équipe|Desk|Institut|Institute|Centre|Center|University|Université|Foundation|Fondation|Ministère|Ministry|Observatoire|Observatory|Magazine|Journal|Times|Post|Herald|Guardian|Editors|Editorial Board|Collectif|Association|Network|Media|Médias)(?!\p{L})|\.(?:com|org|net|fr|ca|info)$/u;

/** "Science X staff", "Telegraph Sport", "Editorial": a part of a newsroom, however it is written. */
const partOfNewsroom = /^editorial$|\s(?:staff|sports?|desk|team|reporters|correspondents)$/iu;

/** "La rédaction", "Rédaction internationale": a newsroom signs in lower case, unlike a person. */
const newsroom =
  /^(?:(?:[Ll]a|[Nn]otre|[Tt]he|[Oo]ur) )?(?:[Rr]édaction|[Éé]quipe|[Nn]ewsroom|[Ee]ditors|[Ss]taff)(?: (?:\p{Ll}+(?:ale|ique)|web|(?:de|du|des) (?:la |l['’])?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}|d['’]\p{Lu}\p{L}+))?$/u;

/** Words that could be one name: few, and all of them capitalised but for particles, or in a script without case. */
export function looksLikeName(words: string): boolean {
  if (
    !/\p{L}/u.test(words) ||
    words.length < 2 ||
    words.length > nameLengthMax ||
    /[!?:;«»"“”@#/\\|[\]{}<>=*]|\d{3}/u.test(words)
  )
    return false;
  if (newsroom.test(words)) return true;
  const parts = words.split(/\s+/);
  const first = parts[0] ?? "";
  if (parts.length > 7 || (!/^\p{Lu}|^\p{Lo}|^d['’]\p{Lu}|^\d/u.test(first) && !particle.test(first)))
    return false;
  const lower = parts.filter((part) => /^\p{Ll}/u.test(part) && !/^[dl]['’]\p{Lu}/u.test(part));
  return lower.length < parts.length && lower.every((part) => particle.test(part));
}

const separators = /\s*(?:[;&/]|,(?!\s*(?:Jr|Sr)\b)|(?<=\s)(?:et|and|und|avec|with|e|y)(?=\s))\s*/u;

/** "Jane Doe, envoyée spéciale, et John Roe" gives two names; roles, times and addresses are not names. */
export function splitNames(words: string): ReadAuthor[] {
  const bare = words
    .slice(0, 400)
    // "Jane Doe (avec John Roe)" names both; anything else in brackets is a role or a place.
    .replace(/\((?:avec|with|et|and)\s([^()]*)\)/giu, ", $1")
    .replace(/\([^()]*\)|<[^<>]*>|\S+@\S+|@\w+|https?:\S+/g, " ")
    .replace(/\d{1,2}\s?(?:h|:)\s?\d{2}.*$/u, "")
    .replace(lastPlace, (place) => (organisation.test(place) ? place : ""));
  const names = bare
    .split(separators)
    .map(withoutIntroduction)
    .map((name) => agencyRole.exec(name)?.groups?.["agency"] ?? beforeRole(name))
    .filter((name) => looksLikeName(name) && !credential.test(name) && !nobody.test(name))
    .filter((name) => !role.test(name) || organisation.test(name));
  return [...new Set(names)].map((name) => ({ name, kind: kindOf(name) }));
}

/** "Klaus Müller, Hamburg": one word behind a comma, after a whole name, is where it was written. */
const lastPlace = /(?<=^[^,;&]*\p{L}\s+\p{L}[^,;&]*),\s+\p{Lu}[\p{Ll}’'-]+\s*$/u;

/** "Jane Doe Chief Reporter", as pages print what stands in two elements. */
function beforeRole(name: string): string {
  const found = role.exec(name);
  if (found === null || found.index === 0 || organisation.test(name)) return name;
  const bare = name.slice(0, found.index).trim();
  return bare.split(/\s+/).length >= 2 && looksLikeName(bare) ? bare : name;
}

/** Degrees and the like behind a name are no further author. */
const credential =
  /^(?:M\.?Sc?|M\.?A|B\.?Sc?|B\.?A|R\.?D\.?N?|R\.?N|M\.?D|Ph\.?D|D\.?O|MPH|MBA|J\.?D|LL\.?[MB]|CPT|L\.?D|CSSD|F?NP|PA-C|Pharm\.?D|DDS|Esq)\.?$/u;
/** "AP National Security Writer" is somebody's role at the agency that signs with them. */
const agencyRole =
  /^(?<agency>AP|AFP|Reuters|Associated Press|DPA|EFE|ANSA|ATS|Bloomberg)\s.*\b(?:writer|reporter|correspondent|editor|journalist|correspondante?|journaliste)s?$/iu;
/** What accounts are called that are nobody's, and what is no author's name. */
const nobody =
  /^(?:\p{L}{0,4}admin(?:istrat(?:or|eur))?|webmaster|guest|unknown|anonymous|root|user|invité|nama|nom|name|nome|nombre)$|\b(?:licen[cs]e|copyright|all rights|privacy|cookies?)\b/iu;

const introduction =
  /^(?:par|by|de notre|texte|text|auteurs?|authors?|(?:analysis|opinion|perspective|story|words|reporting|text|review|interview|commentary|analyse|propos recueillis) (?:by|par|de)|written by|écrit par|rédigé par|publié par|posted by)\s*:?\s+/iu;

function withoutIntroduction(name: string): string {
  return name
    .trim()
    .replace(introduction, "")
    .replace(/\s(?:published|publié|updated|posted|mis à jour)(?:\s.*)?$/iu, "")
    .replace(/^[\s,.:–—-]+|[\s,:–—-]+$/gu, "")
    .replace(/(?<!\b\p{Lu}|Jr|Sr)\.$/u, "");
}

function kindOf(name: string): ReadAuthor["kind"] {
  const isAcronym = /^\p{Lu}{2,6}$/u.test(name);
  return isAcronym ||
    organisation.test(name) ||
    newsroom.test(name) ||
    partOfNewsroom.test(name) ||
    /^(?:la|le|les|the)\s/iu.test(name)
    ? "ORGANISATION"
    : "PERSON";
}

/** For an author that a page names in its data: one name, unless it clearly lists several. */
export function authorsNamed(words: string): ReadAuthor[] {
  const name = withoutIntroduction(words.replace(/\s+/g, " "));
  if (name === "" || nobody.test(name) || /^https?:|^www\.|^\S+@\S+$/i.test(name) || name.length > 300)
    return [];
  const several = splitNames(name);
  if (several.length > 0) return several;
  return name.length <= nameLengthMax ? [{ name, kind: kindOf(name) }] : [];
}

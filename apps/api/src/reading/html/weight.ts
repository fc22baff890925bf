import type { Candidate } from "../findings.ts";
import { domainOf } from "../publisher.ts";

/** A heading that other data confirms is what readers see as the title; data alone may be made for search engines. */
const confirmedTitle = 0.93;
const siteAsTitle = 0.3;
/** Below the window's title, which has none of its words. */
const strangeHeading = 0.45;
/** Each is compared with each, and a page that has thousands is a trap. */
const titlesMax = 50;
const engineTitle = 0.8;
const confirmedLengthMin = 12;
/** The site as its own author says nobody. */
const siteAsAuthor = 0.35;

export function weighedTitles(candidates: readonly Candidate[]): Candidate[] {
  const titles = candidates.filter(({ field }) => field === "title").slice(0, titlesMax);
  return candidates.map((one) => {
    if (!titles.includes(one)) return one;
    const confidence = isHeading(one) ? headingWeight(one, titles) : dataWeight(one, titles);
    return confidence === null ? one : { ...one, confidence };
  });
}

const isHeading = ({ method, confidence }: Candidate): boolean => method === "element" && confidence >= 0.8;

function headingWeight({ value }: Candidate, titles: readonly Candidate[]): number | null {
  const heading = folded(value);
  const data = titles.filter((one) => !isHeading(one)).map((one) => folded(one.value));
  if (data.some((title) => isSiteIn(title, heading))) return siteAsTitle;
  if (data.some((title) => confirms(title, heading))) return confirmedTitle;
  return data.length > 0 && data.every((title) => sharesNoWord(title, heading)) ? strangeHeading : null;
}

/** The page's data is doubted where it has the window's title and another one is shared, or stands alone against two. */
function dataWeight(one: Candidate, titles: readonly Candidate[]): number | null {
  if (one.method !== "json-ld") return null;
  const own = folded(one.value);
  const windows = titles.filter(isWindowTitle).map(({ value }) => folded(value));
  const shared = titles.filter(({ method }) => method === "open-graph").map(({ value }) => folded(value));
  const isForEngines = windows.includes(own) && shared.some((title) => !windows.includes(title));
  const others = titles.filter(({ method }) => method !== "json-ld").map(({ value }) => folded(value));
  const isAlone = !others.some((title) => confirms(title, own) || confirms(own, title));
  const isOutvoted = isAlone && shared.some((title) => windows.some((other) => confirms(other, title)));
  return isForEngines || isOutvoted ? engineTitle : null;
}

function sharesNoWord(one: string, other: string): boolean {
  const words = new Set(one.match(/[\p{L}\p{N}]{2,}/gu));
  return !(other.match(/[\p{L}\p{N}]{2,}/gu) ?? []).some((word) => words.has(word));
}

/** The window's title, which is written for search engines where the title that is shared is another one. */
const isWindowTitle = ({ method, confidence }: Candidate): boolean =>
  method === "element" && confidence < 0.8;

/** "Castelroc pays - Le Quai" with the heading "Le Quai": a logo is marked as a heading on many a page. */
const isSiteIn = (title: string, heading: string): boolean =>
  /[|–—-]$/.test(title.slice(0, -heading.length)) && title.endsWith(heading);

/** The same words, or these behind a label or before a site's name: "Pétition : …", "… - Le Courrier". */
function confirms(title: string, heading: string): boolean {
  if (title === heading) return true;
  if (heading.length < confirmedLengthMin || !title.includes(heading)) return false;
  const [before = "", after = ""] = title.split(heading);
  // What is shorter than the rest is the site's name.
  if (heading.length < after.length) return false;
  return (before === "" || /^[^:]{2,25}:$/.test(before)) && (after === "" || /^[|–—-]/.test(after));
}

const folded = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+(?=[:|–—-])|(?<=[:|–—-])\s+/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** A site that names itself as the author of everything knows less than the line that names somebody. */
export function weighedAuthors(candidates: readonly Candidate[]): Candidate[] {
  const sites = new Set(
    candidates.flatMap(({ field, value }) =>
      field === "publisher" ? [plain(value)] : field === "url" ? [plain(domainOf(value) ?? "")] : [],
    ),
  );
  const isSite = (one: Candidate): boolean => sites.has(plain(one.value));
  const authors = candidates.filter(({ field }) => field === "authors");
  // "Le Courrier with AFP" names the site rightly: it is one of two.
  const isAlone = (one: Candidate): boolean =>
    authors.every(
      (other) => isSite(other) || other.method !== one.method || other.confidence !== one.confidence,
    );
  return candidates.map((one) =>
    one.field === "authors" && isSite(one) && isAlone(one)
      ? { ...one, confidence: Math.min(one.confidence, siteAsAuthor) }
      : one,
  );
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

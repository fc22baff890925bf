import type { Placed } from "./placed.ts";

export type Attributes = ReadonlyMap<string, Placed>;

/** Elements whose words are wanted. */
const listened = new Set(["title", "h1", "time"]);
const authorTag = /^(?:a|p|span|div|address|strong|b|li)$/;
const authorClass =
  /(?:^|[\s_-])(?:authors?|byline|auteurs?|autor(?:es|en|a|as)?|autor[ei]|firmas?|signature|writer)(?:$|[\s_-])/i;
const authorRel = /\bauthor\b/i;
const authorPath =
  /\/(?:auteure?s?|authors?|journalistes?|by|redacteurs?|autor(?:en|es)?|autori?)\/[^/?#]+\/?$/i;
const tagPath = /(?:^|\/)(?:tags?|mots?|mots?-?cles?|motscles|keywords?|etiquettes?)\/[^/?#]+\/?$/i;
const property =
  /^(?:author|datePublished|dateModified|headline|license|usageInfo|acquireLicensePage|creditText|copyrightHolder|copyrightNotice)$/i;
/** Parts of a page with authors, dates and titles of their own. */
const asideName =
  /(?:^|[\s_-])(?:comments?|commentaires?|forum|respond|related|recommended|popular|trending|sidebar|teasers?|most-?read|plus-?lus|read-?next)(?:$|[\s_-])/i;
const asideTag = /^(?:form|aside|nav)$/;
const outer = /^(?:html|head|body|main)$/;

/** The foot of a page speaks for the whole site; that of an article for the article. */
const footName =
  /(?:^|[\s_-])(?:(?:site|page|global|main)?-?footer|colophon|pied-?de-?page|bas-?de-?page)(?:$|[\s_-])/i;
const ownFoot = /(?:article|entry|post|story|content|card|comment)/i;

export function isFoot(name: string, attributes: Attributes): boolean {
  if (outer.test(name)) return false;
  const named = `${attributes.get("class")?.value ?? ""} ${attributes.get("id")?.value ?? ""}`;
  if (/^contentinfo$/i.test(attributes.get("role")?.value.trim() ?? "")) return true;
  return (name === "footer" || footName.test(named)) && !ownFoot.test(named);
}

export function isListenedTo(name: string, attributes: Attributes): boolean {
  if (listened.has(name)) return true;
  if (attributes.size === 0) return false;
  if (name === "script") return /ld\+json/i.test(attributes.get("type")?.value ?? "");
  if (name === "a" && (isTagLink(attributes) || isAuthorLink(attributes))) return true;
  if (authorTag.test(name) && authorClass.test(attributes.get("class")?.value ?? "")) return true;
  return property.test(attributes.get("itemprop")?.value ?? "");
}

export function isAside(name: string, attributes: Attributes): boolean {
  if (asideTag.test(name)) return true;
  if (outer.test(name)) return false;
  const [named, id] = [attributes.get("class")?.value ?? "", attributes.get("id")?.value ?? ""];
  return asideName.test(named) || asideName.test(id);
}

/** A link to everything else on one subject, as its mark or its address says. */
export function isTagLink(attributes: Attributes): boolean {
  return (
    /\btag\b/i.test(attributes.get("rel")?.value ?? "") ||
    tagPath.test(attributes.get("href")?.value ?? "") ||
    /^(?:tags?|mots?)$/i.test(attributes.get("class")?.value ?? "")
  );
}

/** A link to everything else that somebody wrote. */
function isAuthorLink(attributes: Attributes): boolean {
  return (
    authorRel.test(attributes.get("rel")?.value ?? "") || authorPath.test(attributes.get("href")?.value ?? "")
  );
}

/** Counts the elements of one name inside the one that is listened to last. */
export function innermost(
  open: readonly { readonly name: string; inner: number }[],
  name: string,
  step: number,
): void {
  const last = open.at(-1);
  if (last !== undefined && last.name === name) last.inner += step;
}

import { getDomain } from "tldts";
import { believed, type Candidate } from "./findings.ts";
import type { ReadPublisher } from "./reading.ts";

/** The publisher's name, and the domain that its name, its page or its address shows. */
export function publisherFrom(candidates: readonly Candidate[]): ReadPublisher | null {
  const name = believed(candidates, "publisher")?.value;
  const url = believed(candidates, "url")?.value ?? believed(candidates, "canonicalUrl")?.value;
  if (name === undefined) return null;
  // A site that gives its address for its name is called by its host.
  const host = name.replace(/^(?:https?:\/\/)?(?:www\.)?([^\s/]+\.\p{L}{2,})\/?$/iu, "$1");
  return { name: host, domain: domainOf(name) ?? (url === undefined ? null : domainOf(url)) };
}

/** The registrable domain in lower case; null where the words are no address. */
export function domainOf(words: string): string | null {
  if (/\s/.test(words) || words.length > 2_048) return null;
  return getDomain(words, { allowPrivateDomains: true });
}

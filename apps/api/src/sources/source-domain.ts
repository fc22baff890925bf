import { getDomain, getDomainWithoutSuffix, getHostname } from "tldts";

/** Hosts on which everybody may have a page, or a name before theirs; the public suffix list does not have these. */
const sharedHosts = new Set(
  `medium.com substack.com facebook.com twitter.com x.com youtube.com instagram.com tiktok.com linkedin.com t.me
   telegram.me tumblr.com wordpress.com github.com archive.org google.com wikipedia.org`.split(/\s+/),
);
const options = { allowPrivateDomains: true };

export interface OwnDomain {
  readonly domain: string;
  /** "lemonde" of lemonde.fr. */
  readonly label: string;
}

/** The domain that is somebody's own, by the public suffix list with its private part; null on shared hosts. */
export function ownDomain(written: string): OwnDomain | null {
  if (/\s/.test(written) || !written.includes(".") || written.length > 2_048) return null;
  const domain = getDomain(written, options);
  if (domain === null) return null;
  if (!sharedHosts.has(domain)) return { domain, label: getDomainWithoutSuffix(written, options) ?? domain };
  const host = getHostname(written)?.replace(/^www\./, "") ?? domain;
  return host === domain ? null : { domain: host, label: host.split(".")[0] ?? host };
}

/** A home page below another's front page is a part of that site, and says nothing of whose it is. */
export function domainOfHomepage(homepage: string): OwnDomain | null {
  if (!URL.canParse(homepage)) return null;
  return /^\/?(?:[a-z]{2}\/?)?$/.test(new URL(homepage).pathname) ? ownDomain(homepage) : null;
}

/**
 * The address by which a page is known: the one that it says is its own, as long as that is of the same site. A
 * canonical link to another site is a copy's word on its original, and this page is not that one.
 */
export function pageUrlOf(finalUrl: string, canonicalUrl: string | null): string {
  if (canonicalUrl === null || !URL.canParse(canonicalUrl)) return finalUrl;
  const [final, canonical] = [new URL(finalUrl), new URL(canonicalUrl)];
  canonical.hash = "";
  // A home page as the canonical link of everything is a mistake that sites make: all their pages would be one.
  if (canonical.pathname === "/" && final.pathname !== "/") return finalUrl;
  return isWeb(canonical) && bare(final) === bare(canonical) ? canonical.href : finalUrl;
}

const isWeb = ({ protocol }: URL): boolean => protocol === "http:" || protocol === "https:";

const bare = ({ host }: URL): string => host.replace(/^www\./, "");

import type { NamedSource, OwnedSource, PageArticle, PageEvidence } from "./page.fragment.ts";

/** Evidence that comes from one place, however many sites print it. */
export interface EvidenceOrigin {
  /** Whom it comes from: several where they have one owner. */
  readonly sources: readonly NamedSource[];
  /** Those that belong together, by whom; empty where a single source has all of it. */
  readonly owners: readonly NamedSource[];
  /** Where nobody is named: the site that it stands on, if any. */
  readonly host: string | null;
  readonly evidence: readonly PageEvidence[];
}

interface Found {
  readonly source: OwnedSource | null;
  readonly host: string | null;
}

/**
 * Groups evidence by independent origin, in the order in which it was given: a copy counts for whom it was copied from,
 * and sources that have an owner in common, or of which one owns the other, count as one.
 */
export function originsOf(evidence: readonly PageEvidence[]): EvidenceOrigin[] {
  const found = evidence.map((one) => ({ one, ...originOf(one) }));
  const groups: (Found & { readonly one: PageEvidence })[][] = [];
  for (const next of found) {
    const same = groups.filter((group) => group.some((other) => isSame(next, other)));
    const [first, ...others] = same;
    if (first === undefined) {
      groups.push([next]);
      continue;
    }
    // What comes now may show that two groups were one all along.
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
    first.push(next);
  }
  return groups.map((group) => ({
    sources: distinct(group.flatMap(({ source }) => source ?? [])),
    owners: ownersWithin(distinct(group.flatMap(({ source }) => source ?? []))),
    host: group[0]?.host ?? null,
    evidence: group.map(({ one }) => one),
  }));
}

/** Who is quoted says it, where the article only carries their words; else whoever the article was copied from. */
function originOf({ source, article, url }: PageEvidence): Found {
  const isQuoted = source !== null && source.id !== article?.publisher?.id;
  if (isQuoted) return { source, host: null };
  const copiedFrom = article === null ? null : originalOf(article);
  if (copiedFrom !== null) return copiedFrom;
  const own = source ?? article?.publisher ?? null;
  return { source: own, host: own === null ? hostOf(url ?? article?.url ?? null) : null };
}

function originalOf({ republication }: PageArticle): Found | null {
  if (republication === null) return null;
  const source = republication.original?.publisher ?? republication.originalSource;
  if (source !== null) return { source, host: null };
  const host = hostOf(republication.originalUrl);
  return host === null ? null : { source: null, host };
}

export const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : null;

function isSame(left: Found, right: Found): boolean {
  if (left.source === null || right.source === null)
    return left.source === null && right.source === null && left.host !== null && left.host === right.host;
  const [a, b] = [familyOf(left.source), familyOf(right.source)];
  return a.some((id) => b.includes(id));
}

const familyOf = ({ id, owners }: OwnedSource): string[] => [id, ...owners.map((owner) => owner.id)];

function distinct(sources: readonly OwnedSource[]): OwnedSource[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

/** Whoever is the reason that several sources count as one. */
function ownersWithin(sources: readonly OwnedSource[]): NamedSource[] {
  if (sources.length < 2) return [];
  const named = sources.flatMap((source) => [...source.owners, source]);
  const shared = named.filter(
    ({ id }) => sources.filter((source) => familyOf(source).includes(id)).length > 1,
  );
  return [...new Map(shared.map((source) => [source.id, source])).values()];
}

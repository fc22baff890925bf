import { domainOfHomepage, ownDomain, type OwnDomain } from "./source-domain.ts";
import { namesOf, type ComparedSource, type LikenessReason } from "./compared-source.ts";
import { acronymOf, compact, institutionName, type InstitutionName } from "./source-name.ts";

/** Every domain that is the source's own: said to be, of its home page, or its very name. */
export function domainsOf(source: ComparedSource): OwnDomain[] {
  const written = [...source.domains, ...namesOf(source)].map(ownDomain);
  const homepage = source.homepage === null ? null : domainOfHomepage(source.homepage);
  return [...written, homepage].filter((domain) => domain !== null);
}

export function likeInstitutions(one: ComparedSource, other: ComparedSource): ReadonlySet<LikenessReason> {
  const found = new Set<LikenessReason>();
  const [ours, theirs] = [domainsOf(one), domainsOf(other)];
  const names = { ours: namesOf(one), theirs: namesOf(other) };
  const sharesDomain = ours.some(({ domain }) => theirs.some((their) => their.domain === domain));
  const areParts = names.ours.every((name) => names.theirs.every((their) => isPart(name, their)));
  if (sharesDomain && !areParts) found.add("SAME_DOMAIN");
  if (one.country !== null && other.country !== null && one.country !== other.country) return found;
  if (
    !sharesDomain &&
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some(({ label }) => theirs.some((their) => their.label === label))
  )
    return found;
  for (const name of names.ours) {
    for (const their of names.theirs) {
      const reason = nameReason(name, their);
      if (reason !== null) found.add(reason);
    }
  }
  if (!areParts && (namesDomain(names.theirs, ours) || namesDomain(names.ours, theirs)))
    found.add("NAME_IS_DOMAIN");
  return found;
}

/** "BBC Sport" is a part of the BBC, "Reuters Institute" another house: one name is the other and more. */
function isPart(one: string, other: string): boolean {
  const [a, b] = [institutionName(one).words, institutionName(other).words];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length < long.length && short.every((word, at) => long[at] === word);
}

function nameReason(one: string, other: string): LikenessReason | null {
  if (one.toLowerCase() === other.toLowerCase()) return "SAME_NAME";
  const [a, b] = [institutionName(one), institutionName(other)];
  if (a.article !== null && b.article !== null && a.article !== b.article) return null;
  if (compact(a) === compact(b) || withArticle(a) === withArticle(b)) {
    return a.hasLegalForm === b.hasLegalForm ? "SAME_LETTERS" : "LEGAL_FORM";
  }
  return isAcronym(a, b) || isAcronym(b, a) ? "ACRONYM" : null;
}

const withArticle = (name: InstitutionName): string => (name.article ?? "") + compact(name);

const isAcronym = (short: InstitutionName, long: InstitutionName): boolean =>
  short.words.length === 1 && short.words[0] === acronymOf(long);

const namesDomain = (names: readonly string[], domains: readonly OwnDomain[]): boolean =>
  names.some((name) => {
    const parsed = institutionName(name);
    return domains.some(({ label }) =>
      [withArticle(parsed), compact(parsed)].includes(label.replaceAll("-", "")),
    );
  });

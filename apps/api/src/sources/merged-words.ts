/** What two sources that are one are known by. */
export interface MergedWords {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly homepage: string | null;
  readonly country: string | null;
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];

/** Every name of both is kept: one as the name, the others as aliases, so that it is found by all of them. */
export function united(kept: MergedWords, merged: MergedWords, name: string): MergedWords {
  const names = distinct([kept.name, ...kept.aliases, merged.name, ...merged.aliases]);
  return {
    name,
    aliases: names.filter((one) => one !== name),
    domains: distinct([...kept.domains, ...merged.domains]),
    homepage: kept.homepage ?? merged.homepage,
    country: kept.country ?? merged.country,
  };
}

interface Merge {
  readonly before: MergedWords;
  readonly after: MergedWords;
}

/** What the merge gave is taken away again; what somebody wrote since stays. */
export function parted(now: MergedWords, { before, after }: Merge): MergedWords {
  const name = now.name === after.name ? before.name : now.name;
  const aliases = without(now.aliases, before.aliases, after.aliases);
  return {
    name,
    aliases: aliases.filter((alias) => alias !== name),
    domains: without(now.domains, before.domains, after.domains),
    homepage: now.homepage === after.homepage ? before.homepage : now.homepage,
    country: now.country === after.country ? before.country : now.country,
  };
}

function without(now: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const isUntouched = now.length === after.length && now.every((one, at) => one === after[at]);
  if (isUntouched) return [...before];
  const [given, taken] = [new Set(after), new Set(before)];
  const back = before.filter((one) => !given.has(one));
  return distinct([...back, ...now.filter((one) => taken.has(one) || !given.has(one))]);
}

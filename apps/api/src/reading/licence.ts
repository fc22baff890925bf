import type { RightsCondition } from "@claimdesk/shared/rights";

export interface Licence {
  /** The SPDX identifier where there is one, else a name of the same form. */
  readonly id: string;
  readonly spdx: string | null;
  readonly name: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly conditions: readonly RightsCondition[];
}

const others: readonly Licence[] = [
  licence("CC0-1.0", "Creative Commons Zero", "https://creativecommons.org/publicdomain/zero/1.0/"),
  licence("CC-PDM-1.0", "Public Domain Mark", "https://creativecommons.org/publicdomain/mark/1.0/"),
  { ...licence("PUBLIC-DOMAIN", "Public domain", null), spdx: null },
  { ...licence("CC", "Creative Commons, which one is not said", null), spdx: null },
  {
    ...licence(
      "etalab",
      "Licence Ouverte / Open Licence",
      "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
    ),
    ...{ spdx: null, conditions: ["ATTRIBUTION"] },
  },
  {
    ...licence("etalab-1.0", "Licence Ouverte / Open Licence", null),
    ...{ spdx: null, conditions: ["ATTRIBUTION"] },
  },
  {
    ...licence(
      "etalab-2.0",
      "Licence Ouverte / Open Licence",
      "https://github.com/etalab/licence-ouverte/blob/master/LO.md",
    ),
    conditions: ["ATTRIBUTION"],
  },
  {
    ...licence(
      "OGL-UK",
      "Open Government Licence",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/",
    ),
    ...{ spdx: null, conditions: ["ATTRIBUTION"] },
  },
  ...["1.0", "2.0", "3.0"].map((version): Licence => {
    const address = `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${version.charAt(0)}/`;
    return {
      ...licence(`OGL-UK-${version}`, "Open Government Licence", address),
      conditions: ["ATTRIBUTION"],
    };
  }),
  {
    ...licence(
      "OGL-Canada-2.0",
      "Open Government Licence – Canada",
      "https://open.canada.ca/en/open-government-licence-canada",
    ),
    conditions: ["ATTRIBUTION"],
  },
];

function licence(id: string, name: string, url: string | null): Licence {
  const version = /\d\.\d$/.exec(id)?.[0] ?? null;
  return { id, spdx: id, name: version === null ? name : `${name} ${version}`, version, url, conditions: [] };
}

const creativeCommons = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)(?:-(1\.0|2\.0|2\.5|3\.0|4\.0))?$/;
const parts: Readonly<Record<string, readonly [string, RightsCondition]>> = {
  BY: ["Attribution", "ATTRIBUTION"],
  NC: ["NonCommercial", "NON_COMMERCIAL"],
  ND: ["NoDerivatives", "NO_DERIVATIVES"],
  SA: ["ShareAlike", "SHARE_ALIKE"],
};

/** What an editor calls a licence: by its identifier in whatever letters, or by its name. Null for other words. */
export function licenceCalled(words: string): Licence | null {
  const id = words.trim().replace(/\s+/g, "-");
  const isCalled = (one: Licence): boolean =>
    one.id.toLowerCase() === id.toLowerCase() || one.name.toLowerCase() === words.trim().toLowerCase();
  return licenceOf(id.toUpperCase()) ?? others.find(isCalled) ?? null;
}

/** The licence of an identifier; null for an identifier that nothing is known by. */
export function licenceOf(id: string): Licence | null {
  const found = creativeCommons.exec(id);
  if (found === null) return others.find((one) => one.id === id) ?? null;
  const [kind = "", version = null] = [found[1], found[2]];
  const named = kind.split("-").flatMap((part) => (parts[part] === undefined ? [] : [parts[part]]));
  const name = `Creative Commons ${named.map(([word]) => word).join("-")}`;
  // The first version puts the two the other way round.
  const path = version === "1.0" && kind === "BY-NC-ND" ? "by-nd-nc" : kind.toLowerCase();
  return {
    id,
    spdx: version === null ? null : id,
    name: version === null ? name : `${name} ${version}`,
    version,
    url: version === null ? null : `https://creativecommons.org/licenses/${path}/${version}/`,
    conditions: named.map(([, condition]) => condition),
  };
}

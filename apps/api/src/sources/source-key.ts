import { domainsOf } from "./institution-likeness.ts";
import { romanised } from "./romanisation.ts";
import { namesOf, type ComparedSource } from "./compared-source.ts";
import { acronymOf, compact, institutionName, personName, wholePerson } from "./source-name.ts";

/** Two sources that may be one have a key in common: so they are found by an index. */
export function keysOf(source: ComparedSource): string[] {
  const keys = source.kind === "PERSON" ? personKeys(source) : institutionKeys(source);
  return [...new Set(keys)].map((key) => key.slice(0, 200)).sort();
}

function personKeys(source: ComparedSource): string[] {
  return namesOf(source).flatMap((written) => {
    const name = personName(written);
    if (name === null) return [];
    const turned = [...name.given.map((parts) => parts.join("")), name.surname].map(romanised).sort();
    return [`s:${romanised(name.surname)}`, `t:${turned.join(" ")}`, `w:${wholePerson(name)}`];
  });
}

function institutionKeys(source: ComparedSource): string[] {
  const names = namesOf(source).flatMap((written) => {
    const name = institutionName(written);
    const acronym = acronymOf(name);
    const forms = [
      compact(name),
      (name.article ?? "") + compact(name),
      ...(acronym === null ? [] : [acronym]),
    ];
    return forms.map((form) => `n:${form}`);
  });
  const domains = domainsOf(source).flatMap(({ domain, label }) => [
    `d:${domain}`,
    `n:${label.replaceAll("-", "")}`,
  ]);
  return [...names, ...domains];
}

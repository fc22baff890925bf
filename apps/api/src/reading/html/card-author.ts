import type { Candidate } from "../findings.ts";
import { authorsNamed } from "../front/name.ts";
import { plainWords } from "./plain-words.ts";
import type { Placed } from "./placed.ts";
import type { SourcePage } from "./source-page.ts";

const label =
  /^(?:written by|author|écrit par|rédigé par|auteure?|verfasst von|geschrieben von|autor(?:in)?|escrito por|autora|scritto da|autore|autrice|geschreven door)\s*:?$/iu;

/** A card for sharing says in pairs what the site likes to: "Written by", and then who. */
export function cardAuthors({ elements }: SourcePage): Candidate[] {
  const said = new Map<string, Placed>();
  for (const { name, attributes } of elements) {
    const content = attributes.get("content");
    const key = (attributes.get("name") ?? attributes.get("property"))?.value.trim().toLowerCase() ?? "";
    if (name === "meta" && content !== undefined && /^twitter:(?:label|data)\d$/.test(key))
      said.set(key, content);
  }
  return [...said].flatMap(([key, { value }]) => {
    const who = said.get(key.replace("label", "data"));
    if (!key.startsWith("twitter:label") || who === undefined || !label.test(value.trim())) return [];
    const one = { field: "authors", confidence: 0.6, at: who.at, method: "meta" } as const;
    return authorsNamed(plainWords(who.value)).map(({ name, kind }) => ({
      ...one,
      value: name,
      authorKind: kind,
    }));
  });
}

export interface Mentionable {
  id: string;
  name: string;
}

export type BodyPart =
  { kind: "text"; text: string } | { kind: "mention"; id: string; name: string | undefined };

const mention = /@\[(psn_[0-9a-f-]{36})\]/gi;

/** A comment's text, cut where it names somebody. */
export function partsOf(body: string, people: readonly Mentionable[]): BodyPart[] {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return body.split(mention).flatMap((piece, place): BodyPart[] => {
    if (place % 2 === 1) return [{ kind: "mention", id: piece, name: nameOf.get(piece) }];
    return piece === "" ? [] : [{ kind: "text", text: piece }];
  });
}

/** As it is typed: with names. */
export function toTyped(body: string, people: readonly Mentionable[]): string {
  return partsOf(body, people)
    .map((part) => (part.kind === "text" ? part.text : `@${part.name ?? `[${part.id}]`}`))
    .join("");
}

/** As it is sent: with ids in the place of the names that were chosen. The longest first, or Ann would be in Anna. */
export function toSent(typed: string, chosen: readonly Mentionable[]): string {
  const longestFirst = chosen.toSorted((one, other) => other.name.length - one.name.length);
  return longestFirst.reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@[${id}]`), typed);
}

/** What is typed of a name just now: behind an `@` that begins a word, up to where one types. */
export function askedName(typed: string, caret: number): { start: number; query: string } | undefined {
  const before = typed.slice(0, caret);
  const found = /(?:^|[\s([{«"'’])@([\p{L}\p{M}\p{N}._'’-]*(?: [\p{L}\p{M}\p{N}._'’-]+)?)$/u.exec(before);
  const query = found?.[1];
  return query === undefined ? undefined : { start: caret - query.length - 1, query };
}

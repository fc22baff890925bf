import { globalId, parseGlobalId } from "./id.ts";

/** Somebody of the desk, as a comment names them: their id, so that a new name is shown as soon as there is one. */
const mention = /@\[(psn_[0-9a-f-]{36})\]/gi;

/** Whom a text names, each once: UUIDs. */
export function mentionedIn(body: string): string[] {
  const found = [...body.matchAll(mention)].flatMap(([, id = ""]) => parseGlobalId(id)?.uuid ?? []);
  return [...new Set(found)];
}

/** The text as people read it. Somebody whose name is not known here stays an id. */
export function withNames(body: string, names: ReadonlyMap<string, string>): string {
  return body.replaceAll(mention, (whole, id: string) => {
    const name = names.get(parseGlobalId(id)?.uuid ?? "");
    return name === undefined ? whole : `@${name}`;
  });
}

export const mentionOf = (personId: string): string => `@[${globalId("Person", personId)}]`;

/** What a form held, and what it began with: beside it, what somebody else changed since shows. */
export interface Typed<Draft> {
  draft: Draft;
  ground: Draft;
}

export const contentOf = <Draft>({ draft, ground }: Typed<Draft>): string =>
  JSON.stringify({ draft, ground });

/** Null where it was typed into another form than today's: of an older admin, or of somebody else's making. */
export function typedIn<Draft extends object>(content: string, like: Draft): Typed<Draft> | null {
  try {
    const { draft, ground } = JSON.parse(content) as Partial<Typed<unknown>>;
    return isLike(draft, like) && isLike(ground, like)
      ? { draft: asLike(draft, like), ground: asLike(ground, like) }
      : null;
  } catch {
    return null;
  }
}

/** A field that held nothing is left out of JSON. */
function isLike(found: unknown, like: object): found is object {
  if (typeof found !== "object" || found === null) return false;
  return Object.keys(found).every((name) => name in like);
}

/** In the order of the form, so that two drafts can be compared as they are written. */
const asLike = <Draft extends object>(found: object, like: Draft): Draft =>
  Object.fromEntries(
    Object.keys(like).map((name) => [name, (found as Record<string, unknown>)[name]]),
  ) as Draft;

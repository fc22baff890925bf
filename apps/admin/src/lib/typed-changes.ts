/** What was typed into a form that edits something, field by field, with what stood in those fields. */
export interface TypedChanges<Draft> {
  changes: Partial<Draft>;
  /** What the changed fields held when typing began: whoever changed them since shows beside it. */
  ground: Partial<Draft>;
  reason: string;
}

/** One text to be kept; null where nothing is typed. */
export function contentOfChanges<Draft extends object>(
  saved: Draft,
  { changes, reason }: Omit<TypedChanges<Draft>, "ground">,
): string | null {
  const names = Object.keys(changes) as (keyof Draft)[];
  if (names.length === 0 && reason === "") return null;
  const ground = Object.fromEntries(names.map((name) => [name, saved[name]]));
  return JSON.stringify({ changes, ground, reason });
}

/** Null where it was typed into another form than today's. */
export function changesIn<Draft extends object>(content: string, like: Draft): TypedChanges<Draft> | null {
  try {
    const { changes, ground, reason } = JSON.parse(content) as Partial<Record<string, unknown>>;
    if (!isPartOf(like, changes) || !isPartOf(like, ground) || typeof reason !== "string") return null;
    return { changes, ground, reason };
  } catch {
    return null;
  }
}

const isPartOf = <Draft extends object>(like: Draft, found: unknown): found is Partial<Draft> =>
  typeof found === "object" && found !== null && Object.keys(found).every((name) => name in like);

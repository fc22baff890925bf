/** Something that a person must see to: said in one line, without a stack. */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** An unreachable host gives an error without a message, which holds one for each address that was tried. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(messageOf))].join(", ");
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

import { randomUUID } from "node:crypto";

/** A word that no other claim has, and that no stemmer shortens into another's. */
export const newWord = (): string =>
  `zq${randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .slice(0, 10)}k`;

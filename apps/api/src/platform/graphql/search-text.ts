import { changed } from "./given.ts";
import type { SearchText } from "./statement.ts";

/** Nothing but spaces is no search. */
export function searchOf(search: SearchText | null | undefined): SearchText | null {
  if (search == null) return null;
  const trimmed = changed(search, "trimmed", (text) => text.trim());
  const isThere = typeof trimmed === "string" ? trimmed !== "" : trimmed.decide((text) => text !== "");
  return isThere ? trimmed : null;
}

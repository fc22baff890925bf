import { uuidOf } from "../kernel/id.ts";
import type { Edit } from "../kernel/edit.ts";
import type { ViewFilters } from "./saved-view.check.ts";

/** Filters as they are typed, with the UUID of their desk. Left out they stay as they are, null they go. */
export const filtersOf = (
  given: Edit<ViewFilters> | null | undefined,
): Edit<ViewFilters> | null | undefined =>
  given == null ? given : { ...given, deskId: given.deskId == null ? null : uuidOf("Desk", given.deskId) };

import { edited } from "../kernel/edit.ts";
import type { InputCheck } from "../kernel/input-check.ts";
import type { Origin } from "./republication.store.ts";

/** What an editor says of an article's origin. Ids are UUIDs; what is undefined stays. */
export interface OriginEdit {
  readonly originalSourceId?: string | null | undefined;
  readonly originalArticleId?: string | null | undefined;
  readonly originalUrl?: string | null | undefined;
  readonly confirmed?: boolean | null | undefined;
}

interface Edited {
  /** Null says that the article is no copy. */
  readonly edit: OriginEdit | null | undefined;
  readonly personId: string;
}

const unknown = { originalSourceId: null, originalArticleId: null, originalUrl: null };

/** The origin after an edit. Whoever names another original answers for it: how it was known before no longer counts. */
export function originAfter(
  check: InputCheck,
  before: Origin | null,
  { edit, personId }: Edited,
): Origin | null {
  if (edit === undefined) return before;
  if (edit === null) return null;
  const known = before ?? unknown;
  const original = {
    originalSourceId: edited(edit.originalSourceId, known.originalSourceId),
    originalArticleId: edited(edit.originalArticleId, known.originalArticleId),
    originalUrl: check.url("republication.originalUrl", edited(edit.originalUrl, known.originalUrl)),
  };
  if (Object.values(original).every((one) => one === null)) return null;
  const isAnother = (Object.keys(original) as (keyof typeof original)[]).some(
    (name) => original[name] !== known[name],
  );
  const confirmed = edit.confirmed ?? (isAnother || (before?.confirmed ?? false));
  return {
    ...original,
    evidence: isAnother && before?.knownBy !== "STATED_IN_TEXT" ? null : (before?.evidence ?? null),
    knownBy: isAnother || before === null ? "EDITOR" : before.knownBy,
    confirmed,
    confirmedBy: confirmed ? (before?.confirmed && !isAnother ? before.confirmedBy : personId) : null,
  };
}

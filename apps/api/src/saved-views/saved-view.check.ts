import type { ClaimKind } from "@claimdesk/shared/claim-state";
import { searchLengthMax, topicLengthMax, viewNameLengthMax } from "@claimdesk/shared/limits";
import type { Edit } from "../kernel/edit.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { InvalidInput } from "../kernel/refusal.ts";
import type { ReviewOrderField } from "../review/review-enum.type.ts";
import type { DueFilter, ReviewColumn, ReviewQueue } from "./saved-view-enum.type.ts";

export interface ViewFilters {
  readonly deskId: string | null;
  readonly language: string | null;
  readonly kind: ClaimKind | null;
  readonly topic: string | null;
  readonly words: string | null;
  readonly due: DueFilter | null;
}

interface ViewOrder {
  readonly field: ReviewOrderField;
  readonly direction: "ASC" | "DESC";
}

/** What people say of a view. */
export interface ViewWords {
  readonly name: string;
  readonly queue: ReviewQueue;
  readonly filters: Edit<ViewFilters>;
  readonly order: ViewOrder | null;
  readonly columns: readonly ReviewColumn[];
  readonly shared: boolean;
}

/** The same as it will be kept. */
export interface KeptView extends ViewWords {
  readonly filters: ViewFilters;
}

export function checkedView(given: ViewWords): KeptView | InvalidInput {
  const check = new InputCheck();
  const { deskId, language, kind, topic, words, due } = given.filters;
  const lineOrNull = (field: string, text: string | null | undefined, max: number): string | null =>
    text == null || text.trim() === "" ? null : check.line(field, text, max);
  const kept = {
    ...given,
    name: check.line("name", given.name, viewNameLengthMax),
    columns: [...new Set(given.columns)],
    filters: {
      deskId: deskId ?? null,
      language: language == null ? null : check.language("filters.language", language),
      kind: kind ?? null,
      topic: lineOrNull("filters.topic", topic, topicLengthMax),
      words: lineOrNull("filters.words", words, searchLengthMax),
      due: due ?? null,
    },
  };
  return check.fault ?? kept;
}

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { actorWith } from "../../kernel/access.ts";
import type { Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { endOfVerb, type BulkEnd } from "../../kernel/bulk-run.ts";
import { InvalidInput } from "../../kernel/refusal.ts";
import { optionalText } from "../../kernel/written-text.ts";
import { StaleDueDate } from "../assignment.refusal.ts";
import { whyNotDue, whyNotSetDue, type DueDateService } from "../due-date.service.ts";
import type { ReviewBulkService } from "./review-bulk.service.ts";

/** Which review is meant, and the due date that was last seen there. */
interface SeenDueDate {
  readonly reviewId: string;
  readonly expectedDueAt?: string | null | undefined;
}

interface WantedDueDates {
  readonly reviews: readonly SeenDueDate[];
  readonly dueAt?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly dryRun: boolean;
}

/** Says of many reviews at once by when they are to be decided. */
export class DueDatesService {
  readonly #bulk: ReviewBulkService;
  readonly #dueDates: DueDateService;

  constructor(bulk: ReviewBulkService, dueDates: DueDateService) {
    this.#bulk = bulk;
    this.#dueDates = dueDates;
  }

  async set(
    viewer: Viewer,
    { reviews, dryRun, ...wanted }: WantedDueDates,
  ): Promise<BulkChange | InvalidInput> {
    const actor = actorWith(viewer, "REVIEW", "Setting the due dates of reviews");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    const dueAt = wanted.dueAt ?? null;
    const passed = whyNotDue(dueAt);
    if (passed !== null) return passed;
    const seen = new Map(reviews.map(({ reviewId, expectedDueAt }) => [reviewId, expectedDueAt ?? null]));
    const reviewIds = reviews.map(({ reviewId }) => reviewId);
    return this.#bulk.change(
      actor,
      { reviewIds, dryRun },
      {
        field: "reviews",
        foresee: (review) =>
          whyNotSetDue(actor, review) ?? endOf(review.dueAt, { dueAt, seen: seen.get(review.id) ?? null }),
        act: async (reviewId) => {
          const expectedDueAt = seen.get(reviewId) ?? null;
          return endOfVerb(await this.#dueDates.set(viewer, { reviewId, dueAt, reason, expectedDueAt }));
        },
      },
    );
  }
}

/** Due dates are told, and so compared, to the millisecond. */
function endOf(
  now: Date | null,
  { dueAt, seen }: { readonly dueAt: string | null; readonly seen: string | null },
): BulkEnd {
  if ((now?.getTime() ?? null) !== (seen === null ? null : Date.parse(seen))) return new StaleDueDate(now);
  return dueAt === seen ? "UNCHANGED" : "DONE";
}

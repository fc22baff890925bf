import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource } from "typeorm";
import type { ClaimBulkService, WantedBulk } from "../../claims/bulk/claim-bulk.service.ts";
import type { ClaimMoveService } from "../../claims/claim-move.service.ts";
import { asEditor } from "../../kernel/access.ts";
import type { Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { InvalidInput, Refusal } from "../../kernel/refusal.ts";
import { optionalText } from "../../kernel/written-text.ts";
import type { ReviewStore } from "../review.store.ts";
import { whyNotReady, type SubmissionService } from "../submission.service.ts";

interface Parts {
  readonly bulk: ClaimBulkService;
  readonly moves: ClaimMoveService;
  readonly submissions: SubmissionService;
  readonly store: ReviewStore;
}

/** Hands many claims over for review. */
export class SubmissionsService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async submit(
    viewer: Viewer,
    wanted: WantedBulk & { readonly note?: string | null | undefined },
  ): Promise<BulkChange | InvalidInput> {
    const actor = asEditor(viewer, "Submitting claims");
    const note = optionalText("note", wanted.note, reasonLengthMax);
    if (note instanceof InvalidInput) return note;
    const { bulk, moves, submissions, store } = this.#with;
    return bulk.change<ReadonlyMap<string, number>>(actor, wanted, {
      standing: (claims) =>
        store.evidenceCounts(
          this.#source.manager,
          claims.map(({ id }) => id),
        ),
      foresee: (claim, counts) =>
        moves.whyNot(claim, "SUBMIT") ??
        whyNotReady({ ...claim, evidenceCount: counts?.get(claim.id) ?? 0 }) ??
        "DONE",
      act: async (seen) => {
        const opened = await submissions.submit(viewer, { ...seen, note });
        return opened instanceof Refusal ? opened : "DONE";
      },
    });
  }
}

import { asEditor } from "../../kernel/access.ts";
import type { Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { Refusal, type InvalidInput } from "../../kernel/refusal.ts";
import { whyNotDiscard, type ClaimDiscardService } from "../claim-discard.service.ts";
import type { ClaimBulkService, WantedBulk } from "./claim-bulk.service.ts";

/** Takes back that many claims were made. */
export class ClaimDiscardsService {
  readonly #bulk: ClaimBulkService;
  readonly #discards: ClaimDiscardService;

  constructor(bulk: ClaimBulkService, discards: ClaimDiscardService) {
    this.#bulk = bulk;
    this.#discards = discards;
  }

  async discard(viewer: Viewer, wanted: WantedBulk): Promise<BulkChange | InvalidInput> {
    const actor = asEditor(viewer, "Discarding claims");
    return this.#bulk.change(actor, wanted, {
      foresee: (claim) => whyNotDiscard(claim, actor) ?? "DONE",
      act: async (seen) => {
        const gone = await this.#discards.discard(viewer, seen);
        return gone instanceof Refusal ? gone : "DONE";
      },
    });
  }
}

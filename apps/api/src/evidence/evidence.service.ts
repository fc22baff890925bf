import type { Selector } from "@claimdesk/shared/anchor";
import type { Stance } from "@claimdesk/shared/claim-state";
import { evidenceMax } from "@claimdesk/shared/limits";
import type { ClaimEditService, EditRefusal, OpenClaim } from "../claims/claim-edit.service.ts";
import type { SeenClaim } from "../claims/claim-move.service.ts";
import type { QuoteRefusal } from "../claims/quote.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import type { EvidencePlacer } from "./evidence-placing.ts";
import type { EvidenceRow, EvidenceStore } from "./evidence.store.ts";

/** Ids are UUIDs. */
export interface NewEvidence {
  readonly stance: Stance;
  readonly sourceId?: string | null | undefined;
  readonly articleId?: string | null | undefined;
  /** Words in the article's newest text. */
  readonly anchor?: Selector | null | undefined;
  readonly url?: string | null | undefined;
  readonly excerpt?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What is undefined stays as it is; null takes it away. */
export type EvidenceEdit = SeenClaim & {
  readonly id: string;
  readonly reason?: string | null | undefined;
} & Partial<NewEvidence>;

type Answer = Promise<{ readonly id: string } | EditRefusal | QuoteRefusal>;

/** What bears on claims. */
export class EvidenceService {
  readonly #store: EvidenceStore;
  readonly #placer: EvidencePlacer;
  readonly #edits: ClaimEditService;

  constructor(store: EvidenceStore, placer: EvidencePlacer, edits: ClaimEditService) {
    this.#store = store;
    this.#placer = placer;
    this.#edits = edits;
  }

  async add(viewer: Viewer, input: SeenClaim & NewEvidence): Answer {
    const verb = { ...seen(input), what: "Adding evidence", action: "EVIDENCE_ADDED" };
    return this.#edits.change(viewer, verb, async ({ tx, actor, claim, number }) => {
      const placed = await this.#placer.place(tx, input, null);
      if (placed instanceof Refusal) return placed;
      const others = await this.#store.read(tx, claim.id, claim.number);
      if (others.length >= evidenceMax) {
        return new InvalidInput("claimId", `A claim has ${evidenceMax} pieces of evidence at the most.`);
      }
      const id = await this.#store.open(tx, placed, { claimId: claim.id, number, actorId: actor.personId });
      return { before: null, after: told({ ...placed, id }) };
    });
  }

  async edit(viewer: Viewer, input: EvidenceEdit): Answer {
    const verb = {
      ...seen(input),
      reason: input.reason,
      what: "Editing evidence",
      action: "EVIDENCE_EDITED",
    };
    return this.#edits.change(viewer, verb, async (open) => {
      const { tx, actor, claim, number } = open;
      const row = await this.#ofClaim(open, input.id);
      if (row instanceof NotFound) return row;
      const placed = await this.#placer.place(
        tx,
        { ...row, ...given(input) },
        input.anchor === undefined && input.articleId === undefined ? row : null,
      );
      if (placed instanceof Refusal) return placed;
      const after = told({ ...placed, id: row.id });
      if (JSON.stringify(after) === JSON.stringify(told(row))) return null;
      await this.#store.close(tx, row.id, number);
      const to = { claimId: claim.id, number, actorId: actor.personId, position: row.position };
      const id = await this.#store.open(tx, placed, to);
      return { before: told(row), after: told({ ...placed, id }) };
    });
  }

  async remove(
    viewer: Viewer,
    input: SeenClaim & { readonly id: string; readonly reason?: string | null | undefined },
  ): Answer {
    const verb = {
      ...seen(input),
      reason: input.reason,
      what: "Removing evidence",
      action: "EVIDENCE_REMOVED",
    };
    return this.#edits.change(viewer, verb, async (open) => {
      const row = await this.#ofClaim(open, input.id);
      if (row instanceof NotFound) return row;
      await this.#store.close(open.tx, row.id, open.number);
      return { before: told(row), after: null };
    });
  }

  async #ofClaim({ tx, claim }: OpenClaim, id: string): Promise<EvidenceRow | NotFound> {
    const rows = await this.#store.read(tx, claim.id, claim.number);
    return (
      rows.find((row) => row.id === id) ?? new NotFound("evidence of this claim", globalId("Evidence", id))
    );
  }
}

const seen = ({ claimId, expectedVersion }: SeenClaim): SeenClaim => ({ claimId, expectedVersion });

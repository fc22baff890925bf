import { evidenceMax } from "@claimdesk/shared/limits";
import type { EntityManager } from "typeorm";
import type { ClaimEditService, EditRefusal, OpenClaim } from "../claims/claim-edit.service.ts";
import type { SeenClaim } from "../claims/claim-move.service.ts";
import type { QuoteRefusal } from "../claims/quote.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import { exchange } from "../kernel/exchange.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { edited, staysInPlace, type EvidenceChange, type NewEvidence } from "./evidence-edit.ts";

export type { NewEvidence };
import { ranked } from "./evidence-order.ts";
import type { EvidencePlacer } from "./evidence-placing.ts";
import type { EvidenceRow, EvidenceStore, PlacedEvidence } from "./evidence.store.ts";

export type EvidenceEdit = SeenClaim &
  EvidenceChange & { readonly evidenceId: string; readonly reason?: string | null | undefined };

export interface EvidenceRemoval extends SeenClaim {
  readonly evidenceId: string;
  readonly reason?: string | null | undefined;
}

export interface EvidenceMove extends SeenClaim {
  readonly evidenceId: string;
  /** Its place in the list as it then is, from 0. */
  readonly position: number;
}

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

  async add(viewer: Viewer, input: SeenClaim & NewEvidence, within?: EntityManager): Answer {
    const verb = { ...seen(input), what: "Adding evidence", action: "EVIDENCE_ADDED", within };
    return this.#edits.change<QuoteRefusal | NotFound>(viewer, verb, async ({ tx, actor, claim, number }) => {
      const placed = await this.#placer.place(tx, input, null);
      if (placed instanceof Refusal) return placed;
      const others = await this.#store.read(tx, claim.id, claim.number);
      if (others.length >= evidenceMax) {
        const message = `A claim has ${evidenceMax} pieces of evidence at the most.`;
        return new InvalidInput("claimId", { problem: "TOO_MANY", max: evidenceMax, message });
      }
      const id = await this.#store.open(tx, placed, { claimId: claim.id, number, actorId: actor.personId });
      return { before: null, after: told({ ...placed, id }) };
    });
  }

  async edit(viewer: Viewer, input: EvidenceEdit): Answer {
    const verb = { ...seen(input), what: "Editing evidence", action: "EVIDENCE_EDITED" };
    const reasoned = { ...verb, reason: input.reason };
    return this.#edits.change<QuoteRefusal | NotFound>(viewer, reasoned, async (open) => {
      const { tx, actor, claim, number } = open;
      const row = await this.#ofClaim(open, input.evidenceId);
      if (row instanceof NotFound) return row;
      const kept = staysInPlace(row, input) ? row : null;
      const placed = await this.#placer.place(tx, edited(row, input), kept);
      if (placed instanceof Refusal) return placed;
      if (contentOf(placed) === contentOf(row)) return null;
      await this.#store.close(tx, row.id, number);
      const to = { claimId: claim.id, number, actorId: actor.personId, as: placeOf(row) };
      const id = await this.#store.open(tx, placed, to);
      return { before: told(row), after: told({ ...placed, id }) };
    });
  }

  async remove(viewer: Viewer, input: EvidenceRemoval): Answer {
    const verb = { ...seen(input), what: "Removing evidence", action: "EVIDENCE_REMOVED" };
    const reasoned = { ...verb, reason: input.reason };
    return this.#edits.change<NotFound>(viewer, reasoned, async (open) => {
      const row = await this.#ofClaim(open, input.evidenceId);
      if (row instanceof NotFound) return row;
      await this.#store.close(open.tx, row.id, open.number);
      return { before: told(row), after: null };
    });
  }

  /** Gives a piece another place among the others. What approval covers does not change by it; its order is shown. */
  async move(viewer: Viewer, input: EvidenceMove): Answer {
    const verb = { ...seen(input), what: "Ordering evidence", action: "EVIDENCE_MOVED" };
    return this.#edits.change<NotFound | InvalidInput>(viewer, verb, async (open) => {
      const rows = await this.#store.read(open.tx, open.claim.id, open.claim.number);
      const from = rows.findIndex(({ id }) => id === input.evidenceId);
      const row = rows[from];
      if (row === undefined) return noEvidence(input.evidenceId);
      const to = input.position;
      if (to < 0 || to >= rows.length) return noPlace(rows.length - 1);
      if (to === from) return null;
      for (const moved of ranked(rows, { from, to })) await this.#reopen(open, moved);
      const piece = { evidence: globalId("Evidence", row.id), number: row.position };
      return { before: { ...piece, position: from }, after: { ...piece, position: to } };
    });
  }

  async #reopen({ tx, actor, claim, number }: OpenClaim, row: EvidenceRow): Promise<void> {
    await this.#store.close(tx, row.id, number);
    await this.#store.open(tx, row, { claimId: claim.id, number, actorId: actor.personId, as: placeOf(row) });
  }

  /** As it was in an earlier revision, as a part of another change; false where it is so already. */
  async restore({ tx, actor, claim, number }: OpenClaim, earlier: number): Promise<boolean> {
    const now = await this.#store.read(tx, claim.id, claim.number);
    const { goes, comes } = exchange(now, await this.#store.read(tx, claim.id, earlier));
    for (const { id } of goes) await this.#store.close(tx, id, number);
    for (const row of comes) {
      const to = { claimId: claim.id, number, actorId: actor.personId, as: placeOf(row) };
      await this.#store.open(tx, row, to);
    }
    return goes.length + comes.length > 0;
  }

  async #ofClaim({ tx, claim }: OpenClaim, id: string): Promise<EvidenceRow | NotFound> {
    const rows = await this.#store.read(tx, claim.id, claim.number);
    return rows.find((row) => row.id === id) ?? noEvidence(id);
  }
}

const placeOf = ({ position, rank }: EvidenceRow) => ({ position, rank });

const noEvidence = (id: string): NotFound => new NotFound("evidence of this claim", globalId("Evidence", id));

function noPlace(max: number): InvalidInput {
  const message = `The places of this claim's evidence go from 0 to ${String(max)}.`;
  return new InvalidInput("position", { problem: "OUT_OF_RANGE", min: 0, max, message });
}

const seen = ({ claimId, expectedVersion }: SeenClaim): SeenClaim => ({ claimId, expectedVersion });

/** All that makes one piece of evidence another. */
const contentOf = (one: PlacedEvidence): string =>
  JSON.stringify([
    one.stance,
    one.sourceId,
    one.articleRevisionId,
    one.anchor,
    one.url,
    one.excerpt,
    one.note,
  ]);

/** What the audit keeps of evidence. */
const told = ({
  id,
  stance,
  sourceId,
  articleId,
  anchor,
  url,
  excerpt,
  note,
}: PlacedEvidence & { readonly id: string }) => ({
  evidence: globalId("Evidence", id),
  stance,
  source: sourceId && globalId("Source", sourceId),
  article: articleId && globalId("Article", articleId),
  exact: anchor?.exact ?? null,
  url,
  excerpt,
  note,
});

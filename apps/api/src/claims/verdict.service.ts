import type { DataSource, EntityManager } from "typeorm";
import type { Viewer } from "../kernel/actor.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import { rationaleMarkdown } from "./claim.check.ts";
import type { ClaimEditService, EditRefusal } from "./claim-edit.service.ts";
import type { SeenClaim } from "./claim-move.service.ts";
import { UnknownRating } from "./claim.refusal.ts";
import type { RatingRow, VerdictStore } from "./verdict.store.ts";

export interface ProposedVerdict extends SeenClaim {
  readonly rating: string;
  readonly rationale: string;
}

/** How claims are rated, and on which scale. */
export class VerdictService {
  readonly #source: DataSource;
  readonly #store: VerdictStore;
  readonly #edits: ClaimEditService;

  constructor(source: DataSource, store: VerdictStore, edits: ClaimEditService) {
    this.#source = source;
    this.#store = store;
    this.#edits = edits;
  }

  scale(tx: EntityManager = this.#source.manager): Promise<RatingRow[]> {
    return this.#store.scale(tx);
  }

  /** What a verdict may take: a step that is retired only where the claim has it already. */
  async #offered(tx: EntityManager, current: string | null): Promise<string[]> {
    const steps = await this.#store.scale(tx);
    return steps.filter(({ rating, retired }) => !retired || rating === current).map(({ rating }) => rating);
  }

  async propose(
    viewer: Viewer,
    input: ProposedVerdict,
    within?: EntityManager,
  ): Promise<{ readonly id: string } | EditRefusal | UnknownRating> {
    const { rating } = input;
    const verb = { ...input, what: "Proposing a verdict", action: "VERDICT_PROPOSED", within };
    return this.#edits.change<UnknownRating | InvalidInput>(viewer, verb, async ({ tx, claim }) => {
      const scale = await this.#offered(tx, claim.rating);
      if (!scale.includes(rating)) return new UnknownRating(rating, scale);
      const rationale = rationaleMarkdown(input.rationale);
      if (rationale instanceof InvalidInput) return rationale;
      if (claim.rating === rating && claim.rationale === rationale) return null;
      const before = { rating: claim.rating, rationale: claim.rationale };
      return { words: { rating, rationale }, before, after: { rating, rationale } };
    });
  }
}

import type { DataSource } from "typeorm";
import type { Actor } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { putThrough } from "../../kernel/bulk-put.ts";
import type { BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import { Refusal, type InvalidInput } from "../../kernel/refusal.ts";
import { asSeen, type ClaimMoveService, type SeenClaim } from "../claim-move.service.ts";
import type { LockedClaim } from "../claim.store.ts";

export interface WantedBulk {
  readonly claims: readonly SeenClaim[];
  readonly dryRun: boolean;
}

/** What one verb does with each claim. */
export interface ClaimBulkVerb<Standing = unknown> {
  /** What the verb has to know beside the claims themselves, for all of them at once. */
  readonly standing?: ((claims: readonly LockedClaim[]) => Promise<Standing>) | undefined;
  /** As things stand, of a claim that is as it was seen. */
  readonly foresee: (claim: LockedClaim, standing: Standing | undefined) => BulkEnd;
  /** In a transaction of its own, as the verb for one claim. */
  readonly act: (seen: SeenClaim) => Promise<BulkEnd>;
  /** The verb changes what was reviewed. */
  readonly editsContent?: boolean;
}

/** What is the same in every verb that many claims are put through. Each verb has asked for its permission before. */
export class ClaimBulkService {
  readonly #source: DataSource;
  readonly #moves: ClaimMoveService;

  constructor(source: DataSource, moves: ClaimMoveService) {
    this.#source = source;
    this.#moves = moves;
  }

  change<Standing>(
    actor: Actor,
    { claims: seen, dryRun }: WantedBulk,
    verb: ClaimBulkVerb<Standing>,
  ): Promise<BulkChange | InvalidInput> {
    return putThrough(actor, {
      field: "claims",
      ...{ seen, dryRun },
      idOf: ({ claimId }) => globalId("Claim", claimId),
      look: async () => {
        const claims = await this.#moves.look(this.#source.manager, seen);
        return claims.map(
          (claim) => claim && { claim, title: claim.text, reviewedAgain: isUndone(verb, claim) },
        );
      },
      foresight: async (things) => {
        const standing = await verb.standing?.(things.map(({ claim }) => claim));
        return (one, thing) => {
          const found = asSeen(thing?.claim ?? null, one);
          return found instanceof Refusal ? found : verb.foresee(found, standing);
        };
      },
      act: verb.act,
    });
  }
}

const wasReviewed: ReadonlySet<LockedClaim["state"]> = new Set(["APPROVED", "PUBLISHED"]);

const isUndone = ({ editsContent = false }: Pick<ClaimBulkVerb, "editsContent">, { state }: LockedClaim) =>
  editsContent && wasReviewed.has(state);

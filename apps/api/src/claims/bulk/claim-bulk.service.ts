import type { DataSource } from "typeorm";
import { may, type Actor } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { bulkFault } from "../../kernel/bulk-check.ts";
import { done, foreseen, type BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import type { InvalidInput } from "../../kernel/refusal.ts";
import { Refusal } from "../../kernel/refusal.ts";
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

  async change<Standing>(
    actor: Actor,
    { claims: seen, dryRun }: WantedBulk,
    verb: ClaimBulkVerb<Standing>,
  ): Promise<BulkChange | InvalidInput> {
    const fault = bulkFault(
      "claims",
      seen.map(({ claimId }) => globalId("Claim", claimId)),
    );
    if (fault !== null) return fault;
    const claims = await this.#moves.look(this.#source.manager, seen);
    const items = seen.map((one, at) => {
      const claim = claims[at] ?? null;
      return {
        id: globalId("Claim", one.claimId),
        // A key of the scope EDIT alone changes what it may not see.
        title: may(actor, "SEE_DESK") ? (claim?.text ?? null) : null,
        reviewedAgain: verb.editsContent === true && claim !== null && wasReviewed.has(claim.state),
        found: asSeen(claim, one),
        act: () => verb.act(one),
      };
    });
    if (!dryRun) return done(items);
    const standing = await verb.standing?.(claims.filter((claim) => claim !== null));
    return foreseen(
      items.map(({ found, ...item }) => ({
        ...item,
        end: found instanceof Refusal ? found : verb.foresee(found, standing),
      })),
    );
  }
}

const wasReviewed: ReadonlySet<LockedClaim["state"]> = new Set(["APPROVED", "PUBLISHED"]);

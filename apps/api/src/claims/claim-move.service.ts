import { movesFrom, next, type ClaimMove } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { globalId } from "../kernel/id.ts";
import { NotFound, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { NotInThisState } from "./claim.refusal.ts";
import type { ClaimStore, LockedClaim } from "./claim.store.ts";

/** Which claim somebody means, and how they last saw it. */
export interface SeenClaim {
  readonly claimId: string;
  readonly expectedVersion: number;
}

/** Locks claims for the verbs of every room, and moves them through their life. */
export class ClaimMoveService {
  readonly #claims: ClaimStore;

  constructor(claims: ClaimStore) {
    this.#claims = claims;
  }

  lock(tx: EntityManager, claimId: string): Promise<LockedClaim | null> {
    return this.#claims.lock(tx, claimId);
  }

  async lockAsSeen(
    tx: EntityManager,
    { claimId, expectedVersion }: SeenClaim,
  ): Promise<LockedClaim | NotFound | StaleVersion> {
    return asSeen(await this.#claims.lock(tx, claimId), { claimId, expectedVersion });
  }

  /** How they stand now, in the order given, for whoever only wants to know what would be said. Nothing is locked. */
  async look(tx: EntityManager, seen: readonly SeenClaim[]): Promise<(LockedClaim | null)[]> {
    const claims = await this.#claims.look(
      tx,
      seen.map(({ claimId }) => claimId),
    );
    return seen.map(({ claimId }) => claims.find(({ id }) => id === claimId) ?? null);
  }

  /** Null where the claim can make the move. */
  whyNot(claim: LockedClaim, move: ClaimMove): NotInThisState | null {
    if (next(claim.state, move, claim) !== null) return null;
    return new NotInThisState(move, claim.state, movesFrom(claim.state, claim));
  }

  /** The claim in its next state and version. Whoever moves it records it and tells others. */
  async move(tx: EntityManager, claim: LockedClaim, move: ClaimMove): Promise<LockedClaim | NotInThisState> {
    const state = next(claim.state, move, claim);
    if (state === null) return new NotInThisState(move, claim.state, movesFrom(claim.state, claim));
    await this.#claims.moveOn(tx, claim.id, { state, newestRevisionId: claim.newestRevisionId });
    return { ...claim, state, version: claim.version + 1 };
  }
}

/** Null where there is none. */
export function asSeen(
  claim: LockedClaim | null,
  { claimId, expectedVersion }: SeenClaim,
): LockedClaim | NotFound | StaleVersion {
  if (claim === null) return new NotFound("claim", globalId("Claim", claimId));
  if (claim.version === expectedVersion) return claim;
  return new StaleVersion(new Versioned(globalId("Claim", claim.id), claim.version));
}

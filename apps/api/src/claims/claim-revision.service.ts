import type { EvidenceContent } from "@claimdesk/shared/claim-content";
import { next, type ClaimState } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import type { Actor } from "../kernel/actor.ts";
import type { EventPublisher } from "../kernel/event.ts";
import { newUuid } from "../kernel/id.ts";
import type { AppearanceStore, PlacedAppearance } from "./appearance.store.ts";
import { digestOf } from "./claim-digest.ts";
import type { ClaimStore, ClaimWords, EarlierRevision, LockedClaim } from "./claim.store.ts";

export type { ClaimWords, LockedClaim };

/** What a later room adds to the content of a revision: the evidence that approval covers. */
export interface RevisionPart {
  read(tx: EntityManager, claimId: string, number: number): Promise<EvidenceContent[]>;
}

/** Told of every new revision within its transaction: an open review goes on with it, an approval is void. */
export interface RevisionListener {
  revised(tx: EntityManager, event: RevisionEvent): Promise<void>;
}

/** Told within the transaction when a claim may have got new anchors: they may point into an earlier text. */
export interface AnchorListener {
  anchored(tx: EntityManager, claimId: string): Promise<void>;
}

export interface RevisionEvent {
  /** As it was before. */
  readonly claim: LockedClaim;
  readonly revisionId: string;
  readonly digest: string;
  readonly actor: Actor;
}

/** The claim after a change. */
export interface RevisedClaim {
  readonly id: string;
  readonly revisionId: string;
  readonly number: number;
  readonly version: number;
  readonly state: ClaimState;
  readonly digest: string;
}

export interface Revision {
  readonly claim: LockedClaim;
  /** The words that differ. Appearances and evidence are written before, for revision `claim.number + 1`. */
  readonly change: Partial<ClaimWords>;
  readonly reason: string | null;
  /** An earlier one that this one takes its content from: who wrote that, wrote this too. */
  readonly takenFrom?: Pick<EarlierRevision, "id" | "wasPublished"> | undefined;
}

interface FirstRevision {
  readonly deskId: string;
  readonly words: ClaimWords;
  readonly appearance: PlacedAppearance | null;
}

interface Parts {
  readonly claims: ClaimStore;
  readonly appearances: AppearanceStore;
  readonly events: EventPublisher;
  readonly parts: readonly RevisionPart[];
  readonly listeners: readonly RevisionListener[];
  readonly anchors: AnchorListener;
}

/** Makes revisions, the only way in which a claim's content changes. */
export class ClaimRevisionService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async begin(
    tx: EntityManager,
    actor: Actor,
    { deskId, words, appearance }: FirstRevision,
  ): Promise<RevisedClaim> {
    const { claims, appearances } = this.#with;
    const [id, revisionId] = [newUuid(), newUuid()];
    await claims.insertClaim(tx, { id, deskId, revisionId, createdBy: actor.personId });
    if (appearance)
      await appearances.open(tx, appearance, { claimId: id, number: 1, actorId: actor.personId });
    const digest = await this.#digest(tx, { claimId: id, number: 1, words });
    const row = { id: revisionId, claimId: id, number: 1, digest, reason: null, createdBy: actor.personId };
    await claims.insertRevision(tx, { ...words, ...row });
    await claims.addContributors(tx, revisionId, { actorId: actor.personId, from: [] });
    if (appearance) await this.#with.anchors.anchored(tx, id);
    await this.#tell(tx, id, actor);
    return { id, revisionId, number: 1, version: 1, state: "DRAFT", digest };
  }

  /** The next revision of a claim that is locked and may be edited. */
  async revise(
    tx: EntityManager,
    actor: Actor,
    { claim, change, reason, takenFrom }: Revision,
  ): Promise<RevisedClaim> {
    const { claims, listeners } = this.#with;
    const state = next(claim.state, "EDIT", claim);
    if (state === null) throw new Error(`A claim that is ${claim.state} cannot be revised`);
    const words = { ...wordsOf(claim), ...change };
    const [id, number] = [newUuid(), claim.number + 1];
    const digest = await this.#digest(tx, { claimId: claim.id, number, words });
    await claims.insertRevision(tx, {
      ...words,
      id,
      claimId: claim.id,
      number,
      digest,
      reason,
      createdBy: actor.personId,
    });
    // What was published has been judged: whoever corrects it answers for the correction alone.
    const from = claim.newestWasPublished ? [] : [claim.newestRevisionId];
    if (takenFrom?.wasPublished === false) from.push(takenFrom.id);
    await claims.addContributors(tx, id, { actorId: actor.personId, from });
    await claims.moveOn(tx, claim.id, { state, newestRevisionId: id });
    await this.#with.anchors.anchored(tx, claim.id);
    for (const listener of listeners) await listener.revised(tx, { claim, revisionId: id, digest, actor });
    await this.#tell(tx, claim.id, actor);
    return { id: claim.id, revisionId: id, number, version: claim.version + 1, state, digest };
  }

  async #digest(
    tx: EntityManager,
    { claimId, number, words }: { claimId: string; number: number; words: ClaimWords },
  ): Promise<string> {
    const { text, language, kind, topics, rating, rationale } = words;
    const appearances = await this.#with.appearances.contentAt(tx, claimId, number);
    const evidence: EvidenceContent[] = [];
    for (const part of this.#with.parts) evidence.push(...(await part.read(tx, claimId, number)));
    const verdict = rating === null || rationale === null ? null : { rating, rationale };
    return digestOf({ text, language, kind, topics, verdict, appearances, evidence });
  }

  #tell(tx: EntityManager, claimId: string, actor: Actor): Promise<void> {
    return this.#with.events.publish(tx, { kind: "CLAIM_CHANGED", claimId, byPersonId: actor.personId });
  }
}

const wordsOf = ({ text, language, kind, topics, rating, rationale }: ClaimWords): ClaimWords => ({
  text,
  language,
  kind,
  topics,
  rating,
  rationale,
});

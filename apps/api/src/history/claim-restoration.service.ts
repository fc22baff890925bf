import type { AppearanceService } from "../claims/appearance.service.ts";
import type { Change, ClaimEditService, EditRefusal, OpenClaim } from "../claims/claim-edit.service.ts";
import type { ClaimService } from "../claims/claim.service.ts";
import type { EvidenceService } from "../evidence/evidence.service.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { NotFound } from "../kernel/refusal.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import { NothingToRestore } from "./restoration.refusal.ts";
import type { RestorationStore } from "./restoration.store.ts";
import { noSuchMoment, reasonToRestore, type WantedRestoration } from "./wanted-restoration.ts";

interface Parts {
  readonly store: RestorationStore;
  readonly edits: ClaimEditService;
  readonly claims: ClaimService;
  readonly appearances: AppearanceService;
  readonly evidence: EvidenceService;
}

const verb = { what: "Restoring a claim", action: "CLAIM_RESTORED" } as const;

/** Makes a claim what it was, by one more revision: a review goes on with it, an approval is void, as with any edit. */
export class ClaimRestorationService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async restore(
    viewer: Viewer,
    wanted: WantedRestoration,
  ): Promise<{ readonly id: string } | EditRefusal | NothingToRestore> {
    const reason = reasonToRestore(viewer, wanted, verb.what);
    if (reason instanceof InvalidInput) return reason;
    const seen = { claimId: wanted.id, expectedVersion: wanted.expectedVersion, reason };
    return this.#with.edits.change<NothingToRestore | NotFound>(viewer, { ...verb, ...seen }, (open) =>
      this.#earlier(open, wanted),
    );
  }

  async #earlier(open: OpenClaim, wanted: WantedRestoration): Promise<Change | NothingToRestore | NotFound> {
    const { store, claims, appearances, evidence } = this.#with;
    const of = { subjectId: wanted.id, recordId: wanted.recordId };
    const number = await store.revisionAfter(open.tx, of);
    const earlier = number === null ? null : await claims.revision(open, number);
    if (number === null || earlier === null) return noSuchMoment("claim", wanted);
    const { text, language, kind, topics, rating, rationale } = earlier;
    const words = { text, language, kind, topics, rating, rationale };
    const changes = [
      await appearances.restore(open, number),
      await evidence.restore(open, number),
      Object.entries(words).some(([name, value]) => isOther(open.claim[name as keyof typeof words], value)),
    ];
    if (!changes.includes(true)) return new NothingToRestore();
    const before = { revision: open.claim.number };
    return { words, takenFrom: earlier, before, after: { revision: open.number, restored: number } };
  }
}

const isOther = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { EntityManager } from "typeorm";
import type { PersonActorService } from "../../identity/person-actor.service.ts";
import { actorWith } from "../../kernel/access.ts";
import type { Actor, Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import { endOfVerb, type BulkEnd } from "../../kernel/bulk-run.ts";
import { globalId } from "../../kernel/id.ts";
import { InvalidInput, NotFound, Refusal } from "../../kernel/refusal.ts";
import { writtenText } from "../../kernel/written-text.ts";
import type { AssignmentStore } from "../assignment.store.ts";
import type { DecisionStore, OwnPart } from "../decision.store.ts";
import { whyNotDecider, whyNotGive, whyNotTo, type HandOverService } from "../hand-over.service.ts";
import { whyNotTake, type ReviewService } from "../review.service.ts";
import type { LockedReview } from "../review.store.ts";
import type { ReviewBulkService, StandingReview, WantedReviews } from "./review-bulk.service.ts";

interface WantedHandOvers extends WantedReviews {
  readonly toPersonId: string;
  readonly note: string;
}

interface Parts {
  readonly bulk: ReviewBulkService;
  readonly reviews: ReviewService;
  readonly handOvers: HandOverService;
  readonly assignments: AssignmentStore;
  readonly decisions: DecisionStore;
  readonly actors: PersonActorService;
}

/** Who is to get the reviews, and what they have to do with each. */
interface Recipient {
  readonly actor: Actor;
  readonly active: boolean;
  readonly parts: ReadonlyMap<string, OwnPart>;
}

/** Says of many reviews at once who has them in hand. */
export class AssignmentsService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async take(viewer: Viewer, wanted: WantedReviews): Promise<BulkChange | InvalidInput> {
    const actor = actorWith(viewer, "REVIEW", "Taking reviews");
    const { bulk, reviews } = this.#with;
    return bulk.change(actor, wanted, {
      field: "reviewIds",
      foresee: (review) =>
        whyNotTake(review, { isOwn: review.isOwn, actor }) ??
        (review.assigneeId === null ? "DONE" : "UNCHANGED"),
      act: async (reviewId) => endOfVerb(await reviews.take(viewer, reviewId)),
    });
  }

  async handOver(viewer: Viewer, wanted: WantedHandOvers): Promise<BulkChange | InvalidInput> {
    const actor = actorWith(viewer, "REVIEW", "Handing reviews over");
    const note = writtenText("note", wanted.note, reasonLengthMax);
    if (note instanceof InvalidInput) return note;
    const { toPersonId } = wanted;
    const { bulk, handOvers } = this.#with;
    return bulk.change<Recipient | null>(actor, wanted, {
      field: "reviewIds",
      standing: (tx, reviews) => this.#recipient(tx, reviews, toPersonId),
      foresee: (review, recipient) =>
        whyNotGive(actor, review) ??
        whyNotTo(toPersonId, { review, actor }) ??
        endWith(recipient ?? null, { review, toPersonId }),
      act: async (reviewId) => {
        const given = await handOvers.handOver(viewer, { reviewId, toPersonId, note });
        return given instanceof Refusal ? given : "DONE";
      },
    });
  }

  async #recipient(
    tx: EntityManager,
    reviews: readonly LockedReview[],
    personId: string,
  ): Promise<Recipient | null> {
    const { assignments, decisions, actors } = this.#with;
    const person = await assignments.lookAtActivity(tx, personId);
    if (person === null) return null;
    const parts = await decisions.ownParts(tx, reviews, personId);
    return { ...person, parts, actor: await actors.actorOf(tx, personId) };
  }
}

const noPart: OwnPart = { isOwn: false, hasDecided: false };

function endWith(
  recipient: Recipient | null,
  { review, toPersonId }: { readonly review: StandingReview; readonly toPersonId: string },
): BulkEnd {
  if (recipient === null) return new NotFound("person", globalId("Person", toPersonId));
  const { actor, active, parts } = recipient;
  return whyNotDecider(actor, { ...review, ...(parts.get(review.id) ?? noPart), active }) ?? "DONE";
}

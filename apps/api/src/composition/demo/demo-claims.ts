import type { DemoClaim, DemoDecision, DemoRole, DemoVerdict } from "./demo-desk.ts";
import { appearanceInput, evidenceInput, type DemoWorld } from "./demo-input.ts";
import type { Speaker } from "./speaker.ts";

/** Plays one claim's life, from its first wording to the state that desk.json gives it. */
export class ClaimStory {
  private readonly world: DemoWorld;
  private readonly claim: DemoClaim;
  private id = "";
  private version = 0;
  private reviewId = "";

  constructor(world: DemoWorld, claim: DemoClaim) {
    this.world = world;
    this.claim = claim;
  }

  async play(): Promise<void> {
    const { story, author, state } = this.claim;
    await this.write();
    if (state === "DRAFT") return;
    await this.submit(author, story.submitNote);
    await this.comments();
    await this.arrange();
    await this.decide(story.decisions);
    if (state === "WITHDRAWN") await this.move(author, "withdrawClaim", { reason: story.withdrawal?.reason });
    if (state === "PUBLISHED" || state === "RETRACTED") await this.move(author, "publishClaim", {});
    await this.afterwards();
  }

  private async write(): Promise<void> {
    const { text, language, kind, topics, author, appearances, evidence, verdict } = this.claim;
    const [first, ...others] = appearances;
    const input = { text, language, kind, topics, evenIfSameExists: true };
    const appearance = first ? { appearance: appearanceInput(this.world, first) } : {};
    const made = await this.as(author).change("createClaim", "... on Claim { id version }", {
      ...input,
      ...appearance,
    });
    this.id = String(made["id"]);
    this.version = Number(made["version"]);
    for (const other of others)
      await this.edit(author, "addAppearance", { appearance: appearanceInput(this.world, other) });
    for (const one of evidence) await this.edit(author, "addEvidence", evidenceInput(this.world, one));
    if (verdict) await this.propose(author, verdict);
  }

  private propose(by: DemoRole, { rating, rationale }: DemoVerdict): Promise<void> {
    return this.edit(by, "proposeVerdict", { rating, rationale });
  }

  private async submit(by: DemoRole, note: string | undefined): Promise<void> {
    const input = { claimId: this.id, expectedVersion: this.version, note };
    const review = await this.as(by).change("submitClaim", "... on Review { id claim { version } }", input);
    this.reviewId = String(review["id"]);
    this.version = (review["claim"] as { version: number }).version;
  }

  private async comments(): Promise<void> {
    const ids: unknown[] = [];
    for (const { by, body, replyTo } of this.claim.story.comments ?? []) {
      const parent = replyTo === undefined ? {} : { replyTo: ids[replyTo] };
      const input = { reviewId: this.reviewId, body, ...parent };
      ids.push((await this.as(by).change("commentOnReview", "... on ReviewComment { id }", input))["id"]);
    }
  }

  private async arrange(): Promise<void> {
    const { review } = this.claim;
    if (!review) return;
    if (review.assignee) {
      await this.as(review.assignee).change("takeReview", "... on Review { id }", {
        reviewId: this.reviewId,
      });
    }
    await this.world.setDue(this.reviewId, review.dueInDays);
  }

  private async decide(decisions: readonly DemoDecision[]): Promise<void> {
    for (const { by, decision, reason, resubmission } of decisions) {
      const { review } = await this.as(by).send("query ($id: ID!) { review(id: $id) { digest } }", {
        id: this.reviewId,
      });
      const { digest } = review as { digest: string };
      const input = { reviewId: this.reviewId, digest, decision, reason };
      const decided = await this.as(by).change("decideReview", "... on Review { claim { version } }", input);
      this.version = (decided["claim"] as { version: number }).version;
      if (resubmission) await this.resubmit(this.claim.author, resubmission);
    }
  }

  private async resubmit(
    by: DemoRole,
    given: { text?: string; verdict?: DemoVerdict; note?: string },
  ): Promise<void> {
    if (given.text !== undefined) await this.edit(by, "editClaim", { text: given.text, reason: given.note });
    if (given.verdict) await this.propose(by, given.verdict);
    await this.submit(by, given.note);
  }

  private async afterwards(): Promise<void> {
    const { correction, newDraft, retraction } = this.claim.story;
    if (correction) {
      await this.resubmit(correction.by, correction);
      await this.decide(correction.decisions);
      await this.move(correction.by, "publishClaim", { correctionNote: correction.note });
    }
    if (newDraft) await this.edit(newDraft.by, "editClaim", { text: newDraft.text, reason: newDraft.reason });
    if (retraction) await this.move(retraction.by, "retractClaim", { reason: retraction.reason });
  }

  /** A change of the claim's content. */
  private async edit(by: DemoRole, verb: string, change: object): Promise<void> {
    const named = verb === "editClaim" ? { id: this.id } : { claimId: this.id };
    const input = { ...named, expectedVersion: this.version, ...change };
    const changed = await this.as(by).change(verb, "... on Claim { version }", input);
    this.version = Number(changed["version"]);
  }

  /** A move of the claim as a whole. */
  private async move(by: DemoRole, verb: string, input: object): Promise<void> {
    const wanted =
      verb === "withdrawClaim" ? "... on Claim { version }" : "... on Publication { claim { version } }";
    const moved = await this.as(by).change(verb, wanted, {
      claimId: this.id,
      expectedVersion: this.version,
      ...input,
    });
    const { version } = (moved["claim"] ?? moved) as { version: number };
    this.version = version;
  }

  private as(role: DemoRole): Speaker {
    return this.world.speakers[role];
  }
}

import { topicLengthMax, topicsMax } from "@claimdesk/shared/limits";
import { asEditor } from "../../kernel/access.ts";
import type { Viewer } from "../../kernel/actor.ts";
import type { BulkChange } from "../../kernel/bulk-change.ts";
import type { BulkEnd } from "../../kernel/bulk-run.ts";
import { InputCheck } from "../../kernel/input-check.ts";
import type { ListChange } from "../../kernel/list-change.ts";
import { InvalidInput, Refusal } from "../../kernel/refusal.ts";
import type { ClaimEditService } from "../claim-edit.service.ts";
import type { ClaimMoveService, SeenClaim } from "../claim-move.service.ts";
import { reasonText } from "../claim.check.ts";
import { changedTopics, isSame } from "./changed-topics.ts";
import type { ClaimBulkService, WantedBulk } from "./claim-bulk.service.ts";

export interface WantedTopics extends WantedBulk {
  readonly add?: readonly string[] | null | undefined;
  readonly remove?: readonly string[] | null | undefined;
  readonly reason?: string | null | undefined;
}

interface Parts {
  readonly bulk: ClaimBulkService;
  readonly edits: ClaimEditService;
  readonly moves: ClaimMoveService;
}

const what = "Editing the topics of claims";

/** Says of many claims at once what they are about. */
export class ClaimTopicsService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async edit(viewer: Viewer, wanted: WantedTopics): Promise<BulkChange | InvalidInput> {
    const actor = asEditor(viewer, what);
    const { bulk, moves } = this.#with;
    const change = topicChange(wanted);
    const reason = reasonText(wanted.reason);
    if (change instanceof InvalidInput) return change;
    if (reason instanceof InvalidInput) return reason;
    return bulk.change(actor, wanted, {
      editsContent: true,
      foresee: (claim) => moves.whyNot(claim, "EDIT") ?? endOf(claim.topics, change),
      act: (seen) => this.#editOne(viewer, { ...seen, reason }, change),
    });
  }

  async #editOne(
    viewer: Viewer,
    seen: SeenClaim & { readonly reason: string | null },
    change: ListChange,
  ): Promise<BulkEnd> {
    let isUnchanged = false;
    const verb = { ...seen, what, action: "CLAIM_EDITED" };
    const edited = await this.#with.edits.change<InvalidInput>(viewer, verb, ({ claim }) => {
      const topics = changedTopics(claim.topics, change);
      if (topics instanceof InvalidInput) return Promise.resolve(topics);
      isUnchanged = isSame(claim.topics, topics);
      const told = { before: { topics: claim.topics }, after: { topics } };
      return Promise.resolve(isUnchanged ? null : { words: { topics }, ...told });
    });
    if (edited instanceof Refusal) return edited;
    return isUnchanged ? "UNCHANGED" : "DONE";
  }
}

function topicChange({ add, remove }: WantedTopics): ListChange | InvalidInput {
  const check = new InputCheck();
  const bounds = { max: topicsMax, lengthMax: topicLengthMax };
  const change = {
    add: check.list("add", add ?? [], bounds),
    remove: check.list("remove", remove ?? [], bounds),
  };
  if (change.add.length + change.remove.length === 0) {
    const message = "Say which topics the claims get (`add`) or lose (`remove`).";
    check.refuse("add", { problem: "MISSING_ONE_OF", message });
  }
  return check.fault ?? change;
}

function endOf(topics: readonly string[], change: ListChange): BulkEnd {
  const changed = changedTopics(topics, change);
  if (changed instanceof InvalidInput) return changed;
  return isSame(topics, changed) ? "UNCHANGED" : "DONE";
}

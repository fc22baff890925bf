import type { EntityManager } from "typeorm";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { givingWay } from "./giving-way.ts";
import { parted } from "./merged-words.ts";
import { LaterMergeStands } from "./source.refusal.ts";
import type { MergeRow } from "./source-merge.store.ts";
import { globals, wordsOf, type MergeParts } from "./source-merge.service.ts";
import type { SourceMove } from "./source-move.store.ts";

/** Two sources that a merge took for one by mistake: each has its own again. */
export class SourcePartingService {
  readonly #with: MergeParts;

  constructor(parts: MergeParts) {
    this.#with = parts;
  }

  async undo(
    viewer: Viewer,
    wanted: { readonly mergeId: string; readonly reason?: string | null | undefined },
  ): Promise<{ readonly id: string } | NotFound | LaterMergeStands | InvalidInput> {
    const actor = asEditor(viewer, "Undoing a merge of sources");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    return givingWay(this.#with.source, async (tx) => {
      const { merges, owners } = this.#with;
      await owners.lock(tx);
      const found = await merges.standing(tx, wanted.mergeId);
      if (found !== null) await merges.lockSources(tx, [found.keptId, found.mergedId]);
      // Somebody else may have undone it while this waited.
      const merge = await merges.standing(tx, wanted.mergeId);
      if (merge === null) return new NotFound("standing merge", globalId("SourceMerge", wanted.mergeId));
      const later = await merges.laterThan(tx, merge);
      if (later !== null) return new LaterMergeStands(later);
      await this.#part(tx, actor, { merge, reason });
      return { id: merge.mergedId };
    });
  }

  async #part(
    tx: EntityManager,
    actor: Actor,
    { merge, reason }: { merge: MergeRow; reason: string | null },
  ): Promise<void> {
    const { sources, merges, moves, recorder, listener } = this.#with;
    const { keptId, mergedId } = merge;
    const at = await listener.moment(tx);
    const [now, merged] = [await sources.lock(tx, keptId), await sources.lock(tx, mergedId)];
    if (now === null || merged === null) throw new Error(`a source of the merge ${merge.id} is gone`);
    const [before, after] = [
      wordsOf(now),
      parted(now, { before: merge.wordsBefore, after: merge.wordsAfter }),
    ];
    await merges.end(tx, merge.id, { actorId: actor.personId, at });
    await sources.save(tx, keptId, { ...after, kind: now.kind });
    const move: SourceMove = { mergeId: merge.id, keptId, mergedId, at };
    await moves.moveBack(tx, move);
    const names = { mergedName: merged.name, keptName: now.name, shownName: merged.name };
    const told = { kind: "PARTED", mergedId, ...names, actor, reason, at } as const;
    const corrected = await listener.shownOtherwise(tx, told);
    await this.#with.proposing.soon(tx);
    for (const id of [keptId, mergedId]) {
      const mergeId = globalId("SourceMerge", merge.id);
      const subject = { type: "Source", id } as const;
      await recorder.record(tx, {
        actor,
        action: "SOURCE_MERGE_UNDONE",
        subject,
        before,
        after: { ...after, mergeId, ...globals(merge), corrected },
        reason,
      });
    }
  }
}

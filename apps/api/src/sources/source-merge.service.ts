import { reasonLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { givingWay } from "./giving-way.ts";
import { united, type MergedWords } from "./merged-words.ts";
import type { Proposing } from "./proposing.ts";
import { OwnershipCircle, SourceMerged } from "./source.refusal.ts";
import type { OwnershipStore } from "./ownership.store.ts";
import type { SourceRow, SourceStore } from "./source.store.ts";
import { tooManyIn } from "./source-merge.check.ts";
import type { SourceMergeStore } from "./source-merge.store.ts";
import type { SourceMove, SourceMoveStore } from "./source-move.store.ts";

/** Ids are UUIDs. */
export interface WantedMerge {
  readonly keepId: string;
  readonly expectedVersion: number;
  readonly mergedId: string;
  readonly expectedMergedVersion: number;
  readonly takeName?: boolean | null | undefined;
  readonly reason?: string | null | undefined;
}

/** Two sources that are one from now on, or are two again: UUIDs, and names as they are before it. */
export interface ToldMerge {
  readonly kind: "MERGED" | "PARTED";
  /** The source that another takes the place of, or that has its place again. */
  readonly mergedId: string;
  readonly mergedName: string;
  readonly keptName: string;
  /** What the source that stays is called after it. */
  readonly shownName: string;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly at: string;
}

/** Of a later room: what the public sees of claims changes with a merge, and the public is told in its transaction. */
export interface MergeListener {
  /** The instant of it: nothing public comes before it any more, until the transaction ends. */
  moment(tx: EntityManager): Promise<string>;
  /** Asked while the merged source is named: before a merge moves that, after an undo did. Answers how many claims. */
  shownOtherwise(tx: EntityManager, told: ToldMerge): Promise<number>;
}

/** What merging takes, and parting again. */
export interface MergeParts {
  readonly source: DataSource;
  readonly sources: SourceStore;
  readonly owners: OwnershipStore;
  readonly merges: SourceMergeStore;
  readonly moves: SourceMoveStore;
  readonly recorder: Recorder;
  readonly proposing: Proposing;
  readonly listener: MergeListener;
}

type No = NotFound | StaleVersion | SourceMerged | OwnershipCircle | InvalidInput;

/** Two sources that are one: a person says so. `SourcePartingService` takes it back. */
export class SourceMergeService {
  readonly #with: MergeParts;

  constructor(parts: MergeParts) {
    this.#with = parts;
  }

  async merge(viewer: Viewer, wanted: WantedMerge): Promise<{ readonly id: string } | No> {
    const actor = asEditor(viewer, "Merging sources");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    if (wanted.keepId === wanted.mergedId) {
      return new InvalidInput("mergedId", {
        problem: "ITSELF",
        message: "A source cannot be merged into itself.",
      });
    }
    return givingWay(this.#with.source, async (tx) => {
      const both = await this.#bothLocked(tx, wanted);
      if (both instanceof Refusal) return both;
      const { kept, merged } = both;
      const after = united(kept, merged, wanted.takeName === true ? merged.name : kept.name);
      const [circle, tooMany] = [await this.#circle(tx, kept, merged), tooManyIn(after, kept, merged)];
      if (circle !== null || tooMany !== null) return circle ?? tooMany ?? kept;
      await this.#unite(tx, actor, { kept, merged, after, reason });
      return { id: kept.id };
    });
  }

  async #bothLocked(
    tx: EntityManager,
    wanted: WantedMerge,
  ): Promise<{ kept: SourceRow; merged: SourceRow } | NotFound | StaleVersion | SourceMerged> {
    const { sources, owners, merges } = this.#with;
    await owners.lock(tx);
    await merges.lockSources(tx, [wanted.keepId, wanted.mergedId]);
    const [kept, merged] = [await sources.lock(tx, wanted.keepId), await sources.lock(tx, wanted.mergedId)];
    if (kept === null || merged === null) {
      return new NotFound("source", globalId("Source", kept === null ? wanted.keepId : wanted.mergedId));
    }
    const into = (await merges.keptFor(tx, kept.id)) ?? (await merges.keptFor(tx, merged.id));
    if (into !== null) return new SourceMerged(into);
    if (kept.version !== wanted.expectedVersion) return stale(kept);
    return merged.version === wanted.expectedMergedVersion ? { kept, merged } : stale(merged);
  }

  /** Whoever owns the other, perhaps through others, would own itself. */
  async #circle(tx: EntityManager, kept: SourceRow, merged: SourceRow): Promise<OwnershipCircle | null> {
    const { owners } = this.#with;
    const above = (await owners.ownedAmong(tx, kept.id, [merged.id])) ?? formerIn(kept, merged);
    const below = above ?? (await owners.ownedAmong(tx, merged.id, [kept.id])) ?? formerIn(merged, kept);
    return below === null ? null : new OwnershipCircle(below);
  }

  async #unite(
    tx: EntityManager,
    actor: Actor,
    {
      kept,
      merged,
      after,
      reason,
    }: { kept: SourceRow; merged: SourceRow; after: MergedWords; reason: string | null },
  ): Promise<void> {
    const { sources, merges, moves, recorder, listener } = this.#with;
    const at = await listener.moment(tx);
    const [keptId, mergedId, wordsBefore] = [kept.id, merged.id, wordsOf(kept)];
    const names = { mergedName: merged.name, keptName: kept.name, shownName: after.name };
    const corrected = await listener.shownOtherwise(tx, {
      kind: "MERGED",
      ...{ mergedId, ...names, actor, reason, at },
    });
    const mergeId = await merges.insert(tx, {
      ...{ keptId, mergedId, wordsBefore, wordsAfter: after, reason, at },
      actorId: actor.personId,
    });
    await sources.save(tx, keptId, { ...after, kind: kept.kind });
    await this.#with.proposing.soon(tx);
    await moves.move(tx, { mergeId, keptId, mergedId, at });
    const moved = await merges.movedCounts(tx, mergeId);
    for (const id of [keptId, mergedId]) {
      const told = {
        ...after,
        mergeId: globalId("SourceMerge", mergeId),
        ...globals({ keptId, mergedId }),
        ...{ moved, corrected },
      };
      const subject = { type: "Source", id } as const;
      await recorder.record(tx, {
        actor,
        action: "SOURCE_MERGED",
        subject,
        before: wordsBefore,
        after: told,
        reason,
      });
    }
  }
}

const stale = ({ id, version }: SourceRow): StaleVersion =>
  new StaleVersion(new Versioned(globalId("Source", id), version));

/** As the audit has them. */
export const globals = ({ keptId, mergedId }: Pick<SourceMove, "keptId" | "mergedId">) => ({
  keptId: globalId("Source", keptId),
  mergedId: globalId("Source", mergedId),
});

export const wordsOf = ({ name, aliases, domains, homepage, country }: SourceRow): MergedWords => ({
  ...{ name, aliases, domains, homepage, country },
});

/** The other, where it owned this one once. */
const formerIn = ({ ownerships }: SourceRow, other: SourceRow): string | null =>
  ownerships.some(({ ownerId }) => ownerId === other.id) ? other.id : null;

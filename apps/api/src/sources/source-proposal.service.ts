import type { DataSource, EntityManager } from "typeorm";
import { reasonLengthMax } from "@claimdesk/shared/limits";
import { asEditor } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import { keysOf } from "./source-key.ts";
import { likenessOf } from "./source-likeness.ts";
import type { KeyedSource, ProposedPair, SourceProposalStore } from "./source-proposal.store.ts";

const atOnce = 50;

/** Looks for sources that may be one, and keeps what people say of it. It never merges. */
export class SourceProposalService {
  readonly #source: DataSource;
  readonly #store: SourceProposalStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: SourceProposalStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  /** Everything that was written since this ran last; the first time, everything that there is. */
  async propose(): Promise<void> {
    for (let done = atOnce; done === atOnce;) {
      done = await this.#source.transaction(async (tx) => {
        await this.#store.lockKeys(tx);
        const taken = await this.#store.takeUnkeyed(tx, atOnce);
        if (taken.length > 0) await this.#proposeFor(tx, taken);
        return taken.length;
      });
    }
  }

  dismiss(viewer: Viewer, wanted: Wanted): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    return this.#decide(viewer, wanted, true);
  }

  restore(viewer: Viewer, wanted: Wanted): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    return this.#decide(viewer, wanted, false);
  }

  /** All keys first: those of one batch find each other. */
  async #proposeFor(tx: EntityManager, taken: readonly KeyedSource[]): Promise<void> {
    const keyed = taken.map((source) => ({ id: source.id, ...keysOf(source) }));
    await this.#store.setKeys(tx, keyed);
    const byId = new Map(taken.map((source) => [source.id, source]));
    const proposed = new Map<string, ProposedPair>();
    for (const { for: id, ...other } of await this.#store.candidates(tx, keyed)) {
      const source = byId.get(id);
      const likeness = source === undefined ? null : likenessOf(source, other);
      if (likeness === null) continue;
      const [oneId, otherId] = id < other.id ? [id, other.id] : [other.id, id];
      proposed.set(`${oneId} ${otherId}`, { ...likeness, oneId, otherId });
    }
    await this.#store.replace(tx, [...byId.keys()], [...proposed.values()]);
  }

  async #decide(
    viewer: Viewer,
    wanted: Wanted,
    isDismissed: boolean,
  ): Promise<{ readonly id: string } | NotFound | InvalidInput> {
    const actor = asEditor(viewer, "Deciding whether two sources are one");
    const reason = optionalText("reason", wanted.reason, reasonLengthMax);
    if (reason instanceof InvalidInput) return reason;
    return this.#source.transaction(async (tx) => {
      const found = await this.#store.lock(tx, wanted.id);
      if (found === null) return new NotFound("proposal", globalId("SourceProposal", wanted.id));
      if (found.isDismissed === isDismissed) return { id: wanted.id };
      await this.#store.dismiss(tx, wanted.id, isDismissed ? actor.personId : null);
      const subject = { type: "SourceProposal", id: wanted.id } as const;
      const action = isDismissed ? "SOURCE_PROPOSAL_DISMISSED" : "SOURCE_PROPOSAL_RESTORED";
      await this.#recorder.record(tx, { actor, action, subject, reason });
      return { id: wanted.id };
    });
  }
}

interface Wanted {
  readonly id: string;
  readonly reason?: string | null | undefined;
}

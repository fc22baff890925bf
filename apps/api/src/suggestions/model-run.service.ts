import type { DataSource, EntityManager } from "typeorm";
import { consequenceOf } from "../platform/jobs/failed-attempt.ts";
import type { LanguageModelService, ModelReply } from "./language-model.service.ts";
import { passes, type ModelFailure } from "./model-failure.ts";
import { checkedIn } from "./model-check.ts";
import { partsOf, type ModelProposal } from "./model-prompt.ts";
import type { ModelQueueService } from "./model-queue.service.ts";
import type { ModelReadingRow, ModelReadingStore, ModelTurn } from "./model-reading.store.ts";
import { Rest } from "./model-rest.ts";
import type { SuggestionStore } from "./suggestion.store.ts";

interface Parts {
  readonly readings: ModelReadingStore;
  readonly suggestions: SuggestionStore;
  readonly queue: ModelQueueService;
  readonly model: LanguageModelService;
  readonly retrySeconds: readonly number[];
}

/** Asks the language model what is due. No transaction is open while it is waited for. */
export class ModelRunService {
  readonly #source: DataSource;
  readonly #with: Parts;
  readonly #rest = new Rest();

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Run twice for one turn, the model may be asked twice; what it says is written once. */
  async run(turn: ModelTurn): Promise<void> {
    const row = await this.#with.readings.waiting(this.#source.manager, turn);
    if (row === null) return;
    if (this.#rest.until !== null) return this.#putOff(turn, { until: this.#rest.until, failure: null });
    const proposals: ModelProposal[] = [];
    let malformed = 0;
    for (const part of partsOf(row.text)) {
      const reply = await this.#with.model.ask(part);
      this.#rest.note(reply.kind === "ANSWERED");
      if (reply.kind === "FAILED") return this.#failed(turn, reply);
      proposals.push(...reply.proposals);
      malformed += reply.malformed;
    }
    await this.#source.transaction(async (tx) => {
      const held = await this.#with.readings.waiting(tx, turn);
      if (held !== null) await this.#write(tx, held, { proposals, malformed });
    });
  }

  async #write(
    tx: EntityManager,
    { articleId, revisionId, text }: ModelReadingRow,
    { proposals, malformed }: { readonly proposals: readonly ModelProposal[]; readonly malformed: number },
  ): Promise<void> {
    const { readings, suggestions } = this.#with;
    const known = await readings.suggestedSpans(tx, revisionId);
    const { kept, dropped } = checkedIn(text, proposals);
    // What is suggested there already is one suggestion, and not two.
    const fresh = kept.filter(
      ({ anchor }) => !known.some(({ start, end }) => anchor.start < end && start < anchor.end),
    );
    await suggestions.insertAll(tx, { articleId, revisionId, text }, fresh);
    await readings.done(tx, articleId, { proposed: fresh.length, dropped: dropped + malformed });
  }

  async #failed(turn: ModelTurn, { failure, retryAfterSeconds }: Extract<ModelReply, { kind: "FAILED" }>) {
    const { readings, retrySeconds } = this.#with;
    await this.#source.transaction(async (tx) => {
      const row = await readings.waiting(tx, turn);
      if (row === null) return;
      const failed = { passes: passes(failure), attempts: row.attempts + 1, retryAfterSeconds };
      const next = consequenceOf(failed, retrySeconds);
      if (next.kind === "GIVEN_UP") return readings.fail(tx, turn.articleId, failure);
      const until = new Date(Date.now() + next.afterSeconds * 1_000);
      await this.#putOffIn(tx, turn, { until, failure });
    });
  }

  async #putOff(turn: ModelTurn, later: Later): Promise<void> {
    await this.#source.transaction(async (tx) => {
      if ((await this.#with.readings.waiting(tx, turn)) !== null) await this.#putOffIn(tx, turn, later);
    });
  }

  async #putOffIn(tx: EntityManager, { articleId }: ModelTurn, later: Later): Promise<void> {
    const { readings, queue } = this.#with;
    await queue.putIn(tx, [await readings.putOff(tx, articleId, later)], later.until);
  }
}

interface Later {
  readonly until: Date;
  /** Null: it was not asked. */
  readonly failure: ModelFailure | null;
}

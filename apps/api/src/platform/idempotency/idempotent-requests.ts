import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { Actor } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import type { Entry, Recorder, RecordingTransaction } from "../../kernel/recorder.ts";
import { digestOf, type AnswerSeal } from "./answer-seal.ts";
import type { Attempt, Found, IdempotentRequestStore } from "./idempotent-request.store.ts";

/** An answer as it was given. */
export interface GivenAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A request with a key that is being carried out. */
export interface Running {
  readonly attempt: string;
  readonly key: string;
}

export interface Wanted {
  readonly actor: Actor;
  readonly key: string;
  /** All that makes the request what it is. */
  readonly body: string;
}

const running = new AsyncLocalStorage<Running>();

/** Does what is asked once, however often it is sent with one key, and answers the same again. */
export class IdempotentRequests {
  readonly #store: IdempotentRequestStore;
  readonly #seal: AnswerSeal;
  #carried = 0;

  constructor(store: IdempotentRequestStore, seal: AnswerSeal) {
    this.#store = store;
    this.#seal = seal;
  }

  /** Whose turn it is now, or the answer that was given before. Throws while another attempt is at it. */
  async begin({ actor, key, body }: Wanted): Promise<Running | GivenAnswer> {
    const attempt: Attempt = {
      personId: actor.personId,
      keyId: actor.keyId,
      keyDigest: digestOf(key),
      fingerprint: this.#seal.fingerprint(body),
      attempt: randomUUID(),
    };
    if (await this.#store.take(attempt)) return { attempt: attempt.attempt, key };
    const found = await this.#store.find(attempt);
    // It was released between the two statements: whoever asks again has it.
    if (found === null) throw inUse();
    return this.#given(found, attempt, key);
  }

  /** Carries it out so that every change it makes is known to be its own. */
  carryOut(request: Running, work: () => void): void {
    this.#carried += 1;
    running.run(request, work);
  }

  /** Kept when something was changed, or nothing went wrong; else whoever asks again is answered anew. */
  async settle(
    { attempt, key }: Running,
    answer: GivenAnswer,
    outcome: "ok" | "no" | "fault",
  ): Promise<void> {
    this.#carried -= 1;
    // As long as it is on, Node pays for it with every promise of every request.
    if (this.#carried === 0) running.disable();
    if (outcome !== "ok" && (await this.#store.release(attempt))) return;
    // A fault after a change: it must not be done again, and the fault is not to be the answer for a day.
    if (outcome === "fault") await this.#store.giveUp(attempt);
    else await this.#store.keep(attempt, this.#seal.seal(key, JSON.stringify(answer)));
  }

  removeExpired(): Promise<void> {
    return this.#store.removeExpired();
  }

  /** Is what runs here a request with a key? */
  isCarriedOut(): boolean {
    return running.getStore() !== undefined;
  }

  /** Before each record of a change, in its transaction: what was given up for dead changes nothing any more. */
  async markChanged(tx: RecordingTransaction): Promise<void> {
    const request = running.getStore();
    if (request !== undefined && !(await this.#store.markChanged(tx, request.attempt))) throw inUse();
  }

  #given({ fingerprint, held, changed, answer }: Found, attempt: Attempt, key: string): GivenAnswer {
    if (!fingerprint.equals(attempt.fingerprint)) {
      throw new Denial(
        "IDEMPOTENCY_KEY_REUSED",
        "This Idempotency-Key came with another request before. Make a new key for each change.",
      );
    }
    const opened = answer === null ? null : this.#seal.open(key, answer);
    if (opened !== null) return JSON.parse(opened) as GivenAnswer;
    if (answer === null && (held || !changed)) throw inUse();
    throw new Denial(
      "IDEMPOTENT_ANSWER_LOST",
      "What was asked with this Idempotency-Key has been done, and its answer is lost. Read how things stand.",
    );
  }
}

const inUse = (): Denial =>
  new Denial(
    "IDEMPOTENCY_KEY_IN_USE",
    "A request with this Idempotency-Key is being carried out. Send it again in a second.",
  );

/** Records changes, and by that notes in the same transaction that the request which makes them has made one. */
export class IdempotentRecorder implements Recorder {
  readonly #recorder: Recorder;
  readonly #requests: IdempotentRequests;

  constructor(recorder: Recorder, requests: IdempotentRequests) {
    this.#recorder = recorder;
    this.#requests = requests;
  }

  /** A request with a key has to see whether it may still change anything, before it does. */
  get onlyWrites(): boolean {
    return this.#recorder.onlyWrites && !this.#requests.isCarriedOut();
  }

  async record(tx: RecordingTransaction, entry: Entry): Promise<void> {
    await this.#requests.markChanged(tx);
    await this.#recorder.record(tx, entry);
  }
}

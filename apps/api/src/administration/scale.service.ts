import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { LastRating, SameRatingExists, ScaleChanged } from "./scale.refusal.ts";
import type { ScaleStore, StepRow, StepWords } from "./scale.store.ts";

interface NewStep extends Pick<StepWords, "labelFr" | "labelEn" | "value"> {
  readonly rating: string;
}

interface StepEdit {
  readonly rating: string;
  readonly expectedVersion: number;
  readonly labelFr?: string | null | undefined;
  readonly labelEn?: string | null | undefined;
  /** Null is a value of its own; only what is left out stays. */
  readonly value?: number | null | undefined;
  readonly retired?: boolean | null | undefined;
}

const labelLengthMax = 80;
const [worst, best] = [1, 5];
const ratingForm = /^[a-z][a-z_]{1,40}$/;

/** Of which steps the scale is. A step is never taken away: verdicts have it, and so has what was published. */
export class ScaleService {
  readonly #source: DataSource;
  readonly #store: ScaleStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: ScaleStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async add(viewer: Viewer, given: NewStep): Promise<null | SameRatingExists | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Adding a step to the scale");
    const { rating } = given;
    if (!ratingForm.test(rating)) return malformed(rating);
    const words = checked({ ...given, retired: false });
    if (words instanceof InvalidInput) return words;
    return this.#source.transaction(async (tx) => {
      const steps = await this.#store.lock(tx);
      if (steps.some((step) => step.rating === rating)) return new SameRatingExists(rating);
      const id = await this.#store.append(tx, rating, words);
      await this.#record(tx, actor, { action: "RATING_ADDED", id, after: { rating, ...words } });
      return null;
    });
  }

  async edit(
    viewer: Viewer,
    edit: StepEdit,
  ): Promise<null | LastRating | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Changing the scale");
    return this.#source.transaction(async (tx) => {
      const steps = await this.#store.lock(tx);
      const step = steps.find(({ rating }) => rating === edit.rating);
      if (step === undefined) return new NotFound("rating", edit.rating.slice(0, 60));
      if (step.version !== edit.expectedVersion)
        return new StaleVersion(new Versioned(globalId("VerdictRating", step.id), step.version));
      const after = checked({
        labelFr: edit.labelFr ?? step.labelFr,
        labelEn: edit.labelEn ?? step.labelEn,
        value: edit.value === undefined ? step.value : edit.value,
        retired: edit.retired ?? step.retired,
      });
      if (after instanceof InvalidInput) return after;
      if (after.retired && !step.retired && steps.filter(({ retired }) => !retired).length === 1)
        return new LastRating();
      const before = told(step);
      if (JSON.stringify(after) === JSON.stringify(before)) return null;
      await this.#store.save(tx, step.id, after);
      await this.#record(tx, actor, { action: "RATING_EDITED", id: step.id, before, after });
      return null;
    });
  }

  async arrange(viewer: Viewer, ratings: readonly string[]): Promise<null | ScaleChanged> {
    const actor = actorWith(viewer, "ADMINISTER", "Arranging the scale");
    return this.#source.transaction(async (tx) => {
      const before = (await this.#store.lock(tx)).map(({ rating, id }) => ({ rating, id }));
      const order = before.map(({ rating }) => rating);
      const isWhole = ratings.length === order.length && order.every((rating) => ratings.includes(rating));
      if (!isWhole) return new ScaleChanged();
      if (ratings.every((rating, place) => rating === order[place])) return null;
      await this.#store.arrange(tx, ratings);
      const [first] = before;
      if (first === undefined) throw new Error("A scale that was put in order has steps");
      const told = { before: { order }, after: { order: ratings } };
      await this.#record(tx, actor, { action: "SCALE_ARRANGED", id: first.id, ...told });
      return null;
    });
  }

  #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    return this.#recorder.record(tx, { ...entry, actor, subject: { type: "VerdictRating", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after: object;
}

function malformed(rating: string): InvalidInput {
  const message = `"${rating.slice(0, 60)}" is not 2 to 41 small letters and underscores, beginning with a letter.`;
  return new InvalidInput("rating", { problem: "NOT_A_NAME", message });
}

function checked({ labelFr, labelEn, value, retired }: StepWords): StepWords | InvalidInput {
  const check = new InputCheck();
  const labels = {
    labelFr: check.line("labelFr", labelFr, labelLengthMax),
    labelEn: check.line("labelEn", labelEn, labelLengthMax),
  };
  if (value !== null && !(value >= worst && value <= best)) {
    const message = `schema.org rates from 1 (worst) to 5 (best); got ${String(value)}.`;
    check.refuse("value", { problem: "OUT_OF_RANGE", min: worst, max: best, message });
  }
  return check.fault ?? { ...labels, value, retired };
}

const told = ({ labelFr, labelEn, value, retired }: StepRow): StepWords => ({
  labelFr,
  labelEn,
  value,
  retired,
});

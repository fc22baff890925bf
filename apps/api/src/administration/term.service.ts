import { topicLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { SameTermExists, VocabulariesDiffer } from "./term.refusal.ts";
import type { TermRow, TermStore, TermWords } from "./term.store.ts";

interface NewTerm {
  readonly vocabulary: TermRow["vocabulary"];
  readonly nameFr: string;
  readonly nameEn: string;
  readonly words?: readonly string[] | null | undefined;
}

interface TermEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly nameFr?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly addWords?: readonly string[] | null | undefined;
  readonly retired?: boolean | null | undefined;
}

interface TermMerge {
  readonly keptId: string;
  readonly mergedId: string;
  readonly expectedVersion: number;
}

interface Made {
  readonly id: string;
}

/** Names that it has had, and has been given by others: more than any term needs. */
const wordsMax = 200;
const looseWordsMax = 100;

/** What topics and regions are called. Nothing here changes a word of a claim or of an article. */
export class TermService {
  readonly #source: DataSource;
  readonly #store: TermStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: TermStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async looseWords(viewer: Viewer, vocabulary: TermRow["vocabulary"]): Promise<object[]> {
    actorWith(viewer, "ADMINISTER", "Looking at words without a term");
    return this.#store.looseWords(this.#source.manager, vocabulary, looseWordsMax);
  }

  async add(viewer: Viewer, given: NewTerm): Promise<Made | SameTermExists | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Adding a term");
    const { nameFr, nameEn, vocabulary } = given;
    const words = checked({ nameFr, nameEn, words: given.words ?? [], retired: false });
    if (words instanceof InvalidInput) return words;
    return this.#source.transaction(async (tx) => {
      await this.#store.lockVocabulary(tx, vocabulary);
      const holder = await this.#store.holderOf(tx, { vocabulary, words: words.words, exceptId: null });
      if (holder !== null) return new SameTermExists(holder);
      const id = await this.#store.insert(tx, { ...words, vocabulary }, actor.personId);
      await this.#record(tx, actor, { action: "TERM_ADDED", id, after: words });
      return { id };
    });
  }

  async edit(
    viewer: Viewer,
    edit: TermEdit,
  ): Promise<Made | SameTermExists | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Editing a term");
    return this.#source.transaction(async (tx) => {
      const term = await this.#lockAsSeen(tx, edit.id, edit.expectedVersion);
      if (term instanceof Refusal) return term;
      const after = checked({
        nameFr: edit.nameFr ?? term.nameFr,
        nameEn: edit.nameEn ?? term.nameEn,
        // What it was called before counts as it still: nothing that has the word loses its term.
        words: [...term.words, ...(edit.addWords ?? [])],
        retired: edit.retired ?? term.retired,
      });
      if (after instanceof InvalidInput) return after;
      const { vocabulary, id } = term;
      const holder = await this.#store.holderOf(tx, { vocabulary, words: after.words, exceptId: id });
      if (holder !== null) return new SameTermExists(holder);
      const before = told(term);
      if (JSON.stringify(after) === JSON.stringify(before)) return { id };
      await this.#store.save(tx, id, after);
      await this.#record(tx, actor, { action: "TERM_EDITED", id, before, after });
      return { id };
    });
  }

  async merge(
    viewer: Viewer,
    { keptId, mergedId, expectedVersion }: TermMerge,
  ): Promise<Made | VocabulariesDiffer | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Merging terms");
    if (keptId === mergedId) return intoItself();
    return this.#source.transaction(async (tx) => {
      const kept = await this.#lockAsSeen(tx, keptId, expectedVersion);
      if (kept instanceof Refusal) return kept;
      const merged = await this.#store.find(tx, mergedId);
      if (merged === null) return unknownTerm(mergedId);
      if (merged.vocabulary !== kept.vocabulary) return new VocabulariesDiffer();
      const before = told(kept);
      const after = checked({ ...before, words: [...kept.words, ...merged.words] });
      if (after instanceof InvalidInput) return after;
      await this.#store.moveInto(tx, merged.id, kept.id);
      await this.#store.save(tx, kept.id, after);
      const record = { action: "TERMS_MERGED", id: kept.id, before };
      await this.#record(tx, actor, { ...record, after: { ...after, merged: told(merged) } });
      return { id: kept.id };
    });
  }

  /** Behind the lock of its vocabulary, which every change of a term takes. */
  async #lockAsSeen(
    tx: EntityManager,
    id: string,
    expectedVersion: number,
  ): Promise<TermRow | NotFound | StaleVersion> {
    const seen = await this.#store.find(tx, id);
    if (seen === null) return unknownTerm(id);
    await this.#store.lockVocabulary(tx, seen.vocabulary);
    const term = await this.#store.find(tx, id);
    if (term === null) return unknownTerm(id);
    if (term.version === expectedVersion) return term;
    return new StaleVersion(new Versioned(globalId("Term", id), term.version));
  }

  async #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    await this.#recorder.record(tx, { ...entry, actor, subject: { type: "Term", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after: object;
}

const unknownTerm = (id: string): NotFound => new NotFound("term", globalId("Term", id));

const intoItself = (): InvalidInput =>
  new InvalidInput("mergedId", { problem: "ITSELF", message: "A term cannot be merged into itself." });

function checked({ nameFr, nameEn, words, retired }: TermWords): TermWords | InvalidInput {
  const check = new InputCheck();
  const names = [
    check.line("nameFr", nameFr, topicLengthMax),
    check.line("nameEn", nameEn, topicLengthMax),
  ] as const;
  // Each as it is written: claims and articles are found by it letter by letter.
  const spelt = new Set([...names, ...words.map((word) => check.line("words", word, topicLengthMax))]);
  if (spelt.size > wordsMax) {
    const message = `A term has ${String(wordsMax)} words at the most; these are ${String(spelt.size)}.`;
    check.refuse("words", { problem: "TOO_MANY", max: wordsMax, message });
  }
  return check.fault ?? { nameFr: names[0], nameEn: names[1], words: [...spelt].sort(), retired };
}

const told = ({ nameFr, nameEn, words, retired }: TermRow): TermWords => ({
  nameFr,
  nameEn,
  words,
  retired,
});

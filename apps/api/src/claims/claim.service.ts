import { ClaimKind } from "@claimdesk/shared/claim-state";
import type { DataSource, EntityManager } from "typeorm";
import type { DeskService } from "../identity/desk.service.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, Refusal } from "../kernel/refusal.ts";
import type { AppearanceService, NewAppearance, PlacingRefusal } from "./appearance.service.ts";
import type { PlacedAppearance } from "./appearance.store.ts";
import type { ClaimEditService, EditRefusal, OpenClaim } from "./claim-edit.service.ts";
import type { ClaimRevisionService } from "./claim-revision.service.ts";
import { claimText, languageTag, topicNames } from "./claim.check.ts";
import { SameClaimExists } from "./claim.refusal.ts";
import type { ClaimStore, ClaimWords, EarlierRevision } from "./claim.store.ts";
import { mayBeSame } from "./same-claim.ts";

export type { NewAppearance };

/** Ids are UUIDs. */
export interface NewClaim {
  readonly text: string;
  readonly language?: string | null | undefined;
  readonly kind?: ClaimKind | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly appearance?: NewAppearance | null | undefined;
  readonly evenIfSameExists?: boolean | null | undefined;
}

export interface ClaimEdit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly text?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly kind?: ClaimKind | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly reason?: string | null | undefined;
}

export type CreateRefusal = SameClaimExists | PlacingRefusal;

interface Parts {
  readonly claims: ClaimStore;
  readonly revisions: ClaimRevisionService;
  readonly edits: ClaimEditService;
  readonly appearances: AppearanceService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

/** Claims and their words. */
export class ClaimService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async create(viewer: Viewer, wanted: NewClaim): Promise<{ readonly id: string } | CreateRefusal> {
    const actor = asEditor(viewer, "Creating a claim");
    return this.#source.transaction((tx) => this.createIn(tx, actor, wanted));
  }

  /** Within the transaction of another verb, whose permission has been asked. */
  async createIn(
    tx: EntityManager,
    actor: Actor,
    wanted: NewClaim,
  ): Promise<{ readonly id: string } | CreateRefusal> {
    const { claims, revisions, appearances, desks, recorder } = this.#with;
    const appearance = wanted.appearance ? await appearances.place(tx, wanted.appearance) : null;
    if (appearance instanceof Refusal) return appearance;
    const words = await this.#words(tx, wanted, appearance);
    if (words instanceof InvalidInput) return words;
    if (wanted.evenIfSameExists !== true) {
      const similar = await claims.similarWordings(tx, words.text);
      const same = similar.filter(({ text }) => mayBeSame(text, words.text)).slice(0, sameShownMax);
      if (same.length > 0) return new SameClaimExists(same.map(({ id }) => id));
    }
    const deskId = await desks.deskOf(tx, actor);
    const made = await revisions.begin(tx, actor, { deskId, words, appearance });
    const subject = { type: "Claim", id: made.id } as const;
    await recorder.record(tx, { actor, action: "CLAIM_CREATED", subject, after: told(words) });
    return made;
  }

  async edit(viewer: Viewer, edit: ClaimEdit): Promise<{ readonly id: string } | EditRefusal> {
    const changes = wordsToChange(edit);
    const verb = { ...edit, claimId: edit.id, what: "Editing a claim", action: "CLAIM_EDITED" };
    return this.#with.edits.change<InvalidInput>(viewer, verb, async ({ claim }) => {
      if (changes instanceof InvalidInput) return changes;
      const words = { ...told(claim), ...changes };
      const [before, after] = [JSON.stringify(told(claim)), JSON.stringify(words)];
      return before === after ? null : { words: changes, before: told(claim), after: words };
    });
  }

  /** One revision of a claim that a change has open. */
  revision({ tx, claim }: OpenClaim, number: number): Promise<EarlierRevision | null> {
    return this.#with.claims.revision(tx, claim.id, number);
  }

  async #words(
    tx: EntityManager,
    wanted: NewClaim,
    appearance: PlacedAppearance | null,
  ): Promise<ClaimWords | InvalidInput> {
    const text = claimText(wanted.text);
    const topics = topicNames(wanted.topics ?? []);
    const given =
      wanted.language ??
      (appearance && (await this.#with.claims.languageOfArticle(tx, appearance.articleId)));
    const language = given === null ? new InvalidInput("language", withoutLanguage) : languageTag(given);
    if (text instanceof InvalidInput) return text;
    if (topics instanceof InvalidInput) return topics;
    if (language instanceof InvalidInput) return language;
    return { text, language, topics, kind: wanted.kind ?? ClaimKind.FACT, rating: null, rationale: null };
  }
}

/** Enough to choose from; the list of claims can be searched for more. */
const sameShownMax = 5;

const withoutLanguage = {
  problem: "EMPTY",
  message: "Say which language the claim is in: there is no appearance to take it from.",
} as const;

function wordsToChange({ text, language, kind, topics }: ClaimEdit): Partial<ClaimWords> | InvalidInput {
  const checked = {
    text: text == null ? undefined : claimText(text),
    language: language == null ? undefined : languageTag(language),
    topics: topics == null ? undefined : topicNames(topics),
    kind: kind ?? undefined,
  };
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(checked)) {
    if (value instanceof InvalidInput) return value;
    if (value !== undefined) changes[name] = value;
  }
  return changes;
}

/** What the audit keeps of a claim's words. */
const told = ({
  text,
  language,
  kind,
  topics,
}: Pick<ClaimWords, "text" | "language" | "kind" | "topics">) => ({
  text,
  language,
  kind,
  topics,
});

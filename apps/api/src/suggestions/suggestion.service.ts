import { nameLengthMax } from "@claimdesk/shared/limits";
import type { DataSource, EntityManager } from "typeorm";
import type { NewLink } from "../claims/appearance.service.ts";
import type { ClaimService, CreateRefusal, NewAppearance } from "../claims/claim.service.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { asEditor } from "../kernel/access.ts";
import { globalId } from "../kernel/id.ts";
import { cleanLine } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { NotFound, Refusal } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { SourceService } from "../sources/source.service.ts";
import { SuggestionDecided, SuggestionOpen } from "./suggestion.refusal.ts";
import type { LockedSuggestion, SuggestedLinkRow, SuggestionStore } from "./suggestion.store.ts";

/** The id is a UUID. */
export interface SuggestionToAccept {
  readonly id: string;
  /** Null: the suggestion's own wording. */
  readonly text?: string | null | undefined;
  readonly evenIfSameExists?: boolean | null | undefined;
}

interface Made {
  readonly id: string;
}

interface Parts {
  readonly suggestions: SuggestionStore;
  readonly claims: ClaimService;
  readonly sources: SourceService;
  readonly recorder: Recorder;
}

/** What the machine sees in a text, and what people make of it. */
export class SuggestionService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** Answers with the claim. */
  async accept(
    viewer: Viewer,
    wanted: SuggestionToAccept,
  ): Promise<Made | SuggestionDecided | CreateRefusal> {
    const actor = asEditor(viewer, "Accepting a suggestion");
    const { suggestions, claims, recorder } = this.#with;
    return wholeOrNothing(this.#source, async (tx) => {
      const suggestion = await this.#lockOpen(tx, wanted.id);
      if (suggestion instanceof Refusal) return suggestion;
      const claim = await claims.createIn(tx, actor, {
        text: wanted.text ?? suggestion.text,
        kind: suggestion.kind,
        appearance: await this.#appearanceOf(tx, actor, suggestion),
        evenIfSameExists: wanted.evenIfSameExists,
      });
      if (claim instanceof Refusal) return claim;
      const { id } = suggestion;
      await suggestions.decide(tx, id, { by: actor.personId, claimId: claim.id });
      const after = { claim: globalId("Claim", claim.id) };
      const subject = { type: "Suggestion", id } as const;
      await recorder.record(tx, { actor, action: "SUGGESTION_ACCEPTED", subject, after });
      return claim;
    });
  }

  async dismiss(viewer: Viewer, id: string): Promise<Made | SuggestionDecided | NotFound> {
    const actor = asEditor(viewer, "Dismissing a suggestion");
    const { suggestions, recorder } = this.#with;
    return this.#source.transaction(async (tx) => {
      const suggestion = await this.#lockOpen(tx, id);
      if (suggestion instanceof Refusal) return suggestion;
      await suggestions.decide(tx, id, { by: actor.personId, claimId: null });
      const before = { article: globalId("Article", suggestion.articleId), text: suggestion.text };
      const subject = { type: "Suggestion", id } as const;
      await recorder.record(tx, { actor, action: "SUGGESTION_DISMISSED", subject, before });
      return { id };
    });
  }

  /** Takes a dismissal back. What became a claim is open again when that is discarded. */
  async reopen(viewer: Viewer, id: string): Promise<Made | SuggestionDecided | SuggestionOpen | NotFound> {
    const actor = asEditor(viewer, "Taking back that a suggestion was dismissed");
    const { suggestions, recorder } = this.#with;
    return this.#source.transaction(async (tx) => {
      const suggestion = await suggestions.lock(tx, id);
      if (suggestion === null) return new NotFound("suggestion", globalId("Suggestion", id));
      if (suggestion.state === "OPEN") return new SuggestionOpen();
      if (suggestion.state === "ACCEPTED") return new SuggestionDecided(suggestion.state);
      await suggestions.reopen(tx, id);
      const after = { article: globalId("Article", suggestion.articleId), text: suggestion.text };
      const subject = { type: "Suggestion", id } as const;
      await recorder.record(tx, { actor, action: "SUGGESTION_REOPENED", subject, after });
      return { id };
    });
  }

  async #lockOpen(tx: EntityManager, id: string): Promise<LockedSuggestion | SuggestionDecided | NotFound> {
    const suggestion = await this.#with.suggestions.lock(tx, id);
    if (suggestion === null) return new NotFound("suggestion", globalId("Suggestion", id));
    return suggestion.state === "OPEN" ? suggestion : new SuggestionDecided(suggestion.state);
  }

  /** In the text that it was seen in, be it the article's newest or not. */
  async #appearanceOf(
    tx: EntityManager,
    actor: Actor,
    { articleId, revisionNumber, exact, start, end, chain }: LockedSuggestion,
  ): Promise<NewAppearance> {
    const attribution: NewLink[] = [];
    for (const link of chain) {
      const sourceId = await this.#speakerOf(tx, actor, link);
      if (sourceId !== null) attribution.push({ sourceId, verb: link.verb });
    }
    return { articleId, revisionNumber, anchor: { exact, start, end }, attribution };
  }

  /** Whom the text names becomes a source only now: what nobody accepts shall not fill the list of sources. */
  async #speakerOf(
    tx: EntityManager,
    actor: Actor,
    { sourceId, speakerName }: SuggestedLinkRow,
  ): Promise<string | null> {
    if (sourceId !== null) return sourceId;
    const name = Array.from(cleanLine(speakerName)).slice(0, nameLengthMax).join("").trim();
    if (name === "") return null;
    return (await this.#with.sources.resolve(tx, actor, { name, kind: "PERSON" })).id;
  }
}

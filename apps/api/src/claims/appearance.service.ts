import type { SourceService } from "../sources/source.service.ts";
import type { Anchor, Selector } from "@claimdesk/shared/anchor";
import { appearancesMax, attributionLinksMax, attributionVerbLengthMax } from "@claimdesk/shared/limits";
import type { EntityManager } from "typeorm";
import type { Viewer } from "../kernel/actor.ts";
import { exchange } from "../kernel/exchange.ts";
import { globalId } from "../kernel/id.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import type { AppearanceRow, AppearanceStore, PlacedAppearance, PlacedLink } from "./appearance.store.ts";
import type { ClaimEditService, EditRefusal, OpenClaim } from "./claim-edit.service.ts";
import type { SeenClaim } from "./claim-move.service.ts";
import type { OpenText, QuoteRefusal, QuoteService } from "./quote.service.ts";

export interface NewLink {
  readonly sourceId: string;
  readonly verb?: string | null | undefined;
  readonly anchor?: Selector | null | undefined;
}

/** Ids are UUIDs. */
export interface NewAppearance {
  readonly articleId: string;
  /** Null: the article's newest text. */
  readonly revisionNumber?: number | null | undefined;
  readonly anchor: Selector;
  readonly attribution?: readonly NewLink[] | null | undefined;
}

export type PlacingRefusal = QuoteRefusal | NotFound;

type Answer = Promise<{ readonly id: string } | EditRefusal | PlacingRefusal>;

interface Parts {
  readonly appearances: AppearanceStore;
  readonly quotes: QuoteService;
  readonly edits: ClaimEditService;
  readonly sources: SourceService;
}

/** Where claims are made, and whose words they are. */
export class AppearanceService {
  readonly #store: AppearanceStore;
  readonly #quotes: QuoteService;
  readonly #edits: ClaimEditService;
  readonly #sources: SourceService;

  constructor({ appearances, quotes, edits, sources }: Parts) {
    this.#store = appearances;
    this.#quotes = quotes;
    this.#edits = edits;
    this.#sources = sources;
  }

  async add(viewer: Viewer, input: SeenClaim & { readonly appearance: NewAppearance }): Answer {
    const verb = { ...input, what: "Adding an appearance", action: "APPEARANCE_ADDED" };
    return this.#edits.change<PlacingRefusal>(viewer, verb, async ({ tx, actor, claim, number }) => {
      const placed = await this.place(tx, input.appearance);
      if (placed instanceof Refusal) return placed;
      const others = await this.#store.at(tx, claim.id, claim.number);
      const whyNot = whyNotBeside(placed, others);
      if (whyNot !== null) return whyNot;
      const id = await this.#store.open(tx, placed, { claimId: claim.id, number, actorId: actor.personId });
      return { before: null, after: told({ ...placed, id }) };
    });
  }

  async remove(viewer: Viewer, input: SeenClaim & { readonly appearanceId: string }): Answer {
    const verb = { ...input, what: "Removing an appearance", action: "APPEARANCE_REMOVED" };
    return this.#edits.change<PlacingRefusal>(viewer, verb, async (open) => {
      const appearance = await this.#ofClaim(open, input.appearanceId);
      if (appearance instanceof NotFound) return appearance;
      await this.#store.close(open.tx, appearance.id, open.number);
      return { before: told(appearance), after: null };
    });
  }

  /** The chain as a whole: the old one stays with the revisions that had it. */
  async setAttribution(
    viewer: Viewer,
    input: SeenClaim & { readonly appearanceId: string; readonly attribution: readonly NewLink[] },
  ): Answer {
    const verb = { ...input, what: "Attributing a claim", action: "ATTRIBUTION_SET" };
    return this.#edits.change<PlacingRefusal>(viewer, verb, async (open) => {
      const { tx, actor, claim, number } = open;
      const appearance = await this.#ofClaim(open, input.appearanceId);
      if (appearance instanceof NotFound) return appearance;
      const text = await this.#quotes.open(tx, appearance.articleId, appearance.revisionNumber);
      if (text instanceof NotFound) return text;
      const attribution = await this.#links(tx, text, { links: input.attribution, field: "attribution" });
      if (attribution instanceof Refusal) return attribution;
      if (JSON.stringify(attribution) === JSON.stringify(appearance.attribution)) return null;
      await this.#store.close(tx, appearance.id, number);
      const { position } = appearance;
      const to = { claimId: claim.id, number, actorId: actor.personId, position };
      const id = await this.#store.open(tx, { ...appearance, attribution }, to);
      return { before: told(appearance), after: told({ ...appearance, attribution, id }) };
    });
  }

  /** As they were in an earlier revision, as a part of another change; false where they are so already. */
  async restore({ tx, actor, claim, number }: OpenClaim, earlier: number): Promise<boolean> {
    const now = await this.#store.at(tx, claim.id, claim.number);
    const { goes, comes } = exchange(now, await this.#store.at(tx, claim.id, earlier));
    for (const { id } of goes) await this.#store.close(tx, id, number);
    for (const row of comes) {
      const { position } = row;
      await this.#store.open(tx, row, { claimId: claim.id, number, actorId: actor.personId, position });
    }
    return goes.length + comes.length > 0;
  }

  /** Finds the words of an appearance and of its attribution; writes nothing. */
  async place(tx: EntityManager, wanted: NewAppearance): Promise<PlacedAppearance | PlacingRefusal> {
    const text = await this.#quotes.open(tx, wanted.articleId, wanted.revisionNumber ?? null);
    if (text instanceof NotFound) return text;
    const anchor = text.place(wanted.anchor, "appearance.anchor");
    if (anchor instanceof Refusal) return anchor;
    const links = { links: wanted.attribution ?? [], field: "appearance.attribution" };
    const attribution = await this.#links(tx, text, links);
    if (attribution instanceof Refusal) return attribution;
    const { articleId, articleRevisionId, textLength } = text;
    return { articleId, articleRevisionId, textLength, anchor, attribution };
  }

  async #links(
    tx: EntityManager,
    text: OpenText,
    { links, field }: { readonly links: readonly NewLink[]; readonly field: string },
  ): Promise<PlacedLink[] | PlacingRefusal> {
    if (links.length > attributionLinksMax) {
      const max = attributionLinksMax;
      const message = `A chain of attribution has ${max} links at the most.`;
      return new InvalidInput(field, { problem: "TOO_MANY", max, message });
    }
    const missing = await this.#sources.missing(
      tx,
      links.map(({ sourceId }) => sourceId),
    );
    if (missing !== null) return missing;
    const placed: PlacedLink[] = [];
    for (const [place, link] of links.entries()) {
      const one = placeLink(text, link, `${field}.${place}`);
      if (one instanceof Refusal) return one;
      placed.push(one);
    }
    return placed;
  }

  async #ofClaim({ tx, claim }: OpenClaim, id: string): Promise<AppearanceRow | NotFound> {
    const rows = await this.#store.at(tx, claim.id, claim.number);
    return (
      rows.find((row) => row.id === id) ??
      new NotFound("appearance of this claim", globalId("Appearance", id))
    );
  }
}

function placeLink(
  text: OpenText,
  { sourceId, verb, anchor }: NewLink,
  field: string,
): PlacedLink | QuoteRefusal {
  const said = optionalText(`${field}.verb`, verb, attributionVerbLengthMax);
  if (said instanceof InvalidInput) return said;
  const placed = anchor ? text.place(anchor, `${field}.anchor`) : null;
  return placed instanceof Refusal ? placed : { sourceId, verb: said, anchor: placed };
}

function whyNotBeside(placed: PlacedAppearance, others: readonly AppearanceRow[]): InvalidInput | null {
  const standsThere = (other: AppearanceRow): boolean =>
    other.articleRevisionId === placed.articleRevisionId && samePlace(other.anchor, placed.anchor);
  if (others.some(standsThere)) {
    const message = "The claim has this appearance already.";
    return new InvalidInput("appearance.anchor", { problem: "ALREADY_THERE", message });
  }
  if (others.length < appearancesMax) return null;
  const message = `A claim has ${appearancesMax} appearances at the most.`;
  return new InvalidInput("appearance", { problem: "TOO_MANY", max: appearancesMax, message });
}

const samePlace = (one: Anchor, other: Anchor): boolean => one.start === other.start && one.end === other.end;

/** What the audit keeps of an appearance. */
const told = ({
  id,
  articleId,
  anchor,
  attribution,
}: Pick<AppearanceRow, "id" | "articleId" | "anchor" | "attribution">) => ({
  appearance: globalId("Appearance", id),
  article: globalId("Article", articleId),
  exact: anchor.exact,
  attribution: attribution.map(({ sourceId, verb }) => ({ source: globalId("Source", sourceId), verb })),
});

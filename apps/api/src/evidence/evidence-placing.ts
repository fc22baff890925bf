import { excerptLengthMax, noteLengthMax } from "@claimdesk/shared/limits";
import type { EntityManager } from "typeorm";
import type { QuoteRefusal, QuoteService } from "../claims/quote.service.ts";
import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput, NotFound, Refusal } from "../kernel/refusal.ts";
import { optionalText } from "../kernel/written-text.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { NewEvidence } from "./evidence-edit.ts";
import type { PlacedEvidence } from "./evidence.store.ts";

/** Where evidence stands in an article; all null where it stands in none. */
export type EvidencePlace = Pick<PlacedEvidence, "articleId" | "articleRevisionId" | "textLength" | "anchor">;

type Placing = EvidencePlace | QuoteRefusal | NotFound;

const inNoArticle: EvidencePlace = {
  articleId: null,
  articleRevisionId: null,
  textLength: null,
  anchor: null,
};

/** Finds what evidence names; writes nothing. */
export class EvidencePlacer {
  readonly #sources: SourceService;
  readonly #quotes: QuoteService;

  constructor(sources: SourceService, quotes: QuoteService) {
    this.#sources = sources;
    this.#quotes = quotes;
  }

  /** `kept`: where it stands already, when an edit leaves that alone. */
  async place(
    tx: EntityManager,
    wanted: NewEvidence,
    kept: EvidencePlace | null,
  ): Promise<PlacedEvidence | QuoteRefusal | NotFound> {
    const words = wordsOf(wanted);
    if (words instanceof InvalidInput) return words;
    const sourceId = wanted.sourceId ?? null;
    const missing = sourceId === null ? null : await this.#sources.missing(tx, [sourceId]);
    if (missing !== null) return missing;
    const place = kept ?? (await this.#placeOf(tx, wanted));
    if (place instanceof Refusal) return place;
    if (sourceId === null && place.articleId === null && words.url === null) {
      const message = "Evidence comes from a source, an article or an address: name one.";
      return new InvalidInput("sourceId", { problem: "MISSING_ONE_OF", message });
    }
    const excerpt = words.excerpt ?? place.anchor?.exact ?? null;
    return { ...words, ...placed(place), sourceId, excerpt };
  }

  /** Without words too, the evidence is the article as it reads now: its newest text is what approval covers. */
  async #placeOf(tx: EntityManager, { articleId, anchor }: NewEvidence): Promise<Placing> {
    if (articleId == null) {
      const message = "An anchor is words of an article: name the article.";
      return anchor == null
        ? inNoArticle
        : new InvalidInput("anchor", { problem: "WITHOUT_ARTICLE", message });
    }
    const text = await this.#quotes.open(tx, articleId, null);
    if (text instanceof NotFound) return text;
    const found = anchor == null ? null : text.place(anchor, "anchor");
    return found instanceof Refusal ? found : { ...text, anchor: found };
  }
}

/** Only these: a row kept by an edit, or an open text, carries more. */
const placed = ({ articleId, articleRevisionId, textLength, anchor }: EvidencePlace): EvidencePlace => ({
  articleId,
  articleRevisionId,
  textLength,
  anchor,
});

type Words = Pick<PlacedEvidence, "stance" | "url" | "excerpt" | "note">;

function wordsOf({ stance, ...given }: NewEvidence): Words | InvalidInput {
  const check = new InputCheck();
  const url = check.url("url", given.url ?? null);
  if (check.fault !== null) return check.fault;
  const excerpt = optionalText("excerpt", given.excerpt, excerptLengthMax);
  if (excerpt instanceof InvalidInput) return excerpt;
  const note = optionalText("note", given.note, noteLengthMax);
  if (note instanceof InvalidInput) return note;
  return { stance, url, excerpt, note };
}

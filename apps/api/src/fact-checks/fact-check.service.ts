import { createHash } from "node:crypto";
import { stringify } from "safe-stable-stringify";
import type { DataSource, EntityManager } from "typeorm";
import type { CaptureService } from "../captures/capture.service.ts";
import type { ClaimService, CreateRefusal, NewClaim } from "../claims/claim.service.ts";
import type { VerdictService } from "../claims/verdict.service.ts";
import type { EvidenceService, NewEvidence } from "../evidence/evidence.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { Refusal } from "../kernel/refusal.ts";
import { wholeOrNothing } from "../platform/db/whole.ts";
import type { SourceService } from "../sources/source.service.ts";
import { appearanceEvidence, rationaleOf, reviewEvidence, type NamedSources } from "./bearing.ts";
import type { FactCheck, NamedParty } from "./fact-check.ts";
import type { FactCheckStore } from "./fact-check.store.ts";
import { mappedRating, type MappedRating } from "./rating-mapping.ts";

interface Parts {
  readonly checks: FactCheckStore;
  readonly claims: ClaimService;
  readonly verdicts: VerdictService;
  readonly evidence: EvidenceService;
  readonly sources: SourceService;
  readonly captures: CaptureService;
  readonly desks: DeskService;
  readonly recorder: Recorder;
}

export interface FactCheckToImport {
  readonly check: FactCheck;
  /** The ClaimReview as it was said. */
  readonly said: object;
  /** Keeps the file or page that it stood in; answers with the capture's UUID. */
  readonly keep: () => Promise<string>;
  readonly evenIfSameExists: boolean;
}

export type ImportedCheck =
  | { readonly kind: "MADE"; readonly claimId: string; readonly rating: MappedRating | null }
  | { readonly kind: "ALREADY_HERE"; readonly claimId: string; readonly saysOtherwise: boolean };

/** Brings in reviews of claims that others published: as drafts, which go the way of every claim from there. */
export class FactCheckService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** The same review again leads to the claim that there is. */
  async importCheck(viewer: Viewer, given: FactCheckToImport): Promise<ImportedCheck | Refusal> {
    const actor = asEditor(viewer, "Importing fact-checks");
    const { checks, desks } = this.#with;
    const [key, saidDigest] = [digest([given.check.url, given.check.claim]), digest(given.said)];
    return wholeOrNothing<ImportedCheck | Refusal>(this.#source, async (tx) => {
      const deskId = await desks.deskOf(tx, actor);
      await checks.lock(tx, key);
      const before = await checks.found(tx, deskId, key);
      if (before !== null) {
        const saysOtherwise = !before.saidDigest.equals(saidDigest);
        return { kind: "ALREADY_HERE", claimId: before.claimId, saysOtherwise };
      }
      const made = await this.#make(tx, actor, { ...given, deskId });
      if (made instanceof Refusal) return made;
      const { claimId } = made;
      const row = { deskId, key, saidDigest, url: given.check.url, said: given.said, claimId };
      await checks.insert(tx, { ...row, captureId: await given.keep(), createdBy: actor.personId });
      const after = { url: given.check.url, claim: globalId("Claim", claimId) };
      const subject = { type: "Claim", id: claimId } as const;
      await this.#with.recorder.record(tx, { actor, action: "FACT_CHECK_IMPORTED", subject, after });
      return made;
    });
  }

  async #make(
    tx: EntityManager,
    actor: Actor,
    { check, deskId, evenIfSameExists }: FactCheckToImport & { readonly deskId: string },
  ): Promise<Extract<ImportedCheck, { kind: "MADE" }> | Refusal> {
    const sources = await this.#sourcesOf(tx, actor, check);
    const places = [];
    for (const url of check.appearances)
      places.push({ url, articleId: await this.#with.checks.articleAt(tx, deskId, url) });
    const articleIds = places.flatMap(({ articleId }) => articleId ?? []);
    const claim = await this.#claim(tx, actor, { check, sources, articleIds, evenIfSameExists });
    if (claim instanceof Refusal) return claim;
    const scale = await this.#with.verdicts.scale(tx);
    const rating = check.rating === null ? null : mappedRating(check.rating, scale);
    const elsewhere = places.filter(({ articleId }) => articleId === null || articleId !== claim.articleId);
    const said = elsewhere.length > 0 || claim.articleId === null;
    const evidence = [
      reviewEvidence(check, sources, { rating, scale }),
      ...(said ? appearanceEvidence(check, sources, elsewhere) : []),
    ];
    const refusal = await this.#bear(tx, actor, { claimId: claim.id, check, evidence, rating });
    return refusal ?? { kind: "MADE", claimId: claim.id, rating };
  }

  /** Always in one order, as imports of articles do: each name is held until the transaction ends. */
  async #sourcesOf(tx: EntityManager, actor: Actor, check: FactCheck): Promise<NamedSources> {
    const ids = new Map<NamedParty, string>();
    const parties = [check.publisher, check.claimant].filter((one) => one !== null);
    for (const party of parties.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
      ids.set(party, (await this.#with.sources.resolve(tx, actor, party)).id);
    const idOf = (party: NamedParty | null) => (party === null ? null : (ids.get(party) ?? null));
    return { publisherId: idOf(check.publisher), claimantId: idOf(check.claimant) };
  }

  /** It appears in an article only where its very words stand there; else where it was made is evidence. */
  async #claim(tx: EntityManager, actor: Actor, { check, sources, articleIds, evenIfSameExists }: Making) {
    const { claims } = this.#with;
    const words: NewClaim = {
      ...{ text: check.claim, language: check.language ?? "und", topics: check.topics },
      evenIfSameExists,
    };
    const attribution = sources.claimantId === null ? [] : [{ sourceId: sources.claimantId }];
    for (const articleId of articleIds) {
      const appearance = { articleId, anchor: { exact: check.claim }, attribution };
      const made = await claims.createIn(tx, actor, { ...words, appearance });
      if (!(made instanceof Refusal)) return { id: made.id, articleId };
      if (!isMisplaced(made)) return made;
    }
    const made = await claims.createIn(tx, actor, words);
    return made instanceof Refusal ? made : { id: made.id, articleId: null };
  }

  async #bear(
    tx: EntityManager,
    actor: Actor,
    { claimId, check, evidence, rating }: Bearing,
  ): Promise<Refusal | null> {
    let expectedVersion = 1;
    for (const one of evidence) {
      const added = await this.#with.evidence.add(actor, { ...one, claimId, expectedVersion }, tx);
      if (added instanceof Refusal) return added;
      expectedVersion += 1;
    }
    if (rating?.kind !== "mapped") return null;
    const verdict = { rating: rating.step.rating, rationale: rationaleOf(check) };
    const proposed = await this.#with.verdicts.propose(actor, { ...verdict, claimId, expectedVersion }, tx);
    return proposed instanceof Refusal ? proposed : null;
  }
}

interface Making {
  readonly check: FactCheck;
  readonly sources: NamedSources;
  readonly articleIds: readonly string[];
  readonly evenIfSameExists: boolean;
}

interface Bearing {
  readonly claimId: string;
  readonly check: FactCheck;
  readonly evidence: readonly NewEvidence[];
  readonly rating: MappedRating | null;
}

const isMisplaced = ({ code }: CreateRefusal): boolean =>
  code === "QUOTE_NOT_FOUND" || code === "AMBIGUOUS_QUOTE";

const keyOf = ({ name, kind }: NamedParty): string => `${name.toLowerCase()} ${kind}`;

const digest = (value: unknown): Buffer =>
  createHash("sha256")
    .update(stringify(value) ?? "")
    .digest();

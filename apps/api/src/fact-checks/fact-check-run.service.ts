import type { DataSource } from "typeorm";
import type { CapturedPage, CaptureService } from "../captures/capture.service.ts";
import type { WebAddressService } from "../captures/web-address.service.ts";
import type { FetchFailure, WebFetchService } from "../captures/web-fetch.service.ts";
import { asEditor } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { unavailable } from "../platform/db/unavailable.ts";
import { messageOf } from "../platform/failure.ts";
import { checksIn, type FoundCheck } from "./checks-in-text.ts";
import type { FactCheckService } from "./fact-check.service.ts";
import { outcomeOf, sameClaim, type CheckOutcome } from "./check-outcome.ts";

interface Parts {
  readonly checks: FactCheckService;
  readonly captures: CaptureService;
  readonly web: WebFetchService;
  readonly addresses: WebAddressService;
}

type NewCapture = CapturedPage["capture"];

export interface CheckRun {
  readonly capture: NewCapture;
  readonly text: string;
  readonly evenIfSameExists: boolean;
  /** Once aborted, what is being written is finished and nothing else begun. */
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: CheckOutcome) => Promise<void> | void;
}

const accept = "text/html,application/xhtml+xml;q=0.9,application/ld+json;q=0.9,application/json;q=0.8";

/** Brings in all the fact-checks of a page or a file. */
export class FactCheckRunService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  /** What is at an address, with the manners of every import: a site whose turn has not come is waited for. */
  async fetch(url: string, signal: AbortSignal): Promise<CapturedPage | FetchFailure | Refusal> {
    const { web, captures, addresses } = this.#with;
    const fault = await addresses.fault("url", url);
    if (fault !== null) return fault;
    for (let turnOf: string | null = null; ;) {
      const fetched = await web.fetch({ url, accept, validators: null, turnOf, signal });
      switch (fetched.kind) {
        case "FETCHED":
          return captures.read(url, fetched);
        case "FAILED":
          return fetched.failure;
        case "STOPPED":
        case "NOT_MODIFIED":
          return "FAULT";
        case "BUSY":
          turnOf = fetched.turn.host;
          await new Promise((done) => setTimeout(done, fetched.turn.at.getTime() - Date.now()));
      }
    }
  }

  /** Answers with what whoever imports it should know. */
  async run(viewer: Viewer, run: CheckRun): Promise<readonly string[]> {
    const actor = asEditor(viewer, "Importing fact-checks");
    const { checks, notes } = checksIn(run.text);
    let kept: Promise<string> | undefined;
    // Once, and only where something is new: thousands may stand in one file.
    const keep = () => (kept ??= this.#source.transaction((tx) => this.#with.captures.keep(tx, run.capture)));
    for (const found of checks) {
      if (run.signal.aborted) break;
      await run.onOutcome(await this.#import(actor, found, { ...run, keep }));
    }
    return notes;
  }

  async #import(
    viewer: Viewer,
    { place, said, check }: FoundCheck,
    { keep, evenIfSameExists }: Pick<CheckRun, "evenIfSameExists"> & { readonly keep: () => Promise<string> },
  ): Promise<CheckOutcome> {
    if (typeof check === "string") return { kind: "REFUSED", place, reason: check };
    try {
      const answer = await this.#with.checks.importCheck(viewer, { check, said, keep, evenIfSameExists });
      if (answer instanceof Refusal)
        return { kind: "REFUSED", place, reason: sameClaim(answer) ?? answer.message };
      return outcomeOf(answer, { place, check, claim: globalId("Claim", answer.claimId) });
    } catch (error) {
      // Without a database there is nothing to go on with.
      if (unavailable(error) !== null) throw error;
      return { kind: "FAILED", place, reason: messageOf(error) };
    }
  }
}

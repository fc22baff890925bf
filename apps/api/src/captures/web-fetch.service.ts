import type { GetAnswer, GetOutcome } from "../platform/net/bounded-get.ts";
import { followedGet, type Arrival } from "../platform/net/followed-get.ts";
import { failureOfStatus, passes, type FetchFailure } from "./fetch-failure.ts";
import type { MannersFailure, Turn, WebMannersService } from "./web-manners.service.ts";

export type { FetchFailure } from "./fetch-failure.ts";

/** What an earlier answer of the same address said, by which the site can tell that nothing has changed. */
export interface Validators {
  /** The address that gave them: nobody else's are shown to a site. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetching {
  readonly url: string;
  /** The media types that are wanted. */
  readonly accept: string;
  readonly validators: Validators | null;
  /** A host whose turn was kept for this. */
  readonly turnOf: string | null;
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

export type Fetched = Arrival &
  (
    | { readonly kind: "FETCHED"; readonly answer: GetAnswer }
    | { readonly kind: "NOT_MODIFIED" }
    | { readonly kind: "STOPPED" }
    | { readonly kind: "BUSY"; readonly turn: Turn }
    | ({ readonly kind: "FAILED"; readonly retryAfterSeconds: number | null } & Failing)
  );

export interface Failing {
  readonly failure: FetchFailure;
  /** Is it worth trying again by itself? */
  readonly passes: boolean;
}

export const failing = (failure: FetchFailure): Failing => ({ failure, passes: passes(failure) });

interface Asking {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

interface Parts {
  readonly manners: WebMannersService;
  readonly get: (asking: Asking) => Promise<GetOutcome>;
  readonly timeoutMs: number;
}

const ok = 200;
const notModified = 304;

/** Fetches what is at an address of the web, with good manners and within bounds. */
export class WebFetchService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  async fetch({ url, signal, ...fetching }: Fetching): Promise<Fetched> {
    const { manners, get, timeoutMs } = this.#with;
    const stop = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    let [turn, turnOf]: [Turn | null, string | null] = [null, fetching.turnOf];
    const stops = async (hop: string): Promise<MannersFailure | null> => {
      const forbidden = await manners.forbids(hop, stop);
      if (forbidden !== null) return forbidden;
      const isKept = new URL(hop).host === turnOf;
      if (isKept) turnOf = null;
      turn = await manners.turnAt(hop, { isKept, signal: stop });
      return turn === null ? null : "HOST_BUSY";
    };
    const asked = (hop: string): Promise<GetOutcome> =>
      get({ url: hop, headers: headersFor(hop, fetching), signal: stop, ...progressOf(fetching) });
    const { answer, failure, ...arrival } = await followedGet(url, { get: asked, stops });
    if (turn !== null) return { ...arrival, kind: "BUSY", turn };
    if (failure === "STOPPED" && signal.aborted) return { ...arrival, kind: "STOPPED" };
    // Stopped by nobody but the clock.
    if (failure !== null) return failed(arrival, failure === "STOPPED" ? "TIMED_OUT" : failure);
    if (answer.status === ok) return { ...arrival, kind: "FETCHED", answer };
    if (answer.status === notModified && fetching.validators !== null)
      return { ...arrival, kind: "NOT_MODIFIED" };
    return { ...failed(arrival, failureOfStatus(answer.status)), retryAfterSeconds: retryAfter(answer) };
  }
}

const progressOf = ({ onProgress }: Pick<Fetching, "onProgress">) =>
  onProgress === undefined ? {} : { onProgress };

const failed = (arrival: Arrival, failure: FetchFailure) =>
  ({ ...arrival, kind: "FAILED", ...failing(failure), retryAfterSeconds: null }) as const;

function headersFor(url: string, { accept, validators }: Pick<Fetching, "accept" | "validators">) {
  const headers: Record<string, string> = { accept };
  if (validators?.url !== url) return headers;
  if (validators.etag !== null) headers["if-none-match"] = validators.etag;
  if (validators.lastModified !== null) headers["if-modified-since"] = validators.lastModified;
  return headers;
}

/** Seconds, or a date (RFC 9110, 10.2.3); null where the site does not say, or says it wrongly. */
function retryAfter({ headers }: GetAnswer): number | null {
  const said = headers["retry-after"] ?? "";
  if (/^\d{1,6}$/.test(said)) return Number(said);
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

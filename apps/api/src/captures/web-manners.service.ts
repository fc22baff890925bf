import { setTimeout as pause } from "node:timers/promises";
import type { GetFailure, GetOutcome } from "../platform/net/bounded-get.ts";
import { followedGet, type FollowFailure } from "../platform/net/followed-get.ts";
import { robotsOf, type Robots } from "./robots.ts";
import type { WebSiteStore } from "./web-site.store.ts";

export type MannersFailure =
  Exclude<GetFailure, "TOO_LARGE"> | "ROBOTS_FORBID" | "ROBOTS_UNREACHABLE" | "HOST_BUSY";

interface Parts {
  readonly sites: WebSiteStore;
  readonly get: (url: string, signal: AbortSignal) => Promise<GetOutcome>;
  /** Between two requests to one host, where its robots.txt does not ask for more. */
  readonly delaySeconds: number;
}

/** RFC 9309 allows a day; a site that has just forbidden something should not have to wait for that. */
const keptSeconds = 3_600;
/** A site that has trouble is asked again sooner. */
const keptSecondsInTrouble = 60;
/** Longer than this no program waits: the turn is kept, and the work put off until then. */
const pauseMsMax = 3_000;
const tooManyRequests = 429;
const serverErrors = 500;
const ok = 200;

export interface Turn {
  readonly host: string;
  readonly at: Date;
}

interface Waiting {
  /** Was a turn kept for this before? */
  readonly isKept: boolean;
  readonly signal: AbortSignal;
}

/** How the desk behaves at other people's sites: it asks what it may, and not too often. */
export class WebMannersService {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** Null: it may be fetched, as far as the site is concerned. */
  async forbids(url: string, signal: AbortSignal): Promise<MannersFailure | null> {
    const robots = await this.#robots(new URL(url).origin, signal);
    if (typeof robots === "string") return robots;
    return robots.allows(url) ? null : "ROBOTS_FORBID";
  }

  /** Waits for the host's next turn, unless it was kept; where that is far off, answers when it is, and keeps it. */
  async turnAt(url: string, { isKept, signal }: Waiting): Promise<Turn | null> {
    const { sites, delaySeconds } = this.#with;
    const { origin, host } = new URL(url);
    const known = await sites.robots(origin);
    const asked = known?.text == null ? 0 : robotsOf(origin, known.text).crawlDelaySeconds;
    const delay = Math.max(asked, delaySeconds);
    const wait = isKept ? 0 : await sites.takeTurn(host, delay);
    if (wait > pauseMsMax) return { host, at: new Date(Date.now() + wait) };
    await waited(wait, signal);
    await waited(await sites.useTurn(host, delay), signal);
    return null;
  }

  async #robots(origin: string, signal: AbortSignal): Promise<Robots | MannersFailure> {
    const known = await this.#with.sites.robots(origin);
    if (known !== null) return known.text === null ? "ROBOTS_UNREACHABLE" : robotsOf(origin, known.text);
    const { answer, failure } = await followedGet<never>(`${origin}/robots.txt`, {
      get: (url) => this.#with.get(url, signal),
      stops: () => Promise.resolve(null),
    });
    // What keeps the file away keeps the page away too, and says more.
    if (failure !== null && !isOfTheFile(failure)) return failure;
    const text = answer === null ? (failure === "TOO_LARGE" ? null : "") : textOf(answer.status, answer.body);
    const forSeconds = text === null ? keptSecondsInTrouble : keptSeconds;
    await this.#with.sites.keepRobots(origin, { text, forSeconds });
    return text === null ? "ROBOTS_UNREACHABLE" : robotsOf(origin, text);
  }
}

/** A file that redirects in circles is none (RFC 9309, 2.3.1.2); one that is too large cannot be kept to. */
const isOfTheFile = (
  failure: FollowFailure,
): failure is "TOO_MANY_REDIRECTS" | "REDIRECT_BROKEN" | "TOO_LARGE" =>
  failure === "TOO_MANY_REDIRECTS" || failure === "REDIRECT_BROKEN" || failure === "TOO_LARGE";

/** Without a file everything is allowed; while the site has trouble, nothing is (RFC 9309, 2.3.1.3 and 2.3.1.4). */
function textOf(status: number, body: Buffer): string | null {
  if (status === ok) return body.toString("utf8");
  return status === tooManyRequests || status >= serverErrors ? null : "";
}

/** Whoever stops is heard by the request that follows. */
async function waited(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await pause(ms, undefined, { signal }).catch(() => undefined);
}

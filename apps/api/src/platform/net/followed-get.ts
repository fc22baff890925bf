import type { GetAnswer, GetFailure, GetOutcome } from "./bounded-get.ts";

/** One request on the way to a page, and how it was answered. */
export interface Hop {
  readonly url: string;
  readonly status: number;
}

export type FollowFailure = GetFailure | "TOO_MANY_REDIRECTS" | "REDIRECT_BROKEN";

export interface Arrival {
  /** Those that led on, in order; the address that answered in the end is not among them. */
  readonly redirects: readonly Hop[];
  readonly finalUrl: string;
}

export type FollowOutcome<No extends string> =
  | (Arrival & { readonly answer: GetAnswer; readonly failure: null })
  | (Arrival & { readonly answer: null; readonly failure: FollowFailure | No });

interface Following<No extends string> {
  readonly get: (url: string) => Promise<GetOutcome>;
  /** Asked before each request, the first one too: null lets it go. */
  readonly stops: (url: string) => Promise<No | null>;
}

/** Browsers and RFC 9110 agree that a client should notice loops; news sites need three at the most. */
const redirectsMax = 10;
const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const lowPortMax = 1_023;
const webPorts: ReadonlySet<string> = new Set(["", "80", "443"]);

/** Follows redirects by hand, so that each address on the way is checked like the one that was typed. */
export async function followedGet<No extends string>(
  typed: string,
  { get, stops }: Following<No>,
): Promise<FollowOutcome<No>> {
  const redirects: Hop[] = [];
  let url = withoutFragment(new URL(typed));
  for (;;) {
    const arrival = { redirects, finalUrl: url };
    const forbidden = isWebAddress(new URL(url)) ? await stops(url) : "ADDRESS_FORBIDDEN";
    if (forbidden !== null) return { ...arrival, answer: null, failure: forbidden };
    const { answer, failure } = await get(url);
    if (failure !== null) return { ...arrival, answer: null, failure };
    if (!redirecting.has(answer.status)) return { ...arrival, answer, failure: null };
    redirects.push({ url, status: answer.status });
    const next = answer.headers["location"] ?? "";
    if (next === "" || !URL.canParse(next, url)) {
      return { redirects, finalUrl: url, answer: null, failure: "REDIRECT_BROKEN" };
    }
    url = withoutFragment(new URL(next, url));
    if (redirects.length > redirectsMax) {
      return { redirects, finalUrl: url, answer: null, failure: "TOO_MANY_REDIRECTS" };
    }
  }
}

/**
 * A page is at http or https, without a password, and at no port of another service: what a request says could be
 * taken for a command there (mail, databases).
 */
export function isWebAddress({ protocol, username, password, port }: URL): boolean {
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && username === "" && password === "" && (webPorts.has(port) || Number(port) > lowPortMax);
}

function withoutFragment(url: URL): string {
  url.hash = "";
  return url.href;
}

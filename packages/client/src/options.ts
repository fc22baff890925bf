import { Remembered } from "./remembered.ts";
import type { Connection } from "./request.ts";

export interface ClientOptions {
  /** Where the API is: `https://api.desk.example`. */
  readonly url: string | URL;
  /** A program's key, `cdk_…`. Left out: what is published is seen, as anybody sees it. */
  readonly key?: string;
  /** Asks documents by their hash. They must be registered at the desk; those of this package are. */
  readonly trusted?: boolean;
  /**
   * How many public answers to trusted documents are kept, of which the desk is then asked only whether they changed.
   * None unless told: browsers and caches do this by themselves, Node does not.
   */
  readonly remember?: number;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How often a request is sent in all when the desk is busy or away; 4 unless told. */
  readonly attempts?: number;
  /** The longest that is waited in between; a minute unless told. */
  readonly waitMsMax?: number;
  /** How long one attempt may take; half a minute unless told. */
  readonly timeoutMs?: number;
  /** How long a stream may be silent before it is held for lost. A desk lets itself be heard every 12 seconds; 40 unless told. */
  readonly silenceMsMax?: number;
  readonly fetch?: typeof fetch;
}

export function connectionOf(options: ClientOptions): Connection {
  return {
    endpoint: new URL("/graphql", options.url),
    key: options.key ?? null,
    trusted: options.trusted ?? false,
    remembered: new Remembered(options.remember ?? 0),
    headers: options.headers ?? {},
    timeoutMs: options.timeoutMs ?? 30_000,
    silenceMsMax: options.silenceMsMax ?? 40_000,
    // Looked up at each call: a program may put its own in place later.
    fetch: options.fetch ?? ((...request) => fetch(...request)),
  };
}

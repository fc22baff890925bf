import { lookup as systemLookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { addressIn, isPublicAddress } from "./public-address.ts";

const connectTimeoutMs = 10_000;

/** A name server that does not answer must not hold whoever fills in a form. */
const askTimeoutMs = 3_000;

type Resolve = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The host leads to an address that is not of the open internet. */
export class AddressForbidden extends Error {
  override readonly name = "AddressForbidden";
}

/**
 * Keeps requests to addresses that people typed away from the desk's own network. What counts is checked when a
 * connection is made: a name may have led elsewhere when it was typed.
 */
export class HostGuard {
  readonly #allowed: ReadonlySet<string>;
  readonly #resolve: Resolve;

  /** `allowedHosts`: names or addresses that the operator vouches for, wherever they lead. */
  constructor(allowedHosts: readonly string[], resolve: Resolve = systemLookup) {
    this.#allowed = new Set(allowedHosts.map(plainHost));
    this.#resolve = resolve;
  }

  isAllowed(hostname: string): boolean {
    return this.#allowed.has(plainHost(hostname));
  }

  /** For forms: is it forbidden as things stand? A name that leads nowhere yet is not. */
  async forbids({ hostname }: URL): Promise<boolean> {
    if (this.isAllowed(hostname)) return false;
    const address = addressIn(hostname);
    if (address !== null) return !isPublicAddress(address);
    const addresses = await this.#ask(hostname);
    return addresses.some((one) => !isPublicAddress(one.address));
  }

  /** Whatever is sent through it is checked; it follows no redirect by itself. */
  agent(): Agent {
    const connect = buildConnector({ timeout: connectTimeoutMs, lookup: this.#lookup });
    return new Agent({
      connect: (options, callback) => {
        // The system asks no name server about an address, so that `lookup` never sees one.
        const address = addressIn(options.hostname);
        if (address !== null && !this.isAllowed(options.hostname) && !isPublicAddress(address)) {
          callback(new AddressForbidden(options.hostname), null);
        } else connect(options, callback);
      },
    });
  }

  readonly #lookup: LookupFunction = (hostname, options, callback) => {
    this.#resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return callback(error ?? new Error("no address"), []);
      // One forbidden address among others is how a name is made to lead inside.
      const isForbidden = !this.isAllowed(hostname) && addresses.some((one) => !isPublicAddress(one.address));
      if (isForbidden) return callback(new AddressForbidden(hostname), []);
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

  #ask(hostname: string): Promise<readonly LookupAddress[]> {
    return new Promise((resolve) => {
      const givenUp = setTimeout(() => resolve([]), askTimeoutMs);
      this.#resolve(hostname, { all: true }, (error, addresses) => {
        clearTimeout(givenUp);
        resolve(error === null ? addresses : []);
      });
    });
  }
}

/** Names are the same in capitals and with the root's dot. */
const plainHost = (hostname: string): string => hostname.toLowerCase().replace(/\.$/, "");

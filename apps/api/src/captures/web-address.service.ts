import { InvalidInput } from "../kernel/refusal.ts";
import { isWebAddress } from "../platform/net/followed-get.ts";
import type { HostGuard } from "../platform/net/host-guard.ts";
import { addressIn, isPublicAddress } from "../platform/net/public-address.ts";

/** What can be said of an address when it is typed. Whatever is fetched is checked again when it is. */
export class WebAddressService {
  readonly #guard: HostGuard;

  constructor(guard: HostGuard) {
    this.#guard = guard;
  }

  /** Without asking anybody: where a name leads is found out when it is fetched from. */
  isOutOfBounds(address: string): boolean {
    const url = new URL(address);
    const literal = this.#guard.isAllowed(url.hostname) ? null : addressIn(url.hostname);
    return !isWebAddress(url) || (literal !== null && !isPublicAddress(literal));
  }

  /** Asks a name server, and is therefore asked before anything is locked. */
  async fault(field: string, address: string): Promise<InvalidInput | null> {
    const url = new URL(address);
    if (url.username !== "" || url.password !== "") {
      const message = "Leave the user name and the password out: only what everybody can see is fetched.";
      return new InvalidInput(field, { problem: "ADDRESS_WITH_PASSWORD", message });
    }
    if (isWebAddress(url) && !(await this.#guard.forbids(url))) return null;
    const message = `"${url.host}" leads to no page of the open internet. An operator can allow it by FETCH_ALLOWED_HOSTS.`;
    return new InvalidInput(field, { problem: "ADDRESS_FORBIDDEN", message });
  }
}

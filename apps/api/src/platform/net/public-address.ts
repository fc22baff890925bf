import ipaddr from "ipaddr.js";

/** What the registries have given out in IPv6 so far (RFC 4291, 2.4): ::127.0.0.1 and its kind are outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/** Is this an address of the open internet? Private, loopback, link-local, translated and reserved ones are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(globalUnicast);
}

/** Of a URL's host, which has brackets around an IPv6 address; null where it is a name. */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(bare) ? bare : null;
}

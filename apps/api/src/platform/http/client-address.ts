import type { IncomingMessage } from "node:http";
import proxyAddress from "@fastify/proxy-addr";

/** Where an upgrade comes from, found as Fastify finds it for a request: proxies are believed as far as the desk trusts them. */
export function clientAddressOf(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  if (trustedProxies.length === 0) return ({ socket }) => socket.remoteAddress ?? "";
  const trust = proxyAddress.compile([...trustedProxies]);
  return (request) => proxyAddress(request, trust);
}

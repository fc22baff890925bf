import { apiUrl } from "./server.ts";
import type { Sender, Sending } from "./graphql.ts";
import { followByEvents, followBySocket } from "./subscription.ts";

interface Told {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

type Transport = (query: string, options?: Sending) => Promise<Told>;

const headersOf = (as: Sender | undefined, more: Record<string, string> = {}) => ({
  ...as?.headers,
  ...more,
});

const byPost: Transport = async (query, { as, at = apiUrl() } = {}) => {
  const headers = headersOf(as, { "content-type": "application/json" });
  const response = await fetch(`${at}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Told;
};

const byGet: Transport = async (query, { as, at = apiUrl() } = {}) => {
  const url = `${at}/graphql?${new URLSearchParams({ query }).toString()}`;
  return (await (await fetch(url, { headers: headersOf(as) })).json()) as Told;
};

const followed =
  (follow: typeof followByEvents): Transport =>
  async (query, options = {}) => {
    const following = await follow(query, options);
    const told = (await following.next()) as Told | null;
    await following.stop();
    return told ?? {};
  };

/** Every way in which an operation reaches the desk. */
export const transports: readonly (readonly [name: string, transport: Transport])[] = [
  ["POST", byPost],
  ["GET", byGet],
  ["server-sent events", followed(followByEvents)],
  ["WebSocket", followed(followBySocket)],
];

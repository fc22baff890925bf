import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const servers: Server[] = [];

/** The paths that servers of this test were asked for. */
export const asked: string[] = [];

/** A web server on this machine, and its port. */
export async function portOf(listener: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** After each test. */
export function closeAll(): void {
  asked.splice(0);
  for (const server of servers.splice(0)) server.close().closeAllConnections();
}

type Found = { address: string; family: number }[];

/** A name server whose answer changes from one question to the next. */
export const namesLeadingTo =
  (...answers: string[][]) =>
  (_: string, __: object, callback: (error: null, addresses: Found) => void): void => {
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };

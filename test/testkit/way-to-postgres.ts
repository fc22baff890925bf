import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";

/** A stretch of wire between an API and its database, which can be cut. */
export interface Way {
  /** The database's address by this way. */
  url: string;
  /** Nothing comes through any more: the server says goodbye, and nobody answers at its port. */
  close: () => Promise<void>;
  /** Nothing comes through, and nothing says so. */
  hold: () => void;
  open: () => Promise<void>;
}

export async function wayTo(databaseUrl: string): Promise<Way> {
  const goal = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server = await listening(serverTo(goal, sockets), 0);
  const { port } = server.address() as AddressInfo;
  const own = new URL(databaseUrl);
  own.host = `127.0.0.1:${String(port)}`;
  return {
    url: own.href,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    hold: () => {
      for (const socket of sockets) socket.pause();
    },
    open: async () => {
      for (const socket of sockets) socket.resume();
      if (!server.listening) server = await listening(serverTo(goal, sockets), port);
    },
  };
}

function serverTo(goal: URL, sockets: Set<Socket>): Server {
  return createServer((near) => {
    const far = connect({ host: goal.hostname, port: Number(goal.port) });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("data", (chunk) => other.write(chunk));
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
}

function listening(server: Server, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen({ port, host: "127.0.0.1" }, () => done(server));
  });
}

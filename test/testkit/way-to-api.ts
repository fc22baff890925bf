import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { apiUrl } from "./server.ts";

/** A stretch of wire between a program and the API, which can be cut. */
export interface WayToApi {
  url: string;
  /** Every connection is broken off. New ones are let through. */
  cut: () => void;
  /** The next answer is lost on the way: the desk has done its work, and the program never hears of it. */
  loseAnswer: () => void;
  /** How many connections have been made. */
  made: () => number;
  close: () => Promise<void>;
}

export async function wayToApi(): Promise<WayToApi> {
  const goal = Number(new URL(apiUrl()).port);
  const sockets = new Set<Socket>();
  let [losing, made] = [false, 0];
  const server = createServer((near) => {
    made += 1;
    const far = connect({ host: "localhost", port: goal });
    near.on("data", (chunk) => far.write(chunk));
    far.on("data", (chunk) => {
      if (losing) near.destroy();
      else near.write(chunk);
      losing = false;
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen({ port: 0, host: "127.0.0.1" }, listening));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    cut,
    loseAnswer: () => (losing = true),
    made: () => made,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      cut();
      await closed;
    },
  };
}

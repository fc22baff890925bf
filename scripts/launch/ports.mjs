import { createServer } from "node:net";
import { LaunchFailure } from "./failure.mjs";

/**
 * "localhost" means ::1 to some programs and 127.0.0.1 to others, so a port is free only when it is on both.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortFree(port) {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

/** @returns {Promise<number>} */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** @param {import("./settings.mjs").Settings} settings */
export async function requireFreePorts({ apiPort, adminPort }) {
  const wanted = [
    { variable: "API_PORT", port: apiPort, what: "the API" },
    { variable: "ADMIN_PORT", port: adminPort, what: "the admin" },
  ];
  const free = await Promise.all(wanted.map(({ port }) => isPortFree(port)));
  const taken = wanted.filter((_, index) => !free[index]);
  if (taken.length === 0) return;
  const lines = taken.map(
    ({ variable, port, what }) =>
      `Port ${port} is taken, and ${what} needs it. Stop what uses it, or choose another: ${variable}=${port + 1000} npm start`,
  );
  throw new LaunchFailure(lines.join("\n"));
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      // A machine without IPv6 has nobody listening there either.
      if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(true);
      else if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES")
        reject(new LaunchFailure(`This account may not listen on port ${port}. Choose one above 1023.`));
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

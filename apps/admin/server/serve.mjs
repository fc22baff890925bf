import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";

const { ADMIN_PORT = "3000", ADMIN_HOST = "127.0.0.1" } = process.env;
const dir = join(import.meta.dirname, "..");
const port = Number(ADMIN_PORT);
const app = next({ dev: false, dir, hostname: ADMIN_HOST, port });
await app.prepare();
const answer = app.getRequestHandler();

/** Their names change with what is in them. */
const staticFiles = sirv(join(dir, ".next/static"), {
  brotli: true,
  gzip: true,
  immutable: true,
  maxAge: 31_536_000,
  setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
});
const staticPath = "/_next/static";

const server = createServer((request, response) => {
  const pass = () => void answer(request, response);
  if (!request.url?.startsWith(`${staticPath}/`)) return pass();
  const whole = request.url;
  request.url = whole.slice(staticPath.length);
  return staticFiles(request, response, () => {
    request.url = whole;
    pass();
  });
});
server.listen(port, ADMIN_HOST);

for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // What is being followed live would never end by itself.
    server.closeAllConnections();
  });
}

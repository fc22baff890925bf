import { createServer } from "node:http";
import pg from "pg";
import { answers } from "./answers.mjs";
import { searchAnswer, searchStatement } from "./search.mjs";

/**
 * The limit: what node's own HTTP server and pg can do with the best single statement, with nothing else on. No
 * schema, no checks, no permissions, no headers beyond what a client needs.
 *
 * Takes the same bodies as the API at /<form>/<operation>, and answers the same.
 */
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  types: {
    // JSON stays text: it is parsed once, or not at all.
    getTypeParser: (oid, format) =>
      oid === pg.types.builtins.JSON
        ? (/** @type {string} */ text) => text
        : pg.types.getTypeParser(oid, format),
  },
});

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const [, form = "", name = ""] = (request.url ?? "").split("/");
    answer(form, name, body).then(
      (text) => {
        response.writeHead(200, {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(text),
        });
        response.end(text);
      },
      (error) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
});

/**
 * @param {string} form
 * @param {string} name
 * @param {string} body
 */
async function answer(form, name, body) {
  const { variables } = JSON.parse(body);
  if (name === "SearchClaims") {
    // Not prepared: Postgres plans it for the words at hand, since their number decides the way.
    const { rows } = await pool.query(searchStatement(variables));
    return JSON.stringify({ data: searchAnswer(JSON.parse(rows[0]?.j)) });
  }
  const { statement, map } = answers[name] ?? {};
  if (!statement || !map) throw new Error(`There is no ${name}`);
  const text = form === "text" ? statement.text : statement.rows;
  const { rows } = await pool.query({
    name: `${form} ${name}`,
    text: text ?? "",
    values: statement.values(variables),
  });
  const found = rows[0]?.j;
  return form === "text" ? `{"data":${found}}` : JSON.stringify({ data: map(JSON.parse(found)) });
}

server.keepAliveTimeout = 72_000;
server.listen(Number(process.env.LIMIT_PORT), "127.0.0.1", () => process.send?.("ready"));
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => void pool.end().then(() => process.exit(0)));
});

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { operationOf } from "../../contract/documents.ts";
import { get, named, post } from "../../testkit/document.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { eventually, startServer, type OwnServer } from "../../testkit/own-server.ts";
import { newPerson } from "../../testkit/people.ts";

const claimById = named(operationOf("client", "ClaimById"));

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
}

interface Export {
  resourceSpans: { resource: { attributes: Span["attributes"] }; scopeSpans: { spans: Span[] }[] }[];
}

/** As much of an OpenTelemetry collector as a test needs. */
let collector: Server;
const received: string[] = [];
let server: OwnServer;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      if (request.url === "/v1/traces") received.push(body);
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((done) => collector.listen(0, "127.0.0.1", done));
  const { port } = collector.address() as AddressInfo;
  server = await startServer({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    OTEL_BSP_SCHEDULE_DELAY: "50",
    OTEL_SERVICE_NAME: "desk-under-test",
  });
});
afterAll(async () => {
  await server.stop();
  collector.closeAllConnections();
  await new Promise((done) => collector.close(done));
});

const exports = (): Export[] => received.map((body) => JSON.parse(body) as Export);

const spans = (): Span[] =>
  exports().flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)),
  );

const traceOf = (traceId: string): Promise<Span[]> =>
  eventually(
    async () => spans().filter((span) => span.traceId === traceId),
    (found) => found.some(({ name }) => name.includes("/graphql")),
  );

const valueOf = ({ attributes }: Span, key: string): unknown =>
  Object.values(attributes.find((one) => one.key === key)?.value ?? {})[0];

const newTrace = () => ({
  id: [...Array<number>(32)].map(() => Math.floor(Math.random() * 15 + 1).toString(16)).join(""),
  parent: "00f067aa0ba902b7",
});

test("an operation is a span of its name, in the caller's trace, with its statements within", async () => {
  const trace = newTrace();
  const headers = { traceparent: `00-${trace.id}-${trace.parent}-01` };
  await post(
    { documentId: claimById.id, variables: { id: "clm_019acdea-1111-7000-8000-000000000001" } },
    { url: server.url("/graphql"), headers },
  );
  const found = await traceOf(trace.id);
  const request = found.find(({ name }) => name === "POST /graphql") as Span;
  const operation = found.find(({ name }) => name === "query ClaimById") as Span;
  expect(request.parentSpanId).toBe(trace.parent);
  expect(operation.parentSpanId).toBe(request.spanId);
  expect(valueOf(operation, "graphql.operation.name")).toBe("ClaimById");
  expect(valueOf(operation, "graphql.document.hash")).toBe(claimById.hash);
  const statements = found.filter(({ name }) => name.startsWith("pg.query"));
  expect(statements.map(({ parentSpanId }) => parentSpanId)).toEqual([operation.spanId]);
  const [resource] = exports()[0]?.resourceSpans ?? [];
  expect(resource?.resource.attributes).toContainEqual({
    key: "service.name",
    value: { stringValue: "desk-under-test" },
  });
});

test("what a mutation does in its transaction belongs to it", async () => {
  const trace = newTrace();
  const query = mutation("createSource", "... on Source { id }").replace(
    "mutation (",
    "mutation MakeSource (",
  );
  const name = unique("Traced").replaceAll(" ", "-");
  await post(
    { query, variables: { input: { name, kind: "PERSON" } } },
    {
      as: await newPerson(["EDITOR"]),
      url: server.url("/graphql"),
      headers: { traceparent: `00-${trace.id}-${trace.parent}-01` },
    },
  );
  const found = await traceOf(trace.id);
  const operation = found.find((span) => span.name === "mutation MakeSource") as Span;
  const inside = found
    .filter(({ parentSpanId }) => parentSpanId === operation.spanId)
    .map((span) => span.name);
  expect(inside.filter((one) => one.startsWith("pg.query")).length).toBeGreaterThan(3);
  expect(received.join()).not.toContain(name);
});

test("neither an address's query nor a variable is told, and nobody asks after health", async () => {
  const trace = newTrace();
  const id = "clm_019acdea-2222-7000-8000-000000000002";
  const headers = { traceparent: `00-${trace.id}-${trace.parent}-01` };
  await fetch(server.url("/health/ready"), { headers });
  await get({ documentId: claimById.id, variables: { id } }, { url: server.url("/graphql"), headers });
  expect((await traceOf(trace.id)).map(({ name }) => name)).toContain("query ClaimById");
  expect(received.join()).not.toContain(id);
  expect(spans().filter(({ name }) => name.includes("health"))).toEqual([]);
});

import { send } from "../../testkit/graphql.ts";
import { followByEvents, followBySocket } from "../../testkit/subscription.ts";
import { transports } from "../../testkit/transport.ts";

const repeated = (times: number, one: (place: number) => string): string =>
  Array.from({ length: times }, (_, place) => one(place)).join(" ");

const deep = (levels: number): string =>
  levels === 0
    ? "id"
    : `id appearances(first: 1) { nodes { article { claims(first: 1) { nodes { ${deep(levels - 1)} } } } } }`;
const nodes = (fields: string): string => `{ claims(first: 1) { nodes { ${fields} } } }`;
const doubling = `${nodes("...f0")} ${repeated(
  12,
  (at) =>
    `fragment f${String(at)} on Claim { a: verdict { label } ...f${String(at + 1)} ...f${String(at + 1)} }`,
)} fragment f12 on Claim { id }`;

const tooMuch: readonly (readonly [what: string, document: string])[] = [
  ["deep", nodes(deep(7))],
  ["full of aliases", nodes(repeated(51, (at) => `a${String(at)}: __typename`))],
  ["full of the same field", `{ ${repeated(26, () => "__typename")} }`],
  ["wide at the top", `{ ${repeated(21, (at) => `a${String(at)}: __typename`)} }`],
  ["full of directives", nodes(`id ${repeated(5, () => "@include(if: true)")}`)],
  ["doubled by fragments", doubling],
  [
    "after more rows than a desk reads at once",
    "{ claims(first: 100) { nodes { appearances(first: 100) { nodes { article { claims(first: 100) { nodes { id } } } } } } } }",
  ],
];

describe.each(transports)("by %s", (_name, transport) => {
  test.each(tooMuch)(
    "a document that is %s is refused with one error that says why",
    async (_what, document) => {
      const { data, errors } = await transport(document);
      expect(errors).toEqual([
        {
          message: expect.stringMatching(/ and may have [\d,]+ at the most\. Ask for less/),
          extensions: { code: "TOO_COSTLY" },
        },
      ]);
      expect(data).toBeUndefined();
    },
  );

  test("what is allowed is answered", async () => {
    const document = nodes(`${deep(5)} ${repeated(20, (at) => `a${String(at)}: __typename`)}`);
    expect(await transport(document)).toMatchObject({ data: { claims: { nodes: expect.any(Array) } } });
  });
});

test.each(transports.filter(([name]) => name !== "GET"))(
  "by %s a document of too many tokens or characters is refused before it is read to its end",
  async (_name, transport) => {
    const tokens = await transport(`{ ${repeated(4_000, () => "a")} }`);
    expect(tokens.errors).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
    expect(tokens.errors?.[0]?.message).toContain("more that 4000 tokens");
  },
);

test("a document of too many characters is refused, wherever it is sent", async () => {
  const long = `{ claims(search: "${"x".repeat(40_000)}") { totalCount } }`;
  expect(await send(long)).toMatchObject({ errors: [{ extensions: { code: "TOO_COSTLY" } }], status: 400 });
  await expect(followByEvents(long)).rejects.toThrow(/TOO_COSTLY/);
  const socket = await followBySocket(long);
  expect((await socket.next()).errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
  await socket.stop();
});

test("a document that was refused is refused again, and mutations and subscriptions are as bounded as queries", async () => {
  const many = repeated(21, (at) => `a${String(at)}: __typename`);
  for (const document of [`{ ${many} }`, `{ ${many} }`, `mutation { ${many} }`]) {
    const answer = await send(document);
    expect(answer.errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
    expect(answer.statements).toBe(0);
  }
  const following = await followByEvents(`subscription { claimChanged { claim { ${deep(7)} } } }`);
  expect((await following.next()).errors).toMatchObject([{ extensions: { code: "TOO_COSTLY" } }]);
  await following.stop();
});

test("syntax that is wrong ends an operation on a socket, and not the socket", async () => {
  const socket = await followBySocket("{ claims(");
  expect((await socket.next()).errors).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
  await socket.stop();
});

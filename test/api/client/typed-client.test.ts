import { randomUUID } from "node:crypto";
import { parse } from "graphql";
import { Client } from "@claimdesk/client";
import * as documents from "@claimdesk/client/documents";
import { Denied } from "@claimdesk/client/failure";
import { accepted, isRefusal, Refused } from "@claimdesk/client/refusal";
import { sendOk } from "../../testkit/graphql.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { programOf } from "../../testkit/subscription.ts";
import { newDesk, publishStory, type Desk, type Story } from "../feeds/published-claim.ts";

/** Programs that use the typed client against a desk. */

interface CreateSource {
  createSource:
    | { __typename: "Source"; id: string; name: string }
    | { __typename: "SameSourceExists"; code: string; message: string };
}
interface SourceGiven {
  input: { name: string; kind: documents.SourceKind; evenIfSameExists?: boolean };
}
const createSource = new documents.TypedDocumentString<CreateSource, SourceGiven>(`
  mutation CreateSource($input: CreateSourceInput!) {
    createSource(input: $input) { __typename ... on Source { id name } ... on Refusal { code message } }
  }
`);

type Any = Record<string, unknown>;
type Found = { nodes: { id: string }[] };
const firstThings = new documents.TypedDocumentString<
  { articles: Found; sources: Found },
  Record<string, never>
>(`{ articles(first: 1) { nodes { id } } sources(first: 1) { nodes { id } } }`);

let desk: Desk;
let story: Story;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishStory(desk);
});

const anybody = new Client({ url: apiUrl() });
const byHash = new Client({ url: apiUrl(), trusted: true });
const keyOf = async (person: Desk["editor"], scopes = ["SEE_DESK", "EDIT"]): Promise<string> => {
  const { headers } = await programOf(person, scopes);
  return headers["authorization"]?.slice("Bearer ".length) ?? "";
};

test.each([
  ["its text", anybody],
  ["its hash", byHash],
])("anybody reads a published claim by a document's %s", async (_how, client) => {
  const { claim } = await client.query(documents.ClaimByIdDocument, { id: story.id });
  expect(claim).toMatchObject({ text: story.text, verdict: { rating: "mostly_true" } });
});

test("every query of the package is registered at the desk", async () => {
  const { articles, sources } = await anybody.query(firstThings);
  const ids: Record<string, string | undefined> = {
    ArticleWhole: articles.nodes[0]?.id,
    SourceWhole: sources.nodes[0]?.id,
  };
  const queries = Object.values(documents).flatMap((document) => {
    const name = /^query (\w+)/.exec(String(document).trim())?.[1];
    return name === undefined
      ? []
      : [{ name, document: document as documents.TypedDocumentString<object, Any> }];
  });
  expect(queries.length).toBeGreaterThan(8);
  for (const { name, document } of queries) {
    const asked = { id: ids[name] ?? story.id, first: 1, search: "bridge" };
    expect(await byHash.query(document, asked)).toEqual(expect.any(Object));
  }
});

test("a document that is not registered is denied by its hash", async () => {
  const document = new documents.TypedDocumentString<object, Record<string, never>>(
    `query Q${String(Date.now())} { __typename }`,
  );
  await expect(byHash.query(document)).rejects.toMatchObject({ code: "PERSISTED_QUERY_NOT_FOUND" });
});

test("a list is walked page by page, each claim once", async () => {
  const topic = unique("walked");
  const made = [];
  for (let count = 0; count < 3; count += 1) {
    const claim = await submitted(desk.editor, { topics: [topic] });
    made.push((await publish(desk.editor, await decide(desk.reviewer, claim))).id);
  }
  const given = { first: 1, filter: { topics: { in: [topic] } } };
  const walked: string[][] = [];
  for await (const { edges } of anybody.pages(
    documents.PublishedClaimsDocument,
    given,
    (told) => told.claims,
  ))
    walked.push(edges.map(({ node }) => node.id));
  expect(walked).toHaveLength(3);
  expect(walked.flat().sort()).toEqual(made.sort());
});

test("a program with a key makes a source; the desk's refusal is an answer, or thrown where it is not expected", async () => {
  const program = new Client({ url: apiUrl(), key: await keyOf(desk.editor) });
  const input = { name: unique("Harbour office"), kind: "GOVERNMENT" as const };
  const made = accepted((await program.mutate(createSource, { input })).createSource);
  expect(made.name).toBe(input.name);
  const again = (await program.mutate(createSource, { input })).createSource;
  expect(isRefusal(again) ? again.code : null).toBe("SAME_SOURCE_EXISTS");
  expect(isRefusal(made)).toBe(false);
  expect(() => accepted(again)).toThrow(Refused);
});

test("a program that is not permitted, or has no key, or a wrong one, or a wrong id, is denied by code", async () => {
  const input = { name: unique("Nobody's"), kind: "PERSON" as const };
  const wrong = new Client({ url: apiUrl(), key: "cdk_wrong" });
  const reviewer = new Client({
    url: apiUrl(),
    key: await keyOf(await newPerson(["REVIEWER"]), ["SEE_DESK"]),
  });
  const codes = await Promise.all(
    [
      anybody.mutate(createSource, { input }),
      wrong.query(documents.ClaimByIdDocument, { id: story.id }),
      reviewer.mutate(createSource, { input }),
      anybody.query(documents.ClaimByIdDocument, { id: "nothing" }),
    ].map((asked) =>
      asked.then(
        () => null,
        (error: unknown) => (error instanceof Denied ? error.code : error),
      ),
    ),
  );
  expect(codes).toEqual(["UNAUTHENTICATED", "UNAUTHENTICATED", "FORBIDDEN", "BAD_ID"]);
  const { sources } = await sendOk(`query ($search: String) { sources(search: $search) { totalCount } }`, {
    search: `"${input.name}"`,
  });
  expect(sources.totalCount).toBe(0);
});

test("the same idempotency key makes one source, also from two programs with one key", async () => {
  const key = await keyOf(desk.editor);
  const given = { input: { name: unique("Once"), kind: "PERSON" as const } };
  const once = { idempotencyKey: randomUUID() };
  const [one, two] = [new Client({ url: apiUrl(), key }), new Client({ url: apiUrl(), key })];
  const first = accepted((await one.mutate(createSource, given, once)).createSource);
  const second = accepted((await two.mutate(createSource, given, once)).createSource);
  expect(second.id).toBe(first.id);
  await expect(
    two.mutate(createSource, { input: { ...given.input, kind: "AGENCY" } }, once),
  ).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED", status: 422 });
});

test("a document may be a syntax tree, and is then asked by the text that it prints", async () => {
  const document = parse(
    "query ($id: ID!) { claim(id: $id) { text } }",
  ) as unknown as typeof documents.ClaimByIdDocument;
  expect((await anybody.query(document, { id: story.id })).claim?.text).toBe(story.text);
});

test("what a program remembers is asked for again only where it changed", async () => {
  const sent: (string | null)[] = [];
  const statuses: number[] = [];
  const watched: typeof fetch = async (address, init) => {
    const response = await fetch(address, init);
    sent.push(new Headers(init?.headers).get("if-none-match"));
    statuses.push(response.status);
    return response;
  };
  const program = new Client({ url: apiUrl(), trusted: true, remember: 10, fetch: watched });
  const read = async () => (await program.query(documents.ClaimByIdDocument, { id: story.id })).claim?.text;
  expect([await read(), await read()]).toEqual([story.text, story.text]);
  expect(statuses).toEqual([200, 304]);
  expect(sent).toEqual([null, expect.stringMatching(/^"/)]);
});

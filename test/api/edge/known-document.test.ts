import { randomUUID } from "node:crypto";
import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation, newClaim, unique } from "../../testkit/newsroom.ts";
import { startApi, type OwnApi } from "../../testkit/own-api.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";

/** A document that came before is answered past the parser, the validation and Apollo: nothing else may differ. */

interface Told {
  status: number;
  type: string | null;
  text: string;
}

async function post(
  body: object,
  { as, at = apiUrl() }: { as?: Sender | undefined; at?: string } = {},
): Promise<Told> {
  const headers = { "content-type": "application/json", ...as?.headers };
  const response = await fetch(`${at}/graphql`, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

/** A text that nobody has sent before. */
const fresh = (document: string): string => `# ${randomUUID()}\n${document}`;

let editor: Person;
let published: { id: string };

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  const reviewer = await newPerson(["REVIEWER"]);
  published = await publish(editor, await decide(reviewer, await submitted(editor)));
});

async function newKey(scopes: string[]): Promise<Sender> {
  const wanted = "... on CreatedApiKey { secret }";
  const input = { name: "a programme", scopes, days: 1 };
  const { secret } = await done<{ secret: string }>("createApiKey", wanted, { as: editor, input });
  return { headers: { authorization: `Bearer ${secret}` } };
}

test("the second answer is the first one's, to the letter", async () => {
  const { id } = published;
  const query = fresh("query C($id: ID!) { one: claim(id: $id) { __typename id text verdict { label } } }");
  const body = { query, variables: { id }, operationName: "C" };
  const [first, second, third] = [await post(body), await post(body), await post(body)];
  expect(JSON.parse(first.text)).toMatchObject({ data: { one: { __typename: "Claim", id } } });
  expect([second, third]).toEqual([first, first]);
});

test("each caller is answered for themselves, and each time with the values that they send", async () => {
  const [one, other] = [await newClaim(editor), published];
  const query = fresh("query ($id: ID!) { claim(id: $id) { id state } }");
  const ask = async (id: string, as?: Sender) =>
    JSON.parse((await post({ query, variables: { id } }, { as })).text);
  const draft = { data: { claim: { id: one.id, state: "DRAFT" } } };
  const seen = { data: { claim: { id: other.id, state: "PUBLISHED" } } };
  expect(await ask(one.id, editor)).toEqual(draft);
  expect(await ask(one.id)).toEqual({ data: { claim: null } });
  expect(await ask(other.id)).toEqual(seen);
  expect(await ask(other.id, editor)).toEqual(seen);
  expect(await ask(one.id, editor)).toEqual(draft);
});

test("what only the desk may read is denied to strangers after the desk has read it", async () => {
  const { id } = await newClaim(editor);
  const query = fresh("query ($id: ID!) { claim(id: $id) { id digest } }");
  await sendOk(query, { id }, { as: editor });
  const denied = await post({ query, variables: { id } });
  expect(JSON.parse(denied.text)).toMatchObject({
    errors: [{ extensions: { code: "UNAUTHENTICATED" }, path: ["claim"] }],
    data: { claim: null },
  });
});

test.each([
  ["an id of another type", { id: "src_01a20d5b-8712-77e0-b4f3-b2690fc03f60" }, "BAD_ID"],
  ["an id that is none", { id: "nothing" }, "BAD_ID"],
  ["a variable that is missing", {}, "BAD_USER_INPUT"],
  ["a variable of another type", { id: { of: "a claim" } }, "BAD_USER_INPUT"],
])("%s is denied the second time as it was the first", async (_what, variables, code) => {
  const query = fresh("query ($id: ID!) { claim(id: $id) { id } }");
  await sendOk(query, { id: "clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60" });
  const known = await post({ query, variables });
  const unknown = await post({ query: fresh(query), variables });
  expect(JSON.parse(known.text)).toMatchObject({ errors: [{ extensions: { code } }] });
  expect(withoutPlaces(known)).toEqual(withoutPlaces(unknown));
});

const withoutPlaces = ({ text, ...told }: Told): object => ({
  ...told,
  text: text.replaceAll(/"line":\d+/g, ""),
});

test("a key that does not work is said, however often the document came before", async () => {
  const query = fresh("{ claims(first: 1) { totalCount } }");
  await sendOk(query);
  const as = { headers: { authorization: `Bearer cdk_${"x".repeat(48)}` } };
  const denied = await post({ query }, { as });
  expect(denied.status).toBe(401);
  expect(JSON.parse(denied.text)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("an operation is chosen by its name, and none without one where there are several", async () => {
  const query = fresh("query A { a: me { id } } query B { b: me { id } }");
  await post({ query, operationName: "A" });
  expect((await post({ query, operationName: "B" })).text).toBe('{"data":{"b":null}}\n');
  for (const operationName of [null, "C", ""]) {
    const { text } = await post({ query, operationName });
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
    });
  }
});

test("a change is made once, whichever way it goes and however it ends", async () => {
  const query = fresh(mutation("createSource", "... on Source { id name }"));
  const names = [unique("A first source"), unique("A second source"), unique("A third source")];
  for (const name of names) {
    const { text } = await post({ query, variables: { input: { name, kind: "PERSON" } } }, { as: editor });
    expect(JSON.parse(text)).toMatchObject({ data: { createSource: { name } } });
  }
  for (const name of names) {
    const found = await sendOk(
      "query ($name: String!) { sources(search: $name) { totalCount } }",
      { name },
      { as: editor },
    );
    expect(found.sources.totalCount).toBe(1);
  }
});

test("an error within a change's answer does not make the change a second time", async () => {
  const programme = await newKey(["EDIT"]);
  // `audit` is the desk's own, and this key does not see the desk: the source is made, and its audit is denied.
  const query = fresh(mutation("createSource", "... on Source { id name audit(first: 1) { totalCount } }"));
  const name = unique("A source of its own");
  await post({ query, variables: { input: { name: unique("Before"), kind: "PERSON" } } }, { as: editor });
  const { text } = await post({ query, variables: { input: { name, kind: "PERSON" } } }, { as: programme });
  expect(JSON.parse(text)).toMatchObject({ errors: [expect.anything()] });
  const found = await sendOk(
    "query ($name: String!) { sources(search: $name) { totalCount } }",
    { name },
    { as: editor },
  );
  expect(found.sources.totalCount).toBe(1);
});

test("somebody who comments says each thing once", async () => {
  const { reviewId } = await submitted(editor);
  const query = fresh(mutation("commentOnReview", "... on ReviewComment { id body }"));
  for (const body of ["one", "two", "three"])
    await sendOk(query, { input: { reviewId, body } }, { as: editor });
  const { review } = await sendOk(
    "query ($id: ID!) { review(id: $id) { comments(first: 10) { nodes { body } } } }",
    { id: reviewId },
    { as: editor },
  );
  expect(review.comments.nodes).toEqual([{ body: "one" }, { body: "two" }, { body: "three" }]);
});

describe("where strangers are not shown the schema", () => {
  let api: OwnApi;

  beforeAll(async () => {
    api = await startApi({ PUBLIC_INTROSPECTION: "false" });
  });
  afterAll(() => api.stop());

  test("a document that may ask for it is not known to them because a viewer has sent it", async () => {
    const query = fresh(
      "query ($deep: Boolean!) { me { id } __schema @include(if: $deep) { types { name } } }",
    );
    const programme = await newKey(["SEE_DESK"]);
    const shown = await post({ query, variables: { deep: false } }, { as: programme, at: api.url });
    expect(JSON.parse(shown.text)).toMatchObject({ data: { me: { id: expect.any(String) } } });
    const denied = await post({ query, variables: { deep: true } }, { at: api.url });
    expect(JSON.parse(denied.text)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });
});

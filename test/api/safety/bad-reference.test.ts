import fc from "fast-check";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

let editor: Person;
const ids = { claim: "", source: "" };

beforeAll(async () => {
  editor = await newPerson(["EDITOR", "REVIEWER", "ADMIN"]);
  ids.source = (await newSource(editor)).id;
  ids.claim = (await newClaim(editor)).id;
  await newSource(editor);
});

const ask = (document: string, variables: Record<string, unknown> = {}) =>
  send(document, variables, { as: editor });

describe.each(["claim", "article", "source", "review"])("%s(id:)", (root) => {
  const byId = `query ($id: ID!) { ${root}(id: $id) { id } }`;

  test("answers null to an id that nothing has", async () => {
    const prefix = { claim: "clm", article: "art", source: "src", review: "rev" }[root] ?? "";
    const answer = await ask(byId, { id: `${prefix}_01a20d5b-8712-77e0-b4f3-b2690fc03f60` });
    expect([answer.data, answer.errors]).toEqual([{ [root]: null }, []]);
  });

  test("says of an id of something else that it is one", async () => {
    const other = root === "source" ? ids.claim : ids.source;
    const answer = await ask(byId, { id: other });
    expect(codesOf(answer)).toEqual(["BAD_ID"]);
    expect(answer.errors[0]?.message).toContain(other);
  });

  test.each([
    ["an empty one", ""],
    ["a bare UUID", "01a20d5b-8712-77e0-b4f3-b2690fc03f60"],
    ["one with SQL in it", "clm_' or true --"],
    ["one cut short", "clm_01a20d5b-8712-77e0-b4f3"],
    ["one in capitals of another alphabet", "ＣＬＭ_01a20d5b-8712-77e0-b4f3-b2690fc03f60"],
    ["a megabyte", "clm_".repeat(250_000)],
    ["U+0000", "clm_\u0000"],
  ])("says of %s that it is no id", async (_what, id) => {
    const answer = await ask(byId, { id });
    expect(codesOf(answer)).toEqual(["BAD_ID"]);
    expect(answer.errors[0]?.message.length).toBeLessThan(300);
  });
});

test("a mutation says that it names nothing, and an id of something else is no id of what it wants", async () => {
  const edit =
    "mutation ($input: EditClaimInput!) { editClaim(input: $input) { __typename ... on NotFound { id } } }";
  const id = "clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60";
  expect((await ask(edit, { input: { id, expectedVersion: 1, text: "x" } })).data.editClaim).toEqual({
    __typename: "NotFound",
    id,
  });
  const other = await ask(edit, { input: { id: ids.source, expectedVersion: 1, text: "x" } });
  expect(codesOf(other)).toEqual(["BAD_ID"]);
});

describe("a cursor", () => {
  const page =
    "query ($after: String) { sources(first: 1, after: $after) { pageInfo { endCursor } nodes { id } } }";
  let cursor = "";
  beforeAll(async () => {
    cursor = (await sendOk(page, {}, { as: editor })).sources.pageInfo.endCursor;
  });

  test("of another list or another order is refused, with what to do", async () => {
    for (const document of [
      "query ($after: String) { claims(first: 1, after: $after) { nodes { id } } }",
      "query ($after: String) { sources(first: 1, after: $after, orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes { id } } }",
    ]) {
      const answer = await ask(document, { after: cursor });
      expect(codesOf(answer)).toEqual(["BAD_CURSOR"]);
      expect(answer.errors[0]?.message).toMatch(/another list or to another order\. Start again without it/);
    }
  });

  test("that was tampered with is refused or read, and is never a fault", async () => {
    const bytes = Buffer.from(cursor, "base64url");
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const tampered = Buffer.from(bytes);
        for (const { at, to } of changes) tampered[at] = to;
        const codes = codesOf(await ask(page, { after: tampered.toString("base64url") }));
        expect([[], ["BAD_CURSOR"], ["BAD_USER_INPUT"]]).toContainEqual(codes);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["with values of another kind", ["not an instant", "not a uuid"]],
    [
      "with an instant that no calendar has",
      ["2024-13-45 99:99:99+00", "01a20d5b-8712-77e0-b4f3-b2690fc03f60"],
    ],
    ["with too few values", []],
    ["with U+0000", ["\u0000", "01a20d5b-8712-77e0-b4f3-b2690fc03f60"]],
  ])("made by hand %s is refused", async (_what, values) => {
    const document = `query ($after: String) {
      sources(first: 1, after: $after, orderBy: [{ field: CREATED_AT, direction: ASC }]) { pageInfo { endCursor } }
    }`;
    const { endCursor } = (await sendOk(document, {}, { as: editor })).sources.pageInfo as {
      endCursor: string;
    };
    const [signature] = JSON.parse(Buffer.from(endCursor, "base64url").toString()) as string[];
    const after = Buffer.from(JSON.stringify([signature, ...values])).toString("base64url");
    const codes = codesOf(await ask(document, { after }));
    expect([["BAD_CURSOR"], ["BAD_USER_INPUT"]]).toContainEqual(codes);
  });
});

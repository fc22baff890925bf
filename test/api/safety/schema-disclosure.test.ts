import { send } from "../../testkit/graphql.ts";
import { type OwnApi, startApi } from "../../testkit/own-api.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { followByEvents, followBySocket, programOf } from "../../testkit/subscription.ts";

const introspection = "{ __schema { queryType { name } } claims(first: 1) { totalCount } }";
const typo = "{ clams { totalCount } }";
const wrongState = "query ($state: ClaimState!) { claims(filter: { state: { eq: $state } }) { totalCount } }";

let desk: OwnApi;
let program: Person["headers"];

beforeAll(async () => {
  desk = await startApi({ NODE_ENV: "production" });
  program = (await programOf(await newPerson(["EDITOR"]), ["SEE_DESK"])).headers;
});
afterAll(() => desk.stop());

const messages = async (
  document: string,
  { variables = {}, ...options }: { variables?: object; at?: string; as?: { headers: typeof program } },
): Promise<string[]> =>
  (await send(document, variables as Record<string, unknown>, options)).errors.map(({ message }) => message);

const denied = expect.stringMatching(/^This desk does not show its schema to everybody/);

describe("in production", () => {
  test("a stranger is not shown the schema, however often the same document was sent by others", async () => {
    for (let round = 0; round < 2; round += 1) {
      expect(await messages(introspection, { at: desk.url, as: { headers: program } })).toEqual([]);
      const answer = await send(introspection, {}, { at: desk.url });
      expect(answer.errors).toMatchObject([{ message: denied, extensions: { code: "UNAUTHENTICATED" } }]);
      expect(answer.data).toBeUndefined();
      expect(answer.statements).toBe(0);
    }
  });

  test("`__type` is the schema too, behind an alias and in a fragment; `__typename` is not", async () => {
    const hidden = `{ ...a } fragment a on Query { x: __type(name: "Claim") { name } }`;
    expect(await messages(hidden, { at: desk.url })).toEqual([denied]);
    expect(await messages("{ __typename claims(first: 1) { __typename } }", { at: desk.url })).toEqual([]);
  });

  test("a stranger is helped with no names, of fields or of values", async () => {
    const at = desk.url;
    expect(await messages(typo, { at })).toEqual(['Cannot query field "clams" on type "Query".']);
    expect(await messages(wrongState, { at, variables: { state: "DRAF" } })).toEqual([
      expect.stringMatching(/does not exist in "ClaimState" enum\.$/),
    ]);
  });

  test("a program with a key is", async () => {
    const as = { headers: program };
    expect(await messages(typo, { at: desk.url, as })).toEqual([
      expect.stringMatching(/Did you mean "claims"/),
    ]);
    expect(await messages(wrongState, { at: desk.url, as, variables: { state: "DRAF" } })).toEqual([
      expect.stringMatching(/Did you mean the enum value "DRAFT"/),
    ]);
  });

  test.each([
    ["server-sent events", followByEvents],
    ["a socket", followBySocket],
  ])("the same holds by %s", async (_how, follow) => {
    for (const [document, as, expected] of [
      [introspection, undefined, denied],
      [introspection, program, undefined],
      [typo, undefined, 'Cannot query field "clams" on type "Query".'],
      [typo, program, expect.stringMatching(/Did you mean "claims"/)],
    ] as const) {
      const followed = await follow(document, { at: desk.url, ...(as ? { as: { headers: as } } : {}) });
      const { errors } = await followed.next();
      expect(errors?.[0]?.message).toEqual(expected);
      await followed.stop();
    }
  });
});

test("a desk that wants to shows its schema to everybody", async () => {
  const open = await startApi({ NODE_ENV: "production", PUBLIC_INTROSPECTION: "true" });
  expect(await messages(introspection, { at: open.url })).toEqual([]);
  expect(await messages(typo, { at: open.url })).toEqual([expect.stringMatching(/Did you mean/)]);
  await open.stop();
});

test("while Claimdesk is worked on, it shows its schema to everybody", async () => {
  expect(await messages(introspection, {})).toEqual([]);
});

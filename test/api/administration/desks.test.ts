import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { decide, personIdOf, publish, submitted } from "../../testkit/review-desk.ts";

const desk = `__typename ... on Desk { id name version members { name } policies { id claimKind approvalsNeeded deciderRoles publishesAutomatically dueWithinHours version } }`;
const createDesk = mutation(
  "createDesk",
  `${desk} ... on SameDeskExists { deskId } ... on InvalidInput { field problem }`,
);
const editDesk = mutation(
  "editDesk",
  `${desk} ... on NotFound { id } ... on SameDeskExists { deskId } ... on StaleVersion { current { version } }`,
);
const setPolicy = mutation(
  "setPolicy",
  "... on Policy { id claimKind approvalsNeeded countsExperts version desk { id } } ... on InvalidInput { field problem } ... on StaleVersion { current { version } }",
);
const removePolicy = mutation("removePolicy", `${desk} ... on PolicyNeeded { code } ... on NotFound { id }`);

let admin: Person;
let editor: Person;

beforeAll(async () => {
  admin = await administrator();
  editor = await newPerson(["EDITOR"]);
});

// The shape of an answer is the test's to know: it is written in its document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any;
const made = async (name = unique("The foreign desk")): Promise<Answer> =>
  (await sendOk(createDesk, { input: { name } }, { as: admin })).createDesk;
const edited = async (input: object): Promise<Answer> =>
  (await sendOk(editDesk, { input }, { as: admin })).editDesk;
const rules = { approvalsNeeded: 1, deciderRoles: ["REVIEWER"], publishesAutomatically: false };
const set = async (input: object): Promise<Answer> =>
  (await sendOk(setPolicy, { input: { ...rules, ...input } }, { as: admin })).setPolicy;

describe("a desk", () => {
  test("is made with a policy of one approval by reviewers, and stands in the list of desks", async () => {
    const name = unique("The foreign desk");
    const answer = await made(`  ${name} `);
    expect(answer).toMatchObject({ name, version: 1, members: [] });
    expect(answer.policies).toEqual([
      { id: expect.stringMatching(/^pol_/), claimKind: null, ...rules, dueWithinHours: null, version: 1 },
    ]);
    const { desks } = await sendOk("{ desks(first: 100) { nodes { name } totalCount } }", {}, { as: editor });
    expect(desks.totalCount).toBeGreaterThan(1);
  });

  test("is called like no other, without regard to case and accents", async () => {
    const { id, name } = await made(unique("Étranger"));
    const same = await made(name.toUpperCase().replace("É", "E"));
    expect(same).toMatchObject({ __typename: "SameDeskExists", deskId: id });
    const other = await made();
    expect(await edited({ id: other.id, expectedVersion: 1, name })).toMatchObject({ deskId: id });
  });

  test("is renamed and given members; their new claims land there", async () => {
    const { id } = await made();
    const name = unique("The sports desk");
    const memberIds = [await personIdOf(editor)];
    const answer = await edited({ id, expectedVersion: 1, name, memberIds });
    expect(answer).toMatchObject({ name, version: 2, members: [{ name: editor.name }] });
    const claim = await submitted(editor);
    const query = "query ($id: ID!) { review(id: $id) { desk { id } } }";
    expect((await sendOk(query, { id: claim.reviewId }, { as: editor })).review.desk.id).toBe(id);
    expect(await edited({ id, expectedVersion: 2, memberIds: [] })).toMatchObject({
      members: [],
      version: 3,
    });
  });

  test("is not changed by somebody who saw an older one, nor given members that nobody knows", async () => {
    const { id } = await made();
    expect(await edited({ id, expectedVersion: 7, name: "x" })).toMatchObject({ current: { version: 1 } });
    const nobody = "psn_01a20d5b-8712-77e0-b4f3-b2690fc03f60";
    expect(await edited({ id, expectedVersion: 1, memberIds: [nobody] })).toMatchObject({ id: nobody });
    const missing = "dsk_01a20d5b-8712-77e0-b4f3-b2690fc03f60";
    expect(await edited({ id: missing, expectedVersion: 1 })).toMatchObject({ __typename: "NotFound" });
  });

  test.each([
    ["", "EMPTY"],
    ["x".repeat(301), "TOO_LONG"],
  ])("cannot be called %j", async (name, problem) => {
    expect(await made(name)).toMatchObject({ field: "name", problem });
  });
});

describe("a policy", () => {
  test("for one kind holds for that kind, and the general one for all others", async () => {
    const own = await newPerson(["EDITOR"]);
    const reviewer = await newPerson(["REVIEWER"]);
    const { id } = await made();
    await edited({ id, expectedVersion: 1, memberIds: [await personIdOf(own)] });
    const wanted = { deskId: id, claimKind: "FIGURE", approvalsNeeded: 2, dueWithinHours: 48 };
    expect(await set(wanted)).toMatchObject({ claimKind: "FIGURE", version: 1, desk: { id } });
    const [figure, fact] = [await submitted(own, { kind: "FIGURE" }), await submitted(own)];
    const query = "query ($id: ID!) { review(id: $id) { dueAt policy { approvalsNeeded } } }";
    const of = async (reviewId: string) => (await sendOk(query, { id: reviewId }, { as: own })).review;
    expect(await of(figure.reviewId)).toMatchObject({
      dueAt: expect.any(String),
      policy: { approvalsNeeded: 2 },
    });
    expect(await of(fact.reviewId)).toEqual({ dueAt: null, policy: { approvalsNeeded: 1 } });
    // What is open keeps what it was opened with.
    await set({ ...wanted, approvalsNeeded: 1, expectedVersion: 1 });
    expect((await of(figure.reviewId)).policy.approvalsNeeded).toBe(2);
    await publish(own, await decide(reviewer, fact));
  });

  test("says whether approvals of outside experts count, and goes on saying so when it is not mentioned", async () => {
    const { id } = await made();
    const experts = async (more: object) => (await set({ deskId: id, ...more })).countsExperts;
    expect(await experts({ claimKind: "FACT" })).toBe(false);
    expect(await experts({ expectedVersion: 1, countsExperts: true })).toBe(true);
    expect(await experts({ expectedVersion: 2, approvalsNeeded: 2 })).toBe(true);
    const own = await newPerson(["EDITOR"]);
    await edited({ id, expectedVersion: 1, memberIds: [await personIdOf(own)] });
    const query = "query ($id: ID!) { review(id: $id) { policy { countsExperts } } }";
    const of = async ({ reviewId }: { reviewId: string }) =>
      (await sendOk(query, { id: reviewId }, { as: own })).review.policy.countsExperts;
    expect(await of(await submitted(own, { kind: "FIGURE" }))).toBe(true);
    expect(await of(await submitted(own, { kind: "FACT" }))).toBe(false);
    expect(await experts({ expectedVersion: 3, countsExperts: false })).toBe(false);
  });

  test("is changed on the version that was seen, and says what was done to it", async () => {
    const { id, policies } = await made();
    const answer = await set({
      deskId: id,
      expectedVersion: 1,
      approvalsNeeded: 3,
      deciderRoles: ["ADMIN", "REVIEWER"],
    });
    expect(answer).toMatchObject({ id: policies[0].id, approvalsNeeded: 3, version: 2 });
    expect(await set({ deskId: id, expectedVersion: 1 })).toMatchObject({ current: { version: 2 } });
    expect(await set({ deskId: id })).toMatchObject({ current: { version: 2 } });
    const query =
      "query ($id: ID!) { auditRecords(filter: { subjectId: { eq: $id } }) { nodes { action before after subjectName } } }";
    const { auditRecords } = await sendOk(query, { id: policies[0].id }, { as: admin });
    expect(auditRecords.nodes).toMatchObject([
      { action: "POLICY_CHANGED", before: { approvalsNeeded: 1 }, after: { approvalsNeeded: 3 } },
    ]);
  });

  test("for one kind is removed again, and the one for every kind is not", async () => {
    const { id, policies } = await made();
    const own = await set({ deskId: id, claimKind: "CAUSAL" });
    const remove = async (input: object): Promise<Answer> =>
      (await sendOk(removePolicy, { input }, { as: admin })).removePolicy;
    expect(await remove({ id: own.id, expectedVersion: 5 })).toMatchObject({ __typename: "StaleVersion" });
    expect((await remove({ id: own.id, expectedVersion: 1 })).policies).toHaveLength(1);
    expect(await remove({ id: own.id, expectedVersion: 1 })).toMatchObject({ __typename: "NotFound" });
    expect(await remove({ id: policies[0].id, expectedVersion: 1 })).toMatchObject({ code: "POLICY_NEEDED" });
    const gone = await set({ deskId: id, claimKind: "CAUSAL", expectedVersion: 1 });
    expect(gone).toMatchObject({ __typename: "NotFound" });
  });

  test.each([
    [{ approvalsNeeded: 0 }, "approvalsNeeded", "OUT_OF_RANGE"],
    [{ approvalsNeeded: 6 }, "approvalsNeeded", "OUT_OF_RANGE"],
    [{ deciderRoles: [] }, "deciderRoles", "EMPTY"],
    [{ dueWithinHours: 0 }, "dueWithinHours", "OUT_OF_RANGE"],
    [{ dueWithinHours: 8761 }, "dueWithinHours", "OUT_OF_RANGE"],
  ])("with %j is refused", async (more, field, problem) => {
    const { id } = await made();
    expect(await set({ deskId: id, expectedVersion: 1, ...more })).toMatchObject({ field, problem });
  });

  test("is never there twice for one kind, however many set it at once", async () => {
    const { id } = await made();
    const answers = await Promise.all(
      [1, 2, 3].map(() => set({ deskId: id, claimKind: "FACT", approvalsNeeded: 2 })),
    );
    expect(answers.filter(({ __typename }) => __typename === "Policy")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(2);
  });
});

test.each([
  ["createDesk", { name: "x" }],
  ["editDesk", { id: "dsk_01a20d5b-8712-77e0-b4f3-b2690fc03f60", expectedVersion: 1 }],
  ["setPolicy", { deskId: "dsk_01a20d5b-8712-77e0-b4f3-b2690fc03f60", ...rules }],
  ["removePolicy", { id: "pol_01a20d5b-8712-77e0-b4f3-b2690fc03f60", expectedVersion: 1 }],
])("%s is for administrators", async (name, input) => {
  const document = mutation(name, "... on Refusal { code }");
  expect(codesOf(await send(document, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
});

test("strangers see no desks", async () => {
  expect(codesOf(await send("{ desks { totalCount } }"))).toEqual(["UNAUTHENTICATED"]);
  await done("createDesk", "... on Desk { id }", { as: admin, input: { name: unique("Seen by nobody") } });
});

import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newClaim, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  publish,
  readyClaim,
  reword,
  submitted,
  uuidIn,
} from "../../testkit/review-desk.ts";
import { bulk, bulkDocument, endsOf, foreseenAndDone, nowhere, statementsOf } from "./bulk-answers.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  await onDeskWith({}, editor);
  reviewer = await newPerson(["REVIEWER"]);
});

const seen = ({ id, version }: Versioned) => ({ claimId: id, expectedVersion: version });
const claimOf = async ({ id }: { id: string }) =>
  (
    await sendOk(
      "query ($id: ID!) { claim(id: $id) { id version state topics text } }",
      { id },
      { as: editor },
    )
  ).claim;

const recordsOf = ({ id }: Versioned): Promise<string[]> =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string }>(
      "select action from audit_record where subject_id = $1 order by id",
      [uuidIn(id)],
    );
    return rows.map(({ action }) => action);
  });

describe("many claims are handed over for review at once", () => {
  test("and those that are not ready are refused, each with its reason, as the preview said", async () => {
    const ready = await readyClaim(editor);
    const bare = await newClaim(editor);
    const under = await submitted(editor);
    const changed = await readyClaim(editor);
    await reword(editor, changed);
    const claims = [
      ...[ready, bare, under, changed].map(seen),
      { claimId: nowhere("clm"), expectedVersion: 1 },
    ];
    const change = await foreseenAndDone("submitClaims", { claims, note: "All from one paper." }, editor);
    expect(endsOf(change)).toEqual([
      "DONE",
      "NOT_READY_FOR_REVIEW",
      "NOT_IN_THIS_STATE",
      "STALE_VERSION",
      "NOT_FOUND",
    ]);
    expect(change).toMatchObject({ doneCount: 1, refusedCount: 4 });
    expect(change.results[1]?.refusal).toMatchObject({ missing: ["EVIDENCE", "VERDICT"] });
    expect(change.results.map(({ title }) => title === null)).toEqual([false, false, false, false, true]);
    expect(await claimOf(ready)).toMatchObject({ state: "IN_REVIEW" });
    expect(await claimOf(bare)).toMatchObject({ state: "DRAFT", version: bare.version });
    expect((await recordsOf(ready)).at(-1)).toBe("CLAIM_SUBMITTED");
    expect((await recordsOf(bare)).at(-1)).toBe("CLAIM_CREATED");
  });

  test("a preview changes and records nothing", async () => {
    const ready = await readyClaim(editor);
    const [before, records] = [await claimOf(ready), await recordsOf(ready)];
    const preview = await bulk("submitClaims", { claims: [seen(ready)], dryRun: true }, editor);
    expect(preview).toMatchObject({ dryRun: true, doneCount: 1, results: [{ title: before.text }] });
    expect(await claimOf(ready)).toEqual(before);
    expect(await recordsOf(ready)).toEqual(records);
  });
});

describe("many claims get and lose topics at once", () => {
  test("what has them already stays as it is, and what was reviewed is told to be reviewed again", async () => {
    const [port, sea] = [unique("Port"), unique("Sea")];
    const plain = await newClaim(editor, { topics: [port.toUpperCase()] });
    const has = await newClaim(editor, { topics: [sea] });
    const published = await publish(editor, await decide(reviewer, await submitted(editor)));
    const approved = await decide(reviewer, await submitted(editor, { topics: [port] }));
    const full = await newClaim(editor, { topics: Array.from({ length: 20 }, (_, at) => unique(`T${at}`)) });
    const claims = [plain, has, published, approved, full].map(seen);
    const change = await foreseenAndDone("editClaimTopics", { claims, add: [sea], remove: [port] }, editor);
    expect(endsOf(change)).toEqual(["DONE", "UNCHANGED", "DONE", "DONE", "INVALID_INPUT"]);
    expect(change.results.map(({ reviewedAgain }) => reviewedAgain)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(change.results[4]?.refusal).toMatchObject({ field: "topics", problem: "TOO_MANY" });
    expect(await claimOf(plain)).toMatchObject({ topics: [sea], version: 2 });
    expect(await claimOf(has)).toMatchObject({ topics: [sea], version: 1 });
    expect(await claimOf(published)).toMatchObject({ topics: [sea], state: "DRAFT" });
    expect(await claimOf(approved)).toMatchObject({ topics: [sea], state: "IN_REVIEW" });
    expect(await recordsOf(plain)).toEqual(["CLAIM_CREATED", "CLAIM_EDITED"]);
    expect(await recordsOf(has)).toEqual(["CLAIM_CREATED"]);
  });

  test("not those that somebody else changed, that were rejected, or that there are not", async () => {
    const changed = await newClaim(editor);
    await reword(editor, changed);
    const rejected = await decide(reviewer, await submitted(editor), "REJECT");
    const claims = [changed, rejected, { id: nowhere("clm"), version: 1 }].map(seen);
    const change = await foreseenAndDone("editClaimTopics", { claims, add: ["port"] }, editor);
    expect(endsOf(change)).toEqual(["STALE_VERSION", "NOT_IN_THIS_STATE", "NOT_FOUND"]);
  });

  test("and it must be said which", async () => {
    const claims = [seen(await newClaim(editor))];
    const ask = (more: object) => bulk("editClaimTopics", { claims, ...more }, editor);
    expect(await ask({})).toMatchObject({ field: "add", problem: "MISSING_ONE_OF" });
    expect(await ask({ remove: ["a".repeat(81)] })).toMatchObject({ field: "remove", problem: "TOO_LONG" });
    expect(await ask({ add: ["a"], reason: "a".repeat(4_001) })).toMatchObject({ field: "reason" });
  });
});

test("an editor discards many drafts at once, and those with a history or of others stay", async () => {
  const mine = await newClaim(editor);
  const worked = await reword(editor, await newClaim(editor));
  const theirs = await newClaim(await newPerson(["EDITOR"]));
  const claims = [seen(mine), seen(worked), seen(theirs), { ...seen(worked), claimId: nowhere("clm") }];
  const change = await foreseenAndDone("discardClaims", { claims }, editor);
  expect(endsOf(change)).toEqual(["DONE", "CLAIM_HAS_HISTORY", "CLAIM_HAS_HISTORY", "NOT_FOUND"]);
  expect(await claimOf(mine)).toBeNull();
  expect(await claimOf(theirs)).not.toBeNull();
  expect(await recordsOf(mine)).toEqual(["CLAIM_CREATED", "CLAIM_DISCARDED"]);
});

const verbs = [
  ["submitClaims", {}],
  ["editClaimTopics", { add: ["port"] }],
  ["discardClaims", {}],
] as const;

describe.each(verbs)("%s", (verb, more) => {
  test("names from one to a hundred claims, each once", async () => {
    const one = { claimId: nowhere("clm"), expectedVersion: 1 };
    const ask = (claims: object[]) => bulk(verb, { ...more, claims }, editor);
    expect(await ask([])).toMatchObject({ field: "claims", problem: "EMPTY" });
    expect(await ask([one, one])).toMatchObject({ field: "claims", problem: "ALREADY_THERE" });
    const many = Array.from({ length: 101 }, (_, at) => ({
      ...one,
      claimId: `clm_019acdea-1111-7000-8000-${String(at).padStart(12, "0")}`,
    }));
    expect(await ask(many)).toMatchObject({ field: "claims", problem: "TOO_MANY", max: 100 });
    expect(await ask(many.slice(1))).toMatchObject({ refusedCount: 100 });
  });

  test("is foreseen by as many statements for many claims as for one", async () => {
    const claims = await Promise.all([1, 2, 3, 4].map(() => readyClaim(editor)));
    const cost = (some: Versioned[]) => statementsOf(verb, { ...more, claims: some.map(seen) }, editor);
    const [one, many] = [await cost(claims.slice(0, 1)), await cost(claims)];
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(3);
  });

  test("is denied to nobody and to a reviewer, before anything else is said", async () => {
    const variables = { input: { ...more, claims: [] } };
    expect(codesOf(await send(bulkDocument(verb), variables))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(bulkDocument(verb), variables, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });
});

test("a key that may edit and not see is not told what the claims say", async () => {
  const key = await done<{ secret: string }>("createApiKey", "... on CreatedApiKey { secret }", {
    as: editor,
    input: { name: unique("Key"), scopes: ["EDIT"], days: 1 },
  });
  const claim = await readyClaim(editor);
  const { data } = await send(
    mutation("submitClaims", "... on BulkChange { results { id title outcome } }"),
    { input: { claims: [seen(claim)], dryRun: true } },
    { as: { headers: { authorization: `Bearer ${key.secret}` } } },
  );
  expect(data.submitClaims.results).toEqual([{ id: claim.id, title: null, outcome: "DONE" }]);
});

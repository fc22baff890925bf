import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newClaim, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { publish, reword, submitted, decide, uuidIn } from "../../testkit/review-desk.ts";

const kept =
  "... on KeptWorkingCopy { version keptAt } ... on TypedElsewhere { content version basedOnVersion }";
const problem = "... on InvalidInput { field problem min max }";
const nowhere = "clm_019acdea-1111-7000-8000-000000000001";
const copies =
  "query ($id: ID!) { claim(id: $id) { version workingCopies { part number content basedOnVersion version keptAt } } }";

let editor: Person;
let colleague: Person;
beforeAll(async () => {
  [editor, colleague] = await Promise.all([newPerson(["EDITOR"]), newPerson(["EDITOR"])]);
});

const typed = (claim: Versioned, content: string, more: Record<string, unknown> = {}) => ({
  claimId: claim.id,
  part: "WORDING",
  content,
  basedOnVersion: claim.version,
  expectedVersion: 0,
  ...more,
});

const keep = async (as: Person, input: Record<string, unknown>) =>
  (await sendOk(mutation("keepWorkingCopy", `${kept} ${problem}`), { input }, { as })).keepWorkingCopy;

const discard = async (as: Person, input: Record<string, unknown>) =>
  (
    await sendOk(
      mutation("discardWorkingCopy", "... on DiscardedWorkingCopy { wasThere }"),
      { input },
      { as },
    )
  ).discardWorkingCopy;

const read = async (as: Person, id: string) => (await sendOk(copies, { id }, { as })).claim;

describe("what somebody types for a claim", () => {
  test("is kept for them on every device, and changes nothing of the claim", async () => {
    const claim = await newClaim(editor);
    expect(await keep(editor, typed(claim, "first words"))).toMatchObject({ version: 1 });
    const again = typed(claim, "first words, and more", { expectedVersion: 1 });
    expect(await keep(editor, again)).toMatchObject({ version: 2 });
    await keep(editor, typed(claim, "of evidence", { part: "EVIDENCE", number: 3 }));
    await keep(editor, typed(claim, "of new evidence", { part: "EVIDENCE" }));
    const found = await read(editor, claim.id);
    expect(found.version).toBe(claim.version);
    const told = found.workingCopies.map((copy: Record<string, unknown>) => [
      copy["part"],
      copy["number"],
      copy["content"],
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["WORDING", null, "first words, and more"],
        ["EVIDENCE", 3, "of evidence"],
        ["EVIDENCE", null, "of new evidence"],
      ]),
    );
    const { revisions, audit } = await withDatabase(async (client) => {
      const count = async (sql: string) =>
        (await client.query<{ n: number }>(sql, [uuidIn(claim.id)])).rows[0]?.n;
      return {
        revisions: await count("select count(*)::integer as n from claim_revision where claim_id = $1"),
        audit: await count("select count(*)::integer as n from audit_record where subject_id = $1"),
      };
    });
    expect({ revisions, audit }).toEqual({ revisions: 1, audit: 1 });
  });

  test("is nobody else's to see, neither colleagues' nor administrators' nor the public's", async () => {
    const claim = await submitted(editor);
    await keep(editor, typed(claim, "not yet for anybody"));
    const admin = await newPerson(["ADMIN"]);
    expect((await read(colleague, claim.id)).workingCopies).toEqual([]);
    expect((await read(admin, claim.id)).workingCopies).toEqual([]);
    const reviewer = await newPerson(["REVIEWER"]);
    await publish(editor, await decide(reviewer, claim));
    const stranger = await send("query ($id: ID!) { claim(id: $id) { workingCopies { content } } }", {
      id: claim.id,
    });
    expect(codesOf(stranger)).toEqual(["UNAUTHENTICATED"]);
  });

  test("stays while others change the claim, and tells which version it was begun on", async () => {
    const claim = await newClaim(editor);
    await keep(editor, typed(claim, "begun before"));
    const changed = await reword(colleague, claim);
    const found = await read(editor, claim.id);
    expect(found.version).toBe(changed.version);
    expect(found.workingCopies).toMatchObject([{ content: "begun before", basedOnVersion: claim.version }]);
  });

  test("is not overwritten by what they type in another window, which is shown it and may take its place", async () => {
    const claim = await newClaim(editor);
    await keep(editor, typed(claim, "in one window"));
    const other = await keep(editor, typed(claim, "in another window"));
    expect(other).toMatchObject({ code: "TYPED_ELSEWHERE", content: "in one window", version: 1 });
    expect((await read(editor, claim.id)).workingCopies).toMatchObject([{ content: "in one window" }]);
    const chosen = typed(claim, "in another window", { expectedVersion: 1 });
    expect(await keep(editor, chosen)).toMatchObject({ version: 2 });
    expect((await read(editor, claim.id)).workingCopies).toMatchObject([{ content: "in another window" }]);
  });

  test("is gone when it is discarded, once and for all, and begins anew where it is typed again", async () => {
    const claim = await newClaim(editor);
    const place = { claimId: claim.id, part: "VERDICT" };
    await keep(editor, typed(claim, "a rationale", place));
    expect(await discard(colleague, place)).toMatchObject({ wasThere: false });
    expect(await discard(editor, place)).toMatchObject({ wasThere: true });
    expect(await discard(editor, place)).toMatchObject({ wasThere: false });
    expect(await discard(editor, { ...place, claimId: nowhere })).toMatchObject({ code: "NOT_FOUND" });
    expect((await read(editor, claim.id)).workingCopies).toEqual([]);
    const later = typed(claim, "again", { ...place, expectedVersion: 1 });
    expect(await keep(editor, later)).toMatchObject({ version: 2 });
  });
});

describe("what somebody types is refused", () => {
  test("of a claim that is not there, without a word, and where it is too long", async () => {
    const claim = await newClaim(editor);
    expect(await keep(editor, typed({ ...claim, id: nowhere }, "words"))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await keep(editor, typed(claim, " "))).toMatchObject({ field: "content", problem: "EMPTY" });
    const tooLong = typed(claim, "a".repeat(200_001));
    expect(await keep(editor, tooLong)).toMatchObject({
      field: "content",
      problem: "TOO_LONG",
      max: 200_000,
    });
    for (const [field, given] of [
      ["number", -1],
      ["basedOnVersion", 0],
      ["expectedVersion", -1],
    ] as const)
      expect(await keep(editor, typed(claim, "words", { [field]: given }))).toMatchObject({
        field,
        problem: "OUT_OF_RANGE",
      });
  });

  test("of more than fifty parts of one claim", async () => {
    const claim = await newClaim(editor);
    for (let number = 0; number < 50; number += 1)
      await keep(editor, typed(claim, "words", { part: "EVIDENCE", number }));
    expect(await keep(editor, typed(claim, "one more"))).toMatchObject({
      field: "part",
      problem: "TOO_MANY",
    });
    const once = typed(claim, "other words", { part: "EVIDENCE", number: 7, expectedVersion: 1 });
    expect(await keep(editor, once)).toMatchObject({ version: 2 });
  });

  test("to whoever does not edit", async () => {
    const claim = await newClaim(editor);
    const reviewer = await newPerson(["REVIEWER"]);
    const keeping = mutation("keepWorkingCopy", "");
    const discarding = mutation("discardWorkingCopy", "");
    const place = { claimId: claim.id, part: "WORDING" };
    const input = typed(claim, "words");
    expect(codesOf(await send(keeping, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(keeping, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(discarding, { input: place }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });
});

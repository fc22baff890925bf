import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newClaim, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

const editClaim = mutation(
  "editClaim",
  `... on Claim { id text language kind topics state version digest revisions { nodes { number text reason createdBy { name } } } }
   ... on StaleVersion { current { id version } }
   ... on InvalidInput { field }
   ... on NotFound { id }`,
);

const edit = async (as: Person, { id, version }: Versioned, changes: Record<string, unknown>) =>
  (await sendOk(editClaim, { input: { id, expectedVersion: version, ...changes } }, { as })).editClaim;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor rewords a claim", () => {
  test("and it is a new revision with another digest", async () => {
    const claim = await newClaim(editor);
    const [before, after] = [unique("First words of"), unique("Other words of")];
    const one = await edit(editor, claim, { text: before });
    const colleague = await newPerson(["EDITOR"]);
    const two = await edit(colleague, one, { text: after, kind: "CAUSAL", reason: "More precise." });
    expect(two).toMatchObject({ text: after, kind: "CAUSAL", version: 3, state: "DRAFT" });
    expect(two.digest).not.toBe(one.digest);
    expect(two.revisions.nodes[0]).toEqual({
      number: 3,
      text: after,
      reason: "More precise.",
      createdBy: { name: colleague.name },
    });
    expect(two.revisions.nodes[1]).toMatchObject({ number: 2, text: before, reason: null });
  });

  test("and to the same words it is no change at all", async () => {
    const claim = await newClaim(editor, { topics: ["Peace"] });
    const same = await edit(editor, claim, { topics: ["Peace"], kind: "FACT" });
    expect(same).toMatchObject({ version: claim.version });
    expect(same.revisions.nodes).toHaveLength(1);
  });

  test("and back again, and the digest is the first one", async () => {
    const claim = await newClaim(editor);
    const one = await edit(editor, claim, { kind: "FIGURE" });
    const two = await edit(editor, one, { kind: "FACT" });
    const three = await edit(editor, two, { kind: "FIGURE" });
    expect(three.digest).toBe(one.digest);
    expect(two.digest).not.toBe(one.digest);
  });
});

describe("an editor is refused", () => {
  test("a change over somebody else's, and told the version that it is at", async () => {
    const claim = await newClaim(editor);
    const changed = await edit(editor, claim, { text: unique("Meanwhile") });
    const stale = await edit(editor, claim, { text: unique("Too late") });
    expect(stale).toMatchObject({
      code: "STALE_VERSION",
      current: { id: claim.id, version: changed.version },
    });
  });

  test("of two changes at one moment, exactly one", async () => {
    const claim = await newClaim(editor);
    const answers = await Promise.all(
      ["one", "two", "three"].map((word) => edit(editor, claim, { text: unique(word) })),
    );
    const names = answers.map(({ __typename }) => __typename).sort();
    expect(names).toEqual(["Claim", "StaleVersion", "StaleVersion"]);
  });

  test.each([
    ["an empty text", { text: "" }, "text"],
    ["what is no language", { language: "l'anglais" }, "language"],
    ["an empty topic", { topics: ["Peace", " "] }, "topics"],
    ["a reason that is too long", { text: "x", reason: "a".repeat(4001) }, "reason"],
  ])("%s", async (_what, changes, field) => {
    const claim = await newClaim(editor);
    expect(await edit(editor, claim, changes)).toMatchObject({ code: "INVALID_INPUT", field });
  });

  test("a claim that is not there", async () => {
    const id = "clm_019acdea-1111-7000-8000-000000000001";
    expect(await edit(editor, { id, version: 1 }, { text: "x" })).toMatchObject({ code: "NOT_FOUND", id });
  });
});

test("editing a claim is denied to nobody and to a reviewer", async () => {
  const { id, version } = await newClaim(editor);
  const input = { id, expectedVersion: version, text: "x" };
  expect(codesOf(await send(editClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(editClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

describe("a verdict", () => {
  const wanted =
    "... on Claim { id version digest verdict { rating label rationale } } ... on UnknownRating { scale } ... on InvalidInput { field } ... on StaleVersion { current { version } }";
  const propose = async (as: Person, { id, version }: Versioned, verdict: Record<string, unknown>) =>
    (
      await sendOk(
        mutation("proposeVerdict", wanted),
        { input: { claimId: id, expectedVersion: version, ...verdict } },
        { as },
      )
    ).proposeVerdict;

  test("is proposed by an editor, on the desk's scale, in the claim's language", async () => {
    const claim = await newClaim(editor, { language: "fr" });
    const rated = await propose(editor, claim, { rating: "mostly_true", rationale: "Two registers agree." });
    expect(rated).toMatchObject({
      version: 2,
      verdict: { rating: "mostly_true", label: "Plutôt vrai", rationale: "Two registers agree." },
    });
    const same = await propose(editor, rated, { rating: "mostly_true", rationale: "Two registers agree." });
    expect(same).toMatchObject({ version: 2, digest: rated.digest });
  });

  test("is refused beyond the scale, which is told", async () => {
    const claim = await newClaim(editor);
    const answer = await propose(editor, claim, { rating: "perhaps", rationale: "Who knows." });
    const { verdictScale } = await sendOk(
      '{ verdictScale { rating retired label(language: "fr-CA") value } }',
    );
    expect(answer).toMatchObject({
      code: "UNKNOWN_RATING",
      scale: verdictScale
        .filter(({ retired }: { retired: boolean }) => !retired)
        .map(({ rating }: { rating: string }) => rating),
    });
    expect(verdictScale[0]).toEqual({ rating: "true", retired: false, label: "Vrai", value: 5 });
  });

  test("is refused without a rationale, and on a claim that has changed", async () => {
    const claim = await newClaim(editor);
    expect(await propose(editor, claim, { rating: "true", rationale: " " })).toMatchObject({
      code: "INVALID_INPUT",
      field: "rationale",
    });
    await done("editClaim", "... on Claim { id }", {
      as: editor,
      input: { id: claim.id, expectedVersion: 1, kind: "FIGURE" },
    });
    expect(await propose(editor, claim, { rating: "true", rationale: "x" })).toMatchObject({
      code: "STALE_VERSION",
      current: { version: 2 },
    });
  });

  test("is not a reviewer's to propose", async () => {
    const { id } = await newClaim(editor);
    const input = { claimId: id, expectedVersion: 1, rating: "true", rationale: "x" };
    const reviewer = await newPerson(["REVIEWER"]);
    const answer = await send(mutation("proposeVerdict", wanted), { input }, { as: reviewer });
    expect(codesOf(answer)).toEqual(["FORBIDDEN"]);
  });
});

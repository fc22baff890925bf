import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newClaim, newSource, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("evidence is put in order", () => {
  const order = async (id: string) =>
    (
      await sendOk(
        "query ($id: ID!) { claim(id: $id) { digest evidence(first: 20) { nodes { id number note } } } }",
        { id },
        { as: editor },
      )
    ).claim;
  const notesOf = ({ evidence }: { evidence: { nodes: { note: string }[] } }) =>
    evidence.nodes.map(({ note }) => note);

  const threePieces = async (): Promise<Versioned> => {
    let claim = await newClaim(editor);
    const sourceId = (await newSource(editor)).id;
    for (const note of ["a", "b", "c"]) {
      const input = { claimId: claim.id, expectedVersion: claim.version, stance: "SUPPORTS", sourceId, note };
      claim = await done<Versioned>("addEvidence", "... on Claim { id version }", { as: editor, input });
    }
    return claim;
  };

  const move = async (as: Person, claim: Versioned, to: { evidenceId: string; position: number }) =>
    (
      await sendOk(
        mutation(
          "moveEvidence",
          "... on Claim { id version evidence(first: 20) { nodes { note } } } ... on InvalidInput { field problem min max } ... on StaleVersion { current { version } }",
        ),
        { input: { claimId: claim.id, expectedVersion: claim.version, ...to } },
        { as },
      )
    ).moveEvidence;

  test("as a new revision that says the same, keeps its numbers and is recorded; in its place already, nothing changes", async () => {
    const claim = await threePieces();
    const before = await order(claim.id);
    const [, , last] = before.evidence.nodes;
    const moved = await move(editor, claim, { evidenceId: last.id, position: 0 });
    expect(notesOf(moved)).toEqual(["c", "a", "b"]);
    expect(moved.version).toBe(claim.version + 1);
    const after = await order(claim.id);
    expect(after.digest).toBe(before.digest);
    expect(after.evidence.nodes.map(({ number }: { number: number }) => number)).toEqual([2, 0, 1]);
    const [first] = after.evidence.nodes;
    expect(await move(editor, moved, { evidenceId: first.id, position: 0 })).toMatchObject({
      version: moved.version,
    });
    const again = await move(editor, moved, { evidenceId: first.id, position: 1 });
    expect(notesOf(again)).toEqual(["a", "c", "b"]);
    const records = await sendOk(
      "query ($id: ID!) { claim(id: $id) { audit(first: 1) { nodes { action before after } } } }",
      { id: claim.id },
      { as: editor },
    );
    expect(records.claim.audit.nodes[0]).toMatchObject({
      action: "EVIDENCE_MOVED",
      before: { number: 2, position: 0 },
      after: { position: 1 },
    });
  });

  test("and stays in that order when a piece is edited, and is in its old one again when that is restored", async () => {
    const claim = await threePieces();
    const [, , last] = (await order(claim.id)).evidence.nodes;
    const moved = await move(editor, claim, { evidenceId: last.id, position: 0 });
    const [first] = (await order(claim.id)).evidence.nodes;
    const input = {
      claimId: claim.id,
      expectedVersion: moved.version,
      evidenceId: first.id,
      note: "c, edited",
    };
    const edited = await done<Versioned>("editEvidence", "... on Claim { id version }", {
      as: editor,
      input,
    });
    expect(notesOf(await order(claim.id))).toEqual(["c, edited", "a", "b"]);
    const { claim: told } = await sendOk(
      "query ($id: ID!) { claim(id: $id) { audit(first: 10) { nodes { id action } } } }",
      { id: claim.id },
      { as: editor },
    );
    const third = told.audit.nodes.find(({ action }: { action: string }) => action === "EVIDENCE_ADDED");
    const restoration = {
      claimId: claim.id,
      expectedVersion: edited.version,
      recordId: third.id,
      reason: "It read better.",
    };
    await done("restoreClaim", "... on Claim { id }", { as: editor, input: restoration });
    expect(notesOf(await order(claim.id))).toEqual(["a", "b", "c"]);
  });

  test("not beyond its ends, not from an old version, not of another claim, and not by whoever does not edit", async () => {
    const [claim, other] = [await threePieces(), await threePieces()];
    const [first] = (await order(claim.id)).evidence.nodes;
    const [foreign] = (await order(other.id)).evidence.nodes;
    for (const position of [-1, 3])
      expect(await move(editor, claim, { evidenceId: first.id, position })).toMatchObject({
        field: "position",
        problem: "OUT_OF_RANGE",
        min: 0,
        max: 2,
      });
    expect(await move(editor, claim, { evidenceId: foreign.id, position: 1 })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await move(editor, { ...claim, version: 1 }, { evidenceId: first.id, position: 1 })).toMatchObject(
      { current: { version: claim.version } },
    );
    const reviewer = await newPerson(["REVIEWER"]);
    const input = { claimId: claim.id, expectedVersion: claim.version, evidenceId: first.id, position: 1 };
    expect(codesOf(await send(mutation("moveEvidence", ""), { input }, { as: reviewer }))).toEqual([
      "FORBIDDEN",
    ]);
  });
});

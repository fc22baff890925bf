import { codesOf, send } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { reword } from "../../testkit/review-desk.ts";
import { changeAs } from "../evidence/evidence.ts";
import { compare, comparison, history, recordOf, told } from "./history.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const change = (verb: string, { id, version }: Versioned, input: object): Promise<Versioned> =>
  done(verb, "... on Claim { id version }", {
    as: editor,
    input: { claimId: id, expectedVersion: version, ...input },
  });

test("an editor sees what differs between any two moments of a claim, relations included", async () => {
  const article = await newArticle(editor, "The port says that ten ships wait.", "Later there were twelve.");
  const source = await newSource(editor, unique("The port"));
  const appearance = { articleId: article.id, anchor: { exact: "ten ships wait" } };
  const claim = await newClaim(editor, { appearance, topics: ["Ports"] });
  const first = await recordOf(editor, "claim", { id: claim.id, action: "CLAIM_CREATED" });
  const words = unique("Twelve ships wait");
  const reworded = await done<Versioned>("editClaim", "... on Claim { id version }", {
    as: editor,
    input: { id: claim.id, expectedVersion: claim.version, text: words, topics: ["Ports", "Ships"] },
  });
  const shown = await changeAs(editor)("add", reworded, {
    stance: "SUPPORTS",
    sourceId: source.id,
    excerpt: "So it is.",
  });
  const rated = await change("proposeVerdict", shown, { rating: "true", rationale: "The log says so." });
  await change("addAppearance", rated, {
    appearance: { articleId: article.id, anchor: { exact: "there were twelve" } },
  });
  const lines = await told(editor, first.id);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(new RegExp(`^text CHANGED: .* > ${words}$`)),
      "topics CHANGED: Ports > Ports\nShips",
      "verdict ADDED: null > true",
      "rationale ADDED: null > The log says so.",
      "appearances.words ADDED: null > there were twelve",
      "evidence.stance ADDED: null > SUPPORTS",
      "evidence.words ADDED: null > So it is.",
    ]),
  );
  expect(lines.filter((line) => line.startsWith("appearances.words"))).toHaveLength(1);
});

test("the difference of two moments is the other way round when they are asked the other way round", async () => {
  const claim = await newClaim(editor);
  const changed = await reword(editor, claim, unique("Otherwise"));
  await reword(editor, changed, unique("Otherwise again"));
  const [third, second, first] = await history(editor, "claim", claim.id);
  if (!first || !second || !third) throw new Error("three things were done");
  const [there, back] = [
    await compare(editor, first.id, third.id),
    await compare(editor, third.id, first.id),
  ];
  expect(there?.differences[0]?.before).toBe(back?.differences[0]?.after);
  expect(there?.differences[0]?.after).toBe(back?.differences[0]?.before);
  expect(await told(editor, second.id, second.id)).toEqual([]);
});

test("each record tells which revision the claim had after it", async () => {
  const claim = await newClaim(editor);
  await reword(editor, claim, unique("Otherwise"));
  const numbers = (await history(editor, "claim", claim.id)).map(
    ({ claimRevision }) => claimRevision?.number,
  );
  expect(numbers).toEqual([2, 1]);
});

test("whose words they are, and a stance that was turned round, are told by field", async () => {
  const article = await newArticle(editor, "The port says that ten ships wait.");
  const [one, other] = [await newSource(editor, unique("One")), await newSource(editor, unique("Other"))];
  const attribution = [{ sourceId: one.id, verb: "says" }];
  const appearance = { articleId: article.id, anchor: { exact: "ten ships wait" }, attribution };
  const claim = await newClaim(editor, { appearance });
  const shown = await changeAs(editor)("add", claim, { stance: "SUPPORTS", url: "https://port.example/1" });
  const before = await recordOf(editor, "claim", { id: claim.id, action: "EVIDENCE_ADDED" });
  const evidenceId = shown.evidence.nodes[0]?.id;
  const turned = await changeAs(editor)("edit", shown, { evidenceId, stance: "REFUTES" });
  const read = await send(
    "query ($id: ID!) { claim(id: $id) { appearances(first: 1) { nodes { id } } } }",
    { id: claim.id },
    { as: editor },
  );
  const appearanceId = (read.data as { claim: { appearances: { nodes: { id: string }[] } } }).claim
    .appearances.nodes[0]?.id;
  await change("setAttribution", turned, {
    appearanceId,
    attribution: [{ sourceId: other.id, verb: "denies" }],
  });
  const lines = await told(editor, before.id);
  expect(lines).toHaveLength(2);
  expect(lines).toContain("evidence.stance CHANGED: SUPPORTS > REFUTES");
  expect(lines.join()).toMatch(/appearances\.attribution CHANGED: One .* · says > Other .* · denies/);
});

test("a history costs the same statements, however long it is", async () => {
  const claim = await newClaim(editor);
  const ask = () =>
    send(
      `query ($id: ID!) { claim(id: $id) { audit(first: 25) { totalCount nodes { id at action reason actor { name }
         claimRevision { number } } } } }`,
      { id: claim.id },
      { as: editor },
    );
  const short = await ask();
  let last: Versioned = claim;
  for (let time = 0; time < 3; time += 1) last = await reword(editor, last, unique("Otherwise"));
  const long = await ask();
  expect(long.data.claim.audit.totalCount).toBe(4);
  expect([short.statements, long.statements]).toEqual([2, 2]);
});

describe("a comparison", () => {
  test("is one statement, however much differs", async () => {
    const claim = await newClaim(editor);
    await reword(editor, claim, unique("Otherwise"));
    const [last, first] = await history(editor, "claim", claim.id);
    const answer = await send(comparison, { before: first?.id, after: last?.id }, { as: editor });
    expect(answer.data.comparison.differences).toHaveLength(1);
    expect(answer.statements).toBe(2);
  });

  test("of records of two different things there is none", async () => {
    const [one, other] = [await newClaim(editor), await newClaim(editor)];
    const [before] = await history(editor, "claim", one.id);
    const [after] = await history(editor, "claim", other.id);
    expect(await compare(editor, before?.id ?? "", after?.id)).toBeNull();
  });

  test("is for the desk alone", async () => {
    const claim = await newClaim(editor);
    const [before] = await history(editor, "claim", claim.id);
    expect(codesOf(await send(comparison, { before: before?.id }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("of something that is no record is malformed", async () => {
    const claim = await newClaim(editor);
    expect(codesOf(await send(comparison, { before: claim.id }, { as: editor }))).toEqual(["BAD_ID"]);
  });
});

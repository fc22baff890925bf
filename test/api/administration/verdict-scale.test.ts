import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newDatabase, startApi, type OwnApi } from "../../testkit/own-api.ts";
import { administrator, administratorAt, newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, submit } from "../../testkit/review-desk.ts";

const scale =
  '... on VerdictScale { ratings { rating position retired version value en: label fr: label(language: "fr") } }';
const more = "... on InvalidInput { field problem }";
const addRating = mutation("addRating", `${scale} ${more}`);
const editRating = mutation("editRating", `${scale} ${more} ... on StaleVersion { current { version } }`);
const arrange = mutation("arrangeVerdictScale", scale);

const letters = (): string =>
  randomUUID()
    .replaceAll(/[^a-f]/g, "")
    .padEnd(4, "a");
const newName = (): string => `step_${letters()}_${letters()}`;

let admin: Person;
beforeAll(async () => {
  admin = await administrator();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape of an answer is written in its document
type Answer = any;
const added = async (input: object, as: object = admin): Promise<Answer> =>
  (
    await sendOk(
      addRating,
      { input: { labelFr: "Satire", labelEn: "Satire", ...input } },
      { as: as as Person },
    )
  ).addRating;
const edited = async (input: object): Promise<Answer> =>
  (await sendOk(editRating, { input: { expectedVersion: 1, ...input } }, { as: admin })).editRating;
const step = ({ ratings }: Answer, rating: string): Answer =>
  ratings.find((one: { rating: string }) => one.rating === rating);
/** Others at this desk rate by the scale: what a test adds to it is retired again. */
const retire = (rating: string, expectedVersion: number): Promise<Answer> =>
  edited({ rating, expectedVersion, retired: true });

test("a step is added at the end, and verdicts may take it", async () => {
  const rating = newName();
  const answer = await added({ rating, labelFr: "Détourné", labelEn: "Out of context", value: 2.5 });
  expect(step(answer, rating)).toEqual({
    ...{ rating, position: answer.ratings.length, retired: false, version: 1, value: 2.5 },
    ...{ en: "Out of context", fr: "Détourné" },
  });
  const editor = await newPerson(["EDITOR"]);
  const { id, version } = await readyClaim(editor);
  const propose = mutation(
    "proposeVerdict",
    "... on Claim { version verdict { rating label } } ... on UnknownRating { scale }",
  );
  const input = { claimId: id, expectedVersion: version, rating, rationale: "Cut from a longer speech." };
  const { proposeVerdict } = await sendOk(propose, { input }, { as: editor });
  expect(proposeVerdict.verdict).toEqual({ rating, label: "Out of context" });
  await retire(rating, 1);
  // The claim that has it keeps it, and may be explained anew; another may not take it.
  const again = {
    ...input,
    expectedVersion: proposeVerdict.version,
    rationale: "Cut from a much longer speech.",
  };
  expect((await sendOk(propose, { input: again }, { as: editor })).proposeVerdict.verdict.rating).toBe(
    rating,
  );
  const other = await readyClaim(editor);
  const refused = { ...input, claimId: other.id, expectedVersion: other.version };
  expect((await sendOk(propose, { input: refused }, { as: editor })).proposeVerdict.scale).not.toContain(
    rating,
  );
});

test("a step's new name is read at once where it is published", async () => {
  const rating = newName();
  await added({ rating });
  const editor = await newPerson(["EDITOR"]);
  const ready = await readyClaim(editor);
  const input = { claimId: ready.id, expectedVersion: ready.version, rating, rationale: "A joke." };
  const propose = mutation("proposeVerdict", "... on Claim { id version }");
  const { proposeVerdict } = await sendOk(propose, { input }, { as: editor });
  const { id } = await publish(
    editor,
    await decide(await newPerson(["REVIEWER"]), await submit(editor, proposeVerdict)),
  );
  const label = async () =>
    (await sendOk("query ($id: ID!) { claim(id: $id) { verdict { label } } }", { id })).claim.verdict.label;
  expect(await label()).toBe("Satire");
  expect(step(await edited({ rating, labelEn: "  A  joke ", value: null }), rating)).toMatchObject({
    en: "A joke",
    version: 2,
  });
  expect(await label()).toBe("A joke");
  await retire(rating, 2);
});

test.each([
  [{ rating: "Not a name" }, { field: "rating", problem: "NOT_A_NAME" }],
  [{ rating: "x" }, { field: "rating", problem: "NOT_A_NAME" }],
  [
    { rating: "fine_name", labelFr: " " },
    { field: "labelFr", problem: "EMPTY" },
  ],
  [
    { rating: "fine_name", labelEn: "x".repeat(81) },
    { field: "labelEn", problem: "TOO_LONG" },
  ],
  [
    { rating: "fine_name", value: 0.5 },
    { field: "value", problem: "OUT_OF_RANGE" },
  ],
  [
    { rating: "fine_name", value: 5.5 },
    { field: "value", problem: "OUT_OF_RANGE" },
  ],
  [{ rating: "false" }, { code: "SAME_RATING_EXISTS" }],
])("a step with %j is refused", async (input, refusal) => {
  expect(await added(input)).toMatchObject(refusal);
});

test("a step is changed on the version that was seen", async () => {
  const rating = newName();
  await added({ rating });
  await retire(rating, 1);
  expect(await edited({ rating, labelEn: "Other" })).toMatchObject({ current: { version: 2 } });
  expect(await edited({ rating: "no_such_step" })).toMatchObject({ code: "NOT_FOUND" });
  expect(step(await edited({ rating, expectedVersion: 2, retired: false }), rating).retired).toBe(false);
  await retire(rating, 3);
});

describe("at a desk of its own", () => {
  let database: Awaited<ReturnType<typeof newDatabase>>;
  let desk: OwnApi;
  let own: Person;
  beforeAll(async () => {
    database = await newDatabase();
    desk = await startApi({ DATABASE_URL: database.url });
    own = (await administratorAt(desk.url)) as Person;
  });
  afterAll(async () => {
    await desk.stop();
    await database.drop();
  });

  const names = async (): Promise<string[]> =>
    (await sendOk("{ verdictScale { rating } }", {}, { as: own })).verdictScale.map(
      ({ rating }: { rating: string }) => rating,
    );

  test("the scale is put in another order, whole or not at all", async () => {
    const before = await names();
    const ratings = before.toReversed();
    const { arrangeVerdictScale } = await sendOk(arrange, { input: { ratings } }, { as: own });
    expect(arrangeVerdictScale.ratings.map(({ position }: Answer) => position)).toEqual(
      ratings.map((_, at) => at + 1),
    );
    expect(await names()).toEqual(ratings);
    for (const wrong of [ratings.slice(1), [...ratings, "more"], [...ratings.slice(1), ratings[1]]]) {
      const answer = await sendOk(arrange, { input: { ratings: wrong } }, { as: own });
      expect(answer.arrangeVerdictScale).toMatchObject({ code: "SCALE_CHANGED" });
    }
    expect(await names()).toEqual(ratings);
  });

  test("the last step that is offered is not retired", async () => {
    const answers = [];
    for (const rating of await names()) {
      const input = { rating, expectedVersion: 1, retired: true };
      answers.push((await sendOk(editRating, { input }, { as: own })).editRating.code);
    }
    expect(answers.at(-1)).toBe("LAST_RATING");
    expect(answers.slice(0, -1).every((code) => code === undefined)).toBe(true);
  });
});

test.each([
  ["addRating", { rating: "some_step", labelFr: "x", labelEn: "x" }],
  ["editRating", { rating: "true", expectedVersion: 1 }],
  ["arrangeVerdictScale", { ratings: [] }],
])("%s is for administrators", async (name, input) => {
  const document = mutation(name, "... on Refusal { code }");
  expect(codesOf(await send(document, { input }, { as: await newPerson(["EDITOR", "REVIEWER"]) }))).toEqual([
    "FORBIDDEN",
  ]);
  expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
});

import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  personIdOf,
  readyClaim,
  reword,
  submit,
  submitted,
  type Submitted,
} from "../../testkit/review-desk.ts";

const document = `query ($reviewIds: [ID!]!, $search: String) {
  handOverChoices(reviewIds: $reviewIds, search: $search) { personId name email possibleCount whyNotCode } }`;

interface Choice {
  personId: string;
  name: string;
  possibleCount: number;
  whyNotCode: string | null;
}

const name = (what: string) => unique(what);

let editor: Person;
let reviewer: Person;
const people: Partial<Record<"free" | "writer" | "decided" | "editor" | "admin", Person>> = {};
let claims: Submitted[];

const person = (role: keyof typeof people): Person => {
  const found = people[role];
  if (found === undefined) throw new Error(`Nobody is ${role}`);
  return found;
};

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  await onDeskWith({ approvalsNeeded: 2 }, editor);
  reviewer = await newPerson(["REVIEWER"]);
  people.free = await newPerson(["REVIEWER"], name("Free"));
  people.writer = await newPerson(["REVIEWER", "EDITOR"], name("Writer"));
  people.decided = await newPerson(["REVIEWER"], name("Decided"));
  people.editor = await newPerson(["EDITOR"], name("Editor"));
  people.admin = await newPerson(["ADMIN"], name("Admin"));
  const written = await readyClaim(editor);
  claims = [
    await submit(editor, await reword(person("writer"), written)),
    await submitted(editor),
    await submitted(editor),
  ];
  const [, second] = claims;
  if (second !== undefined) await decide(person("decided"), second);
});

const choicesFor = async (reviewIds: readonly string[], search?: string): Promise<Choice[]> =>
  (await sendOk(document, { reviewIds, search }, { as: reviewer })).handOverChoices;

const all = () => claims.map(({ reviewId }) => reviewId);

async function choiceOf(role: keyof typeof people, reviewIds = all()): Promise<Partial<Choice>> {
  const [found, ...others] = await choicesFor(reviewIds, person(role).email);
  expect(others).toEqual([]);
  return { possibleCount: found?.possibleCount, whyNotCode: found?.whyNotCode } as Partial<Choice>;
}

test("everybody is told of with how many they can be given, and what stands in the way of the others", async () => {
  expect(await choiceOf("free")).toEqual({ possibleCount: 3, whyNotCode: null });
  expect(await choiceOf("admin")).toEqual({ possibleCount: 3, whyNotCode: null });
  expect(await choiceOf("writer")).toEqual({ possibleCount: 2, whyNotCode: "OWN_WORK" });
  expect(await choiceOf("decided")).toEqual({ possibleCount: 2, whyNotCode: "ALREADY_DECIDED" });
  expect(await choiceOf("editor")).toEqual({ possibleCount: 0, whyNotCode: "NOT_A_REVIEWER" });
});

test("whoever can be given the most stands first, and nobody is offered to themselves", async () => {
  const choices = await choicesFor(all());
  const counts = choices.map(({ possibleCount }) => possibleCount);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  expect(await choicesFor(all(), reviewer.email)).toEqual([]);
});

test("whoever has a review is not given it again, and nobody one that is closed", async () => {
  const { reviewId } = await submitted(editor);
  const input = { reviewId, toPersonId: await personIdOf(person("free")), note: "For you." };
  await done("handOverReview", "... on Review { id }", { as: reviewer, input });
  expect(await choiceOf("free", [reviewId])).toEqual({ possibleCount: 0, whyNotCode: "ALREADY_THERE" });
  const closed = await submitted(editor);
  await decide(person("decided"), closed, "REJECT");
  expect(await choiceOf("free", [closed.reviewId])).toEqual({
    possibleCount: 0,
    whyNotCode: "REVIEW_CLOSED",
  });
});

test("whoever may decide on a review may be given it, and nobody else: the rule is one", async () => {
  const query = "query ($id: ID!) { review(id: $id) { viewerCanDecide whyNotCode } }";
  for (const id of all()) {
    for (const as of Object.values(people)) {
      const { review } = await sendOk(query, { id }, { as });
      const [choice] = await choicesFor([id], as.email);
      expect(choice).toMatchObject({
        possibleCount: review.viewerCanDecide === true ? 1 : 0,
        whyNotCode: review.whyNotCode,
      });
    }
  }
});

test("many reviews cost one statement, more than 100 are too many, and strangers are told nothing", async () => {
  const one = await send(document, { reviewIds: all().slice(0, 1) }, { as: reviewer });
  expect((await send(document, { reviewIds: all() }, { as: reviewer })).statements).toBe(one.statements);
  const [first = ""] = all();
  const many = Array.from({ length: 101 }, () => first);
  expect(codesOf(await send(document, { reviewIds: many }, { as: reviewer }))).toEqual(["TOO_COSTLY"]);
  expect(codesOf(await send(document, { reviewIds: all() }))).toEqual(["UNAUTHENTICATED"]);
});

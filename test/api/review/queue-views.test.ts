import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, reword, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";

const list = `query ($filter: ReviewFilter, $search: String, $orderBy: [ReviewOrder!]) {
  reviews(filter: $filter, search: $search, orderBy: $orderBy, first: 50) { nodes { id } } }`;
const counts = "query ($of: [CountedReviewsInput!]!) { reviewCounts(of: $of) }";

let editor: Person;
let reviewer: Person;
let deskId: { eq: string };
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  deskId = { eq: await onDeskWith({}, editor) };
});

const listed = async (as: Person, asked: Record<string, unknown>): Promise<string[]> => {
  const filter = { deskId, ...(asked["filter"] as object | undefined) };
  const { reviews } = await sendOk(list, { ...asked, filter }, { as });
  return reviews.nodes.map(({ id }: { id: string }) => id);
};

test("what a reviewer sent back comes back to them once it is changed and handed over again", async () => {
  const claim = await submitted(editor);
  const returned = (as: Person) => listed(as, { filter: { returnedToMe: true } });
  expect(await returned(reviewer)).toEqual([]);
  const sentBack = await decide(reviewer, claim, "REQUEST_CHANGES");
  expect(await returned(reviewer)).toEqual([]);
  const again = await submit(editor, await reword(editor, sentBack));
  expect(await returned(reviewer)).toEqual([again.reviewId]);
  expect(await returned(await newPerson(["REVIEWER"]))).toEqual([]);
  expect(await returned(editor)).toEqual([]);
  await decide(reviewer, again);
  expect(await returned(reviewer)).toEqual([]);
  const decided = await listed(reviewer, { filter: { decidedByMe: true } });
  expect(decided.toSorted()).toEqual([claim.reviewId, again.reviewId].toSorted());
  expect(await listed(editor, { filter: { decidedByMe: true } })).toEqual([]);
});

test("reviews are found by words of the claim, of its article and of its sources, without regard to accents", async () => {
  const [word, title, name] = [unique("Déchargement"), unique("Le port"), unique("Préfecture")];
  const article = await newArticle(editor, "Quarante navires attendaient au large.");
  await done("editArticle", "... on Article { id }", {
    as: editor,
    input: { id: article.id, expectedVersion: article.version, title },
  });
  const source = await newSource(editor, name, "GOVERNMENT");
  const appearance = {
    articleId: article.id,
    anchor: { exact: "Quarante navires" },
    attribution: [{ sourceId: source.id, verb: "selon" }],
  };
  const { reviewId } = await submitted(editor, { text: word, language: "fr", appearance });
  const other = await submitted(editor);
  const plain = word.replace("é", "E").toUpperCase();
  for (const search of [word, plain, title, name, `"${name}" -nothing`]) {
    expect({ search, found: await listed(reviewer, { search }) }).toEqual({ search, found: [reviewId] });
  }
  expect(await listed(reviewer, { search: `${word} -"${name}"` })).toEqual([]);
  expect(await listed(reviewer, { search: unique("nowhere") })).toEqual([]);
  const both = await listed(reviewer, { search: "true -nothing" });
  expect(both).not.toContain(other.reviewId);
});

test("reviews are ordered by what was closed last, and cut down by the claim's language, kind and topic", async () => {
  const person = await newPerson(["EDITOR"]);
  const desk = { eq: await onDeskWith({}, person) };
  const topic = unique("harbour");
  const [first, second, open] = [
    await submitted(person, { language: "fr" }),
    await submitted(person, { kind: "FIGURE", topics: [topic] }),
    await submitted(person),
  ];
  await decide(reviewer, second);
  await decide(reviewer, first);
  const of = (filter: object, field = "CLOSED_AT", direction = "DESC") =>
    listed(reviewer, { filter: { deskId: desk, ...filter }, orderBy: [{ field, direction }] });
  expect(await of({ state: { not: "OPEN" } })).toEqual([first.reviewId, second.reviewId]);
  expect(await of({}, "CLOSED_AT", "ASC")).toEqual([second.reviewId, first.reviewId, open.reviewId]);
  expect(await of({}, "SUBMITTED_AT", "ASC")).toEqual([first.reviewId, second.reviewId, open.reviewId]);
  expect(await of({ claim: { language: { eq: "fr" } } })).toEqual([first.reviewId]);
  expect(await of({ claim: { kind: { eq: "FIGURE" }, topics: { eq: topic } } })).toEqual([second.reviewId]);
});

test("a list of reviews counts the languages, kinds, topics and desks that are in it", async () => {
  const person = await newPerson(["EDITOR"]);
  const desk = await onDeskWith({}, person);
  const topic = unique("harbour");
  await submitted(person, { language: "fr", kind: "FIGURE", topics: [topic] });
  await submitted(person, { language: "en", kind: "FACT" });
  const query = `query ($filter: ReviewFilter) { reviews(filter: $filter, first: 0) {
    facets { field values { value label count } } } }`;
  const { statements, data } = await send(query, { filter: { deskId: { eq: desk } } }, { as: reviewer });
  expect(statements).toBe(2);
  const facets: { field: string; values: { value: string; label: string; count: number }[] }[] =
    data.reviews.facets;
  const of = (name: string) =>
    facets.find(({ field }) => field === name)?.values.map(({ value, count }) => [value, count]);
  expect(of("language")).toEqual([
    ["en", 1],
    ["fr", 1],
  ]);
  expect(of("kind")).toEqual([
    ["FACT", 1],
    ["FIGURE", 1],
  ]);
  expect(of("topics")).toEqual([[topic, 1]]);
  expect(of("desk")).toEqual([[desk, 2]]);
  expect(facets.find(({ field }) => field === "desk")?.values[0]?.label).toMatch(/^Desk /);
});

describe("the numbers of the tabs", () => {
  test("are those of the lists, in the order that was asked, by one statement", async () => {
    const person = await newPerson(["EDITOR"]);
    const desk = { eq: await onDeskWith({}, person) };
    const word = unique("Numbered");
    const claims = [
      await submitted(person, { text: word }),
      await submitted(person),
      await submitted(person),
    ];
    await decide(reviewer, claims[2]!);
    await done("takeReview", "... on Review { id }", {
      as: reviewer,
      input: { reviewId: claims[0]!.reviewId },
    });
    await withDatabase((client) =>
      client.query("update review set due_at = now() - interval '1 hour' where id = $1", [
        uuidIn(claims[1]!.reviewId),
      ]),
    );
    const filters = [
      { state: { eq: "OPEN" }, decidableByMe: true },
      { assignedToMe: true },
      { overdue: true },
      { decidedByMe: true },
      { returnedToMe: true },
    ];
    const of = [...filters.map((filter) => ({ filter: { deskId: desk, ...filter } })), { search: word }];
    const answer = await send(counts, { of }, { as: reviewer });
    // One for who asks, and one for all that is asked.
    expect(answer.statements).toBe(2);
    expect(answer.data.reviewCounts).toEqual([2, 1, 1, 1, 0, 1]);
    expect((await sendOk(counts, { of: [] }, { as: reviewer })).reviewCounts).toEqual([]);
  });

  test("are the desk's alone, and no more than forty at a time", async () => {
    expect(codesOf(await send(counts, { of: [{}] }))).toEqual(["UNAUTHENTICATED"]);
    const of = Array.from({ length: 41 }, () => ({}));
    expect(codesOf(await send(counts, { of }, { as: reviewer }))).toEqual(["TOO_COSTLY"]);
  });
});

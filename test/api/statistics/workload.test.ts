import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, onDeskWith, personIdOf, submitted, uuidIn } from "../../testkit/review-desk.ts";

const query = `query ($filter: WorkloadFilter, $orderBy: [WorkloadOrder!], $first: Int, $after: String) {
  workloads(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { pageInfo { endCursor hasNextPage } nodes {
    person { id name } openReviewCount overdueReviewCount returnedClaimCount decisionCount submissionCount } } }`;

let editor: Person;
let reviewer: Person;
let deskId: string;

beforeAll(async () => {
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  deskId = await onDeskWith({}, editor);
  await withDatabase(async (client) => {
    await client.query("insert into desk_member (desk_id, person_id) values ($1, $2)", [
      uuidIn(deskId),
      uuidIn(await personIdOf(reviewer)),
    ]);
  });
  await decide(reviewer, await submitted(editor), "REQUEST_CHANGES");
  const [taken, late] = [await submitted(editor), await submitted(editor)];
  for (const { reviewId } of [taken, late])
    await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId } });
  await withDatabase((client) =>
    client.query("update review set due_at = now() - interval '1 day' where id = $1", [
      uuidIn(late.reviewId),
    ]),
  );
});

test("tells what lies with whom, and what they did lately; most open reviews first", async () => {
  const { workloads } = await sendOk(query, { filter: { deskId: { eq: deskId } } }, { as: editor });
  const nothing = { openReviewCount: 0, overdueReviewCount: 0, returnedClaimCount: 0 };
  expect(workloads.nodes).toEqual([
    {
      ...{ person: { id: await personIdOf(reviewer), name: reviewer.name }, ...nothing },
      ...{ openReviewCount: 2, overdueReviewCount: 1, decisionCount: 1, submissionCount: 0 },
    },
    {
      ...{ person: { id: await personIdOf(editor), name: editor.name }, ...nothing },
      ...{ returnedClaimCount: 1, decisionCount: 0, submissionCount: 3 },
    },
  ]);
});

test.each([
  ["NAME", "ASC"],
  ["OPEN_REVIEWS", "ASC"],
  ["DECISIONS", "DESC"],
  ["SUBMISSIONS", "ASC"],
])("is read page by page in the order of %s, %s", async (field, direction) => {
  const asked = { filter: { deskId: { eq: deskId } }, orderBy: [{ field, direction }], first: 1 };
  const one = (await sendOk(query, asked, { as: editor })).workloads;
  expect(one.pageInfo.hasNextPage).toBe(true);
  const other = (await sendOk(query, { ...asked, after: one.pageInfo.endCursor }, { as: editor })).workloads;
  const named = [one, other].map(({ nodes }) => nodes[0].person.name);
  expect(new Set(named)).toEqual(new Set([editor.name, reviewer.name]));
  if (field !== "NAME")
    expect(named).toEqual(
      field === "OPEN_REVIEWS" ? [editor.name, reviewer.name] : [reviewer.name, editor.name],
    );
});

test("is for the desk", async () => {
  expect(codesOf(await send(query))).toEqual(["UNAUTHENTICATED"]);
});

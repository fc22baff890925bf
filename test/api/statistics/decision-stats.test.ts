import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  publish,
  reword,
  submit,
  submitted,
  uuidIn,
  type Submitted,
} from "../../testkit/review-desk.ts";
import { retract } from "../feeds/published-claim.ts";

const midnight = `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`;
const period = `from: "${midnight}", interval: DAY, deskId: $deskId`;

let editor: Person;
let reviewer: Person;
let deskId: string;

beforeEach(async () => {
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  deskId = await onDeskWith({}, editor);
});

/** As if the review had been open for so long. */
const waited = ({ reviewId }: Submitted, hours: number) =>
  withDatabase((client) =>
    client.query("update review set submitted_at = closed_at - make_interval(hours => $2) where id = $1", [
      uuidIn(reviewId),
      hours,
    ]),
  );

test("reviews are counted by how they ended, with how long they took", async () => {
  const endings = ["APPROVE", "APPROVE", "APPROVE", "REQUEST_CHANGES", "REJECT"];
  for (const [at, decision] of endings.entries()) {
    const claim = await submitted(editor);
    await decide(reviewer, claim, decision);
    await waited(claim, [1, 2, 3, 4, 100][at] ?? 0);
  }
  await submitted(editor);
  const query = `query ($deskId: ID) { decisionStats(${period}) { from to approvedCount changesRequestedCount rejectedCount medianHours ninthDecileHours } }`;
  const { decisionStats } = await sendOk(query, { deskId }, { as: reviewer });
  expect(decisionStats).toEqual([
    {
      from: midnight,
      to: new Date(Date.parse(midnight) + 86_400_000).toISOString(),
      ...{ approvedCount: 3, changesRequestedCount: 1, rejectedCount: 1 },
      medianHours: 3,
      ninthDecileHours: expect.closeTo(61.6, 5),
    },
  ]);
});

test("a period in which nothing was decided says so, and has no hours", async () => {
  const query = `query ($deskId: ID) { decisionStats(${period}) { approvedCount medianHours ninthDecileHours } }`;
  const { decisionStats } = await sendOk(query, { deskId }, { as: reviewer });
  expect(decisionStats).toEqual([{ approvedCount: 0, medianHours: null, ninthDecileHours: null }]);
});

test("what became public is counted by its kind", async () => {
  const claim = await publish(editor, await decide(reviewer, await submitted(editor)));
  await publish(editor, await decide(reviewer, await submitted(editor)));
  const draft = await reword(editor, claim);
  const corrected = await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
  const query = `query ($deskId: ID) { publicationStats(${period}) { firstCount correctionCount retractionCount } }`;
  const told = async () => (await sendOk(query, { deskId }, { as: reviewer })).publicationStats;
  expect(await told()).toEqual([{ firstCount: 2, correctionCount: 1, retractionCount: 0 }]);
  await retract({ editor, reviewer }, corrected, "It never was.");
  expect(await told()).toEqual([{ firstCount: 2, correctionCount: 1, retractionCount: 1 }]);
});

import { withDatabase } from "../../testkit/database.ts";
import { done } from "../../testkit/newsroom.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, publish, submitted, uuidIn } from "../../testkit/review-desk.ts";

/** What a claim says of the revision that the public knows, and what its revisions say. */
const told = `select c.shown_revision_id as said, c.published_at as "saidAt", p.id as found, p.published_at as "foundAt"
  from claim c left join claim_revision p
    on p.claim_id = c.id and (p.live_to = 'infinity' or p.retracted_at is not null)
  where c.id = $1`;

interface Told {
  said: string | null;
  saidAt: Date | null;
  found: string | null;
  foundAt: Date | null;
}

const toldOf = (id: string): Promise<Told[]> =>
  withDatabase(async (client) => (await client.query<Told>(told, [uuidIn(id)])).rows);

test("a claim names the revision that the public knows, through publication and retraction", async () => {
  const [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  const claim = await submitted(editor);
  expect(await toldOf(claim.id)).toEqual([{ said: null, saidAt: null, found: null, foundAt: null }]);
  const published = await publish(editor, await decide(reviewer, claim));
  const [first] = await toldOf(claim.id);
  expect(first).toEqual({
    said: first?.found,
    saidAt: first?.foundAt,
    found: expect.any(String),
    foundAt: expect.any(Date),
  });
  const input = { claimId: claim.id, expectedVersion: published.version, reason: "It was never said." };
  await done("retractClaim", "... on Publication { id }", { as: editor, input });
  const [last] = await toldOf(claim.id);
  expect(last).toEqual({ ...first, said: last?.found, found: expect.any(String) });
});

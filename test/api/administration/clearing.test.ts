import { randomUUID } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, personIdOf, submitted, uuidIn } from "../../testkit/review-desk.ts";

let editor: Person;
let personId: string;
let reviewId: string;
let claimId: string;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  personId = uuidIn(await personIdOf(editor));
  const claim = await submitted(editor);
  [reviewId, claimId] = [uuidIn(claim.reviewId), uuidIn(claim.id)];
});

/** What is put there so many days old, and whether it is still there after the night. */
interface Kept {
  readonly table: string;
  readonly add: (id: string, daysAgo: number) => [sql: string, values: unknown[]];
  readonly stays: number;
  readonly goes: number;
}

const then = "now() - make_interval(days => $2::integer)";

const notice =
  (isRead: boolean): Kept["add"] =>
  (id, days) => [
    `insert into notice (id, person_id, kind, review_id, at, read_at) values ($1, $3, 'RETURNED', $4, ${then}, ${isRead ? then : "null"})`,
    [id, days, personId, reviewId],
  ];

const kinds: Record<string, Kept> = {
  "a notice that was read": { table: "notice", add: notice(true), stays: 89, goes: 91 },
  "a notice that was never read": { table: "notice", add: notice(false), stays: 364, goes: 366 },
  "a mail": {
    table: "mail",
    add: (id, days) => [
      `insert into mail (id, person_id, kind, made_at, sent_at) values ($1, $3, 'AT_ONCE', ${then}, ${then})`,
      [id, days, personId],
    ],
    ...{ stays: 89, goes: 91 },
  },
  "a working copy": {
    table: "working_copy",
    add: (id, days) => [
      `insert into working_copy (id, person_id, claim_id, part, number, content, based_on_version, version, kept_at)
       values ($1, $3, $4, 'EVIDENCE', $2::integer, 'What was typed.', 1, 1, ${then})`,
      [id, days, personId, claimId],
    ],
    ...{ stays: 364, goes: 366 },
  },
  "what somebody opened": {
    table: "recent_item",
    add: (id, days) => [
      `insert into recent_item (thing_id, person_id, kind, opened_at) values ($1, $3, 'CLAIM', ${then})`,
      [id, days, personId],
    ],
    ...{ stays: 179, goes: 181 },
  },
  "a session that is over": {
    table: "session",
    add: (id, days) => [
      `insert into session (id, person_id, token, expires_at) values ($1::uuid, $3, $1::uuid::text, ${then})`,
      [id, days, personId],
    ],
    ...{ stays: 0, goes: 2 },
  },
  "a link for signing in": {
    table: "verification",
    add: (id, days) => [
      `insert into verification (id, identifier, value, expires_at) values ($1::uuid, $1::uuid::text, 'x', ${then})`,
      [id, days],
    ],
    ...{ stays: 0, goes: 2 },
  },
  "an expert's link that was not used": {
    table: "expert_invitation",
    add: (id, days) => [
      `insert into expert_invitation (id, review_id, name, email, secret_hash, invited_by, created_at, expires_at)
       values ($1, $4, 'An expert', 'expert@example.org', sha256($1::uuid::text::bytea), $3, ${then} - interval '1 day', ${then})`,
      [id, days, personId, reviewId],
    ],
    ...{ stays: 89, goes: 91 },
  },
  "a count of attempts to sign in": {
    table: "rate_limit",
    add: (id, days) => [
      `insert into rate_limit (id, key, count, last_request) values ($1::uuid, $1::uuid::text, 1, extract(epoch from ${then}) * 1000)`,
      [id, days],
    ],
    ...{ stays: 29, goes: 31 },
  },
};

/** Has the desk clear away, as the clock does at night, and waits until that is done. */
async function night(): Promise<void> {
  const id = randomUUID();
  await withDatabase((client) =>
    client.query("insert into pgboss.job (id, name, data) values ($1, 'clear-away', '{}')", [id]),
  );
  for (let round = 0; round < 300; round += 1) {
    const { rows } = await withDatabase((client) =>
      client.query<{ state: string; output: unknown }>("select state, output from pgboss.job where id = $1", [
        id,
      ]),
    );
    if (rows[0]?.state === "completed") return;
    if (rows[0]?.state === "retry" || rows[0]?.state === "failed")
      throw new Error(`nothing was cleared away: ${JSON.stringify(rows[0].output)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("nothing was cleared away in 30 seconds");
}

const added = new Map<string, { stays: string; goes: string }>();

async function add({ add: insert }: Kept, days: number): Promise<string> {
  const id = randomUUID();
  await withDatabase((client) => client.query(...insert(id, days)));
  return id;
}

const isThere = async (table: string, id: string): Promise<boolean> => {
  const column = table === "recent_item" ? "thing_id" : "id";
  const { rowCount } = await withDatabase((client) =>
    client.query(`select from ${table} where ${column} = $1`, [id]),
  );
  return rowCount === 1;
};

beforeAll(async () => {
  for (const [name, kind] of Object.entries(kinds))
    added.set(name, { stays: await add(kind, kind.stays), goes: await add(kind, kind.goes) });
  await night();
}, 60_000);

test.each(Object.keys(kinds))("%s is kept for its time, and gone after the next night", async (name) => {
  const [kind, ids] = [kinds[name], added.get(name)];
  if (kind === undefined || ids === undefined) throw new Error(`${name} was not added`);
  expect(await isThere(kind.table, ids.stays)).toBe(true);
  expect(await isThere(kind.table, ids.goes)).toBe(false);
});

test("more than one batch goes in one night, and nobody else's rows with it", async () => {
  const count = async () =>
    (
      await withDatabase((client) =>
        client.query<{ n: number }>("select count(*)::integer n from recent_item where person_id = $1", [
          personId,
        ]),
      )
    ).rows[0]?.n;
  const before = await count();
  await withDatabase((client) =>
    client.query(
      `insert into recent_item (thing_id, person_id, kind, opened_at)
       select gen_random_uuid(), $1, 'CLAIM', now() - interval '400 days' from generate_series(1, 2500)`,
      [personId],
    ),
  );
  expect(await count()).toBe((before ?? 0) + 2500);
  await night();
  expect(await count()).toBe(before);
});

test("an expert's link that a decision rests on stays, however old", async () => {
  const other = await submitted(editor);
  await decide(await newPerson(["REVIEWER"]), other);
  const id = randomUUID();
  await withDatabase((client) =>
    client.query(
      `insert into expert_invitation (id, review_id, name, email, secret_hash, invited_by, created_at, expires_at, used_at)
       values ($1, $2, 'An expert', 'expert@example.org', sha256($1::uuid::text::bytea), $3, now() - interval '400 days',
         now() - interval '390 days', now() - interval '395 days')`,
      [id, uuidIn(other.reviewId), personId],
    ),
  );
  await night();
  expect(await isThere("expert_invitation", id)).toBe(true);
});

test("the clock begins it, by night", async () => {
  const { rows } = await withDatabase((client) =>
    client.query("select cron from pgboss.schedule where name = 'clear-away'"),
  );
  expect(rows).toEqual([{ cron: "41 3 * * *" }]);
});

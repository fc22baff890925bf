import { withDatabase } from "../../testkit/database.ts";
import { putJob } from "../../testkit/failing-job.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { MailCatcher } from "../../testkit/mail-catcher.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { OwnDesk } from "../../testkit/own-desk.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { decide, personIdOf, submitted, uuidIn } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { inHours, kinds, noonZone, prefer, settledJobs, soon, strike } from "./mail-desk.ts";

let desk: OwnDesk;
let mails: MailCatcher;
let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  mails = await new MailCatcher().open();
  desk = await new OwnDesk(`mails_${String(Date.now())}`).make();
  await desk.start({ SMTP_URL: mails.url, MAIL_FROM: "Claimdesk <desk@desk.test>" });
});
afterAll(async () => {
  await desk.stop();
  await desk.drop();
  await mails.close();
});
beforeEach(async () => {
  [editor, reviewer] = await Promise.all([
    newPerson(["EDITOR"], unique("Ed")),
    newPerson(["REVIEWER"], unique("Ré")),
  ]);
});

const name = async (person: Person, words = "look here"): Promise<string> => {
  const { reviewId } = await submitted(editor, { text: unique("Ships waited") });
  const input = { reviewId, body: `@[${await personIdOf(person)}], ${words}` };
  await done("commentOnReview", "... on ReviewComment { id }", { as: reviewer, input });
  return reviewId;
};

const mailsTo = (person: Person, count = 1) =>
  soon(
    () => mails.sentTo(person.email),
    (all) => all.length >= count,
  );

describe("what concerns somebody comes by e-mail", () => {
  test("once, with its place, in the language that they chose, however often the jobs run", async () => {
    await prefer(editor, { language: "FR" });
    const reviewId = await name(editor, "qui l’a compté ?");
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.headers).toMatchObject({
      from: "Claimdesk <desk@desk.test>",
      "auto-submitted": "auto-generated",
    });
    expect(mail?.text).toContain(`${reviewer.name} vous a nommé`);
    expect(mail?.text).toContain(`> @${editor.name}, qui l’a compté ?`);
    expect(mail?.text).toMatch(new RegExp(`/reviews/${reviewId}#comment-cmt_`));
    expect(mail?.text).toContain('<html lang="fr">');
    const mailId = /<([0-9a-f-]{36})@/.exec(mail?.headers["message-id"] ?? "")?.[1];
    await strike();
    await putJob({ queue: "send-mail", data: { mailId } });
    await putJob({ queue: "send-mail", data: { mailId } });
    await settledJobs();
    expect(mails.sentTo(editor.email)).toHaveLength(1);
  });

  test("what comes in a burst comes as one, and what was read in the app does not come", async () => {
    await prefer(editor, {});
    await name(editor, "first");
    const all = "mutation { markAllNoticesRead(input: {}) { count } }";
    await sendOk(all, {}, { as: editor });
    await name(editor, "second");
    await name(editor, "third");
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.headers["subject"]).toBe("2 things concern you");
    expect(mail?.text).not.toContain("first");
  });

  test("who wished for nothing is told at once of what waits for them, and not of what they did", async () => {
    const claim = await submitted(editor);
    await decide(reviewer, claim, "REQUEST_CHANGES");
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.text).toContain(`${reviewer.name} asks for changes`);
    expect(mail?.text).toContain(`/claims/${claim.id}`);
    await settledJobs();
    expect(mails.sentTo(reviewer.email)).toEqual([]);
  });

  test("nothing comes of what they want to be told in the app alone, nor to who has left", async () => {
    await prefer(editor, { atOnce: [], inDigest: [] });
    const gone = await newPerson(["EDITOR"]);
    await name(editor);
    await name(gone);
    await withDatabase((client) =>
      client.query("update person set deactivated_at = now() where email = $1", [gone.email]),
    );
    await strike();
    await settledJobs();
    expect([...mails.sentTo(editor.email), ...mails.sentTo(gone.email)]).toEqual([]);
  });
});

describe("quiet hours", () => {
  test("hold everything back until they end, and then it comes as one", async () => {
    await prefer(editor, { quietFrom: inHours(-1), quietUntil: inHours(1) });
    await name(editor);
    await name(editor);
    await strike();
    await settledJobs();
    expect(mails.sentTo(editor.email)).toEqual([]);
    await prefer(editor, { quietFrom: inHours(2), quietUntil: inHours(3) });
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.headers["subject"]).toBe("2 things concern you");
  });

  test("are those of the place where somebody is", async () => {
    const zone = noonZone();
    await prefer(editor, { timeZone: zone, quietFrom: "22:00", quietUntil: "07:00" });
    await prefer(reviewer, { timeZone: zone, quietFrom: "07:00", quietUntil: "22:00" });
    await name(editor);
    const { reviewId } = await submitted(editor);
    const input = { reviewId, body: `@[${await personIdOf(reviewer)}]?` };
    await done("commentOnReview", "... on ReviewComment { id }", { as: editor, input });
    await strike();
    await mailsTo(editor);
    await settledJobs();
    expect([mails.sentTo(editor.email), mails.sentTo(reviewer.email)].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
  });
});

describe("the digest", () => {
  const sinceHours = (person: Person, hours: number) =>
    withDatabase(async (client) =>
      client.query("update notice set at = now() - make_interval(hours => $2) where person_id = $1", [
        uuidIn(await personIdOf(person)),
        hours,
      ]),
    );

  test("comes at its hour, with what came before it; what came later waits for tomorrow's", async () => {
    await prefer(editor, { atOnce: [], inDigest: kinds, timeZone: noonZone(), digestAt: "10:00" });
    await name(editor, "of the morning");
    await sinceHours(editor, 4);
    await name(editor, "of just now");
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.headers["subject"]).toBe("Today: one thing concerns you");
    expect(mail?.text).toContain("of the morning");
    expect(mail?.text).not.toContain("of just now");
    await strike();
    await settledJobs();
    expect(mails.sentTo(editor.email)).toHaveLength(1);
  });

  test("does not come before its hour", async () => {
    await prefer(editor, { atOnce: [], inDigest: kinds, timeZone: noonZone(), digestAt: "14:00" });
    await name(editor);
    await sinceHours(editor, 3);
    await strike();
    await settledJobs();
    expect(mails.sentTo(editor.email)).toEqual([]);
  });
});

test("a server that takes nothing is seen among the jobs and breaks nothing; what it did not take is sent later, once", async () => {
  await prefer(editor, {});
  mails.refusal = "Come back later";
  await name(editor);
  await strike();
  const failing = await soon(
    () =>
      withDatabase(async (client) => {
        const { rows } = await client.query<{ id: string; output: { message: string } }>(
          "select id, output from pgboss.job where name = 'send-mail' and state = 'retry'",
        );
        return rows;
      }),
    (rows) => rows.length > 0,
  );
  expect(failing[0]?.output.message).toContain("Come back later");
  const jobs = `{ jobs(first: 50, filter: { queue: { eq: "send-mail" } }) { nodes { state error attempts } } }`;
  const { jobs: listed } = await sendOk(jobs, {}, { as: await administrator() });
  expect(JSON.stringify(listed.nodes)).toContain("Come back later");
  mails.refusal = null;
  // As if the time to wait were over.
  await withDatabase((client) =>
    client.query("update pgboss.job set start_after = now() where name = 'send-mail' and state = 'retry'"),
  );
  await mailsTo(editor);
  await settledJobs();
  expect(mails.sentTo(editor.email)).toHaveLength(1);
});

describe("the link that ends e-mails", () => {
  const linkIn = async (): Promise<string> => {
    await prefer(editor, {});
    await name(editor);
    await strike();
    const [mail] = await mailsTo(editor);
    expect(mail?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    const { pathname, search } = new URL(/<(.+)>/.exec(mail?.headers["list-unsubscribe"] ?? "")?.[1] ?? "");
    return apiUrl(pathname + search);
  };
  const oneClick = (link: string) =>
    fetch(link, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    });
  const chosen = async () =>
    (await sendOk("{ myMailPreferences { atOnce inDigest } }", {}, { as: editor })).myMailPreferences;

  test("ends them by one POST, and by looking at it nothing", async () => {
    const link = await linkIn();
    const asked = await fetch(link, { headers: { "accept-language": "fr" } });
    expect(await asked.text()).toContain("Ne plus vous envoyer");
    expect((await chosen()).atOnce).toEqual(kinds);
    const ended = await oneClick(link);
    expect(ended.status).toBe(200);
    expect(await chosen()).toEqual({ atOnce: [], inDigest: [] });
    await withDatabase(async (client) => {
      const { rows } = await client.query<{ actor_id: string | null }>(
        "select actor_id from audit_record where action = 'MAIL_UNSUBSCRIBED' and subject_id = $1",
        [uuidIn(await personIdOf(editor))],
      );
      expect(rows).toEqual([{ actor_id: null }]);
    });
  });

  test("is nobody's where it was changed", async () => {
    const link = await linkIn();
    const changed = link.replace(/psn_.{4}/, "psn_0000");
    for (const made of [changed, apiUrl("/mail/unsubscribe")])
      expect((await oneClick(made)).status).toBe(404);
    expect((await chosen()).atOnce).toEqual(kinds);
  });
});

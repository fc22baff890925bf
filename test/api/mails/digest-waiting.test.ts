import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { MailCatcher } from "../../testkit/mail-catcher.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { OwnDesk } from "../../testkit/own-desk.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, personIdOf, reword, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";
import { noonZone, prefer, settledJobs, soon, strike } from "./mail-desk.ts";

let desk: OwnDesk;
let mails: MailCatcher;
let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  mails = await new MailCatcher().open();
  desk = await new OwnDesk(`digests_${String(Date.now())}`).make();
  await desk.start({ SMTP_URL: mails.url, MAIL_FROM: "Claimdesk <desk@desk.test>" });
});
afterAll(async () => {
  await desk.stop();
  await desk.drop();
  await mails.close();
});

/** Somebody who was here before today's hour of the digest, and wants one. */
async function yesterdays(role: "EDITOR" | "REVIEWER", wishes: object = {}): Promise<Person> {
  const person = await newPerson([role], unique("Ré"));
  const wanted = { atOnce: [], inDigest: ["DECIDED"], timeZone: noonZone(), digestAt: "10:00" };
  await prefer(person, { ...wanted, ...wishes });
  const id = uuidIn(await personIdOf(person));
  await withDatabase((client) =>
    client.query("update person set created_at = now() - interval '2 days' where id = $1", [id]),
  );
  return person;
}

const mailsTo = (person: Person) =>
  soon(
    () => mails.sentTo(person.email),
    (all) => all.length > 0,
  );

const hoursFromNow = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

/** What the tabs of their queue say, asked for as themselves. */
async function tabs(person: Person): Promise<number[]> {
  const open = { state: { eq: "OPEN" } };
  const of = [
    { filter: { decidableByMe: true, ...open } },
    { filter: { assignedToMe: true, ...open } },
    { filter: { decidableByMe: true, ...open, dueAt: { lt: new Date().toISOString() } } },
    { filter: { returnedToMe: true, ...open } },
  ];
  const query = "query ($of: [CountedReviewsInput!]!) { reviewCounts(of: $of) }";
  return (await sendOk(query, { of }, { as: person })).reviewCounts;
}

const counts = (text: string, ...sentences: RegExp[]): number[] =>
  sentences.map((sentence) => Number(sentence.exec(text)?.[1] ?? 0));

test("a reviewer's digest says what awaits them, as their queue does, though nothing happened", async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await yesterdays("REVIEWER");
  const [judged, taken, late] = [await submitted(editor), await submitted(editor), await submitted(editor)];
  const back = await decide(reviewer, judged, "REQUEST_CHANGES");
  await submit(editor, await reword(editor, back));
  await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId: taken.reviewId } });
  await withDatabase((client) =>
    client.query("update review set due_at = $2 where id = $1", [uuidIn(late.reviewId), hoursFromNow(-3)]),
  );
  const expected = await tabs(reviewer);
  expect(expected.every((count) => count > 0)).toBe(true);
  await strike();
  const [mail] = await mailsTo(reviewer);
  expect(mail?.headers["subject"]).toBe("Waiting for you");
  const text = mail?.text ?? "";
  expect(
    counts(
      text,
      ...[/(\d+) reviews? awaits? a decision/, /(\d+) reviews? (?:is|are) taken by you/],
      ...[/(\d+) that you can decide on (?:is|are) overdue/, /(\d+) claims? that you decided on before came/],
    ),
  ).toEqual(expected);
  for (const place of ["/?queue=awaiting", "/?queue=mine", "/?queue=returned", "due=PASSED"])
    expect(text).toContain(place);
  await strike();
  await settledJobs();
  expect(mails.sentTo(reviewer.email)).toHaveLength(1);
});

test("an editor reads in French which claims of theirs were sent back, beside what happened", async () => {
  const author = await yesterdays("EDITOR", { language: "FR" });
  const judge = await newPerson(["REVIEWER"]);
  await decide(judge, await submitted(author), "REQUEST_CHANGES");
  await decide(judge, await submitted(author), "REJECT");
  await withDatabase(async (client) =>
    client.query("update notice set at = now() - interval '4 hours' where person_id = $1", [
      uuidIn(await personIdOf(author)),
    ]),
  );
  await strike();
  const [mail] = await mailsTo(author);
  expect(mail?.headers["subject"]).toContain("une_chose_vous_c");
  expect(mail?.text).toContain("1 affirmation de vous est à modifier");
  expect(mail?.text).toContain("/claims?state=CHANGES_REQUESTED");
  expect(mail?.text).toContain(`${judge.name} l’a rejetée`);
  expect(mail?.text).not.toContain("attend votre décision");
});

test("nothing is sent where nothing waits, where no digest is wished for, and before its hour", async () => {
  const idle = await yesterdays("EDITOR");
  const without = await yesterdays("REVIEWER", { inDigest: [] });
  const later = await yesterdays("REVIEWER", { digestAt: "14:00" });
  const quiet = await yesterdays("REVIEWER", { quietFrom: "09:00", quietUntil: "15:00" });
  const newcomer = await newPerson(["REVIEWER"]);
  await prefer(newcomer, { atOnce: [], inDigest: ["DECIDED"], timeZone: noonZone(), digestAt: "10:00" });
  await submitted(await newPerson(["EDITOR"]));
  await strike();
  await settledJobs();
  for (const person of [idle, without, later, quiet, newcomer])
    expect(mails.sentTo(person.email)).toEqual([]);
});

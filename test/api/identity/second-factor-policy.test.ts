import { appOf, authPost, Jar } from "../../testkit/auth.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { startServer, type OwnServer } from "../../testkit/own-server.ts";
import { newPerson, signedIn, type Person, type Role } from "../../testkit/people.ts";

let strict: OwnServer;
beforeAll(async () => {
  strict = await startServer({ SECOND_FACTOR_ROLES: "reviewer, admin" });
});
afterAll(() => strict.stop());

const account = "{ myAccount { secondFactor sessions { signedInBy } } }";

async function jarOf(role: Role): Promise<{ person: Person; jar: Jar }> {
  // Their session is older than the rule: it is switched on while they work.
  const person = await newPerson([role]);
  return { person, jar: new Jar(person.headers?.cookie) };
}
const asked = (jar: Jar) => ({ as: { headers: { cookie: jar.header }, api: strict.url() } });

test("whoever is asked for a second factor can do nothing but set it up, and is told so; then everything", async () => {
  const { person, jar } = await jarOf("REVIEWER");
  expect((await sendOk(account, {}, asked(jar))).myAccount.secondFactor).toBe("MISSING");
  const denied = await send("{ reviews(first: 1) { nodes { id } } }", {}, asked(jar));
  expect(codesOf(denied)).toEqual(["FORBIDDEN"]);
  expect(denied.errors[0]?.message).toContain("Set up two-step sign-in in your account first");
  const at = strict.url();
  const begun = await authPost(jar, "/two-factor/enable", { body: { password: person.password }, at });
  const { totpURI } = (await begun.json()) as { totpURI: string };
  const code = appOf(totpURI).generate();
  expect((await authPost(jar, "/two-factor/verify-totp", { body: { code }, at })).status).toBe(200);
  const { myAccount } = await sendOk(account, {}, asked(jar));
  expect(myAccount).toEqual({ secondFactor: "FULFILLED", sessions: [{ signedInBy: "PASSWORD_AND_CODE" }] });
  expect(codesOf(await send("{ reviews(first: 1) { nodes { id } } }", {}, asked(jar)))).toEqual([]);
});

test("an editor is not asked where reviewers and administrators are", async () => {
  const { jar } = await jarOf("EDITOR");
  expect((await sendOk(account, {}, asked(jar))).myAccount.secondFactor).toBe("OPTIONAL");
  expect(codesOf(await send("{ reviews(first: 1) { nodes { id } } }", {}, asked(jar)))).toEqual([]);
});

test("whoever switches their codes off is asked again at once", async () => {
  const { person, jar } = await jarOf("REVIEWER");
  const at = strict.url();
  const begun = await authPost(jar, "/two-factor/enable", { body: { password: person.password }, at });
  const code = appOf(((await begun.json()) as { totpURI: string }).totpURI).generate();
  await authPost(jar, "/two-factor/verify-totp", { body: { code }, at });
  await authPost(jar, "/two-factor/disable", { body: { password: person.password }, at });
  expect((await sendOk(account, {}, asked(jar))).myAccount.secondFactor).toBe("MISSING");
});

test("a desk that asks nobody lets everybody work", async () => {
  const person = await newPerson(["ADMIN"]);
  const { myAccount } = await sendOk(account, {}, { as: await signedIn(person) });
  expect(myAccount.secondFactor).toBe("OPTIONAL");
});

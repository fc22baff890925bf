import { actionsOf } from "../../testkit/audit.ts";
import { withCodes, type Jar } from "../../testkit/auth.ts";
import { claimdesk } from "../../testkit/command.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { administrator, newPerson, signIn, type Person } from "../../testkit/people.ts";

const reset = mutation("resetSecondFactor", "... on Person { id secondFactors } ... on NotFound { id }");
const accountAs = async (jar: Jar) =>
  (await sendOk("{ myAccount { totpSince } }", {}, { as: { headers: { cookie: jar.header } } })).myAccount;

describe("resetting somebody's second factor", () => {
  const idOf = async (person: Person) => (await sendOk("{ me { id } }", {}, { as: person })).me.id as string;

  test("an administrator does, with a reason; they are signed out, and get in with the password alone", async () => {
    const person = await newPerson(["REVIEWER"]);
    const personId = await idOf(person);
    const { jar } = await withCodes(person);
    const input = { personId, reason: "lost the telephone" };
    const answer = await sendOk(reset, { input }, { as: await administrator() });
    expect(answer.resetSecondFactor).toMatchObject({ __typename: "Person", secondFactors: [] });
    expect(await accountAs(jar)).toBeNull();
    expect(await (await signIn(person.email, person.password)).json()).not.toHaveProperty(
      "twoFactorRedirect",
    );
    const actions = await actionsOf(person);
    expect(actions.slice(-2)).toEqual(["SECOND_FACTOR_RESET", "SIGNED_IN"]);
    // One record of one change: that the codes went is what the reset says.
    expect(actions).not.toContain("TOTP_REMOVED");
  });

  test("a reviewer cannot, nor can nobody, and administrators alone see who has what", async () => {
    const [person, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
    const input = { personId: await idOf(person) };
    expect(codesOf(await send(reset, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(reset, { input }))).toEqual(["UNAUTHENTICATED"]);
    const peopleQuery = "{ people(first: 1) { nodes { secondFactors } } }";
    expect(codesOf(await send(peopleQuery, {}, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(peopleQuery, {}, { as: await administrator() }))).toEqual([]);
  });

  test("nobody is found where nobody is, and a reason has its length", async () => {
    const personId = "psn_01890000-0000-7000-8000-000000000000";
    const as = await administrator();
    expect((await sendOk(reset, { input: { personId } }, { as })).resetSecondFactor.__typename).toBe(
      "NotFound",
    );
    const long = { personId, reason: "a".repeat(4_001) };
    expect((await sendOk(reset, { input: long }, { as })).resetSecondFactor.__typename).toBe("InvalidInput");
  });
});

test("the command does it, too: the last administrator who lost the telephone has nobody to ask", async () => {
  const person = await newPerson(["ADMIN"]);
  await withCodes(person);
  const { code, said } = await claimdesk("user", "reset-second-factor", "--email", person.email);
  expect([code, said]).toEqual([0, expect.stringContaining("has no second factor any more")]);
  expect(await (await signIn(person.email, person.password)).json()).not.toHaveProperty("twoFactorRedirect");
  const nobody = await claimdesk("user", "reset-second-factor", "--email", "nobody@desk.test");
  expect([nobody.code, nobody.complained]).toEqual([1, expect.stringContaining("Nobody at this desk")]);
});

import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { apiUrl, adminUrl } from "../../testkit/server.ts";
import { administrator, newPerson, signedIn, signIn, type Person } from "../../testkit/people.ts";

const me = "query { me { id name email roles } }";
const setPassword = mutation("setPassword", "... on Person { id } ... on InvalidInput { field }");
const signOut = mutation("signOutEverywhere", "... on Person { id } ... on NotFound { id }");

async function whoIs(person: Person): Promise<{ id: string } | null> {
  return (await sendOk(me, {}, { as: person })).me;
}

describe("signing in", () => {
  test("shows who is signed in, and nobody to everybody else", async () => {
    const { name, email, ...person } = await newPerson(["EDITOR", "REVIEWER"]);
    const answer = await sendOk(me, {}, { as: person });
    expect(answer.me).toMatchObject({ name, email, roles: ["EDITOR", "REVIEWER"] });
    expect(await sendOk(me)).toEqual({ me: null });
  });

  test("takes no wrong password, and does not say whether the address exists", async () => {
    const { email } = await newPerson(["EDITOR"]);
    const [wrong, unknown] = [
      await signIn(email, "not the password"),
      await signIn("nobody@desk.test", "nor this"),
    ];
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test("capitals in the address do not matter", async () => {
    const { email, password } = await newPerson(["EDITOR"]);
    expect((await signIn(email.toUpperCase(), password)).status).toBe(200);
  });

  test("is stopped after many wrong passwords, whatever address they come from, and for that account alone", async () => {
    const [guessed, other] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
    const statuses: number[] = [];
    for (let i = 0; i < 11; i += 1) statuses.push((await signIn(guessed.email, `guess number ${i}`)).status);
    expect(statuses.slice(0, 10).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const right = await signIn(guessed.email, guessed.password);
    expect(right.status).toBe(429);
    expect(Number(right.headers.get("x-retry-after"))).toBeGreaterThan(0);
    expect((await signIn(other.email, other.password)).status).toBe(200);
  });

  test("is over for somebody who has left", async () => {
    const person = await newPerson(["EDITOR"]);
    const { id } = (await whoIs(person)) ?? { id: "" };
    const edit = mutation("editPerson", "... on Person { active }");
    const input = { id, expectedVersion: 1, active: false };
    expect((await sendOk(edit, { input }, { as: await administrator() })).editPerson).toMatchObject({
      active: false,
    });
    expect(await whoIs(person)).toBeNull();
    expect((await signIn(person.email, person.password)).status).toBe(401);
  });

  test("nobody signs up by themselves", async () => {
    const response = await fetch(apiUrl("/auth/sign-up/email"), {
      method: "POST",
      headers: { "content-type": "application/json", origin: adminUrl() },
      body: JSON.stringify({
        name: "Eve",
        email: `${randomUUID()}@desk.test`,
        password: "long enough it is",
      }),
    });
    expect(response.ok).toBe(false);
  });
});

describe("signing out everywhere", () => {
  test("ends every session of one's own, this one too", async () => {
    const here = await newPerson(["EDITOR"]);
    const there = await signedIn(here);
    const { signOutEverywhere } = await sendOk(signOut, { input: {} }, { as: here });
    expect(signOutEverywhere.__typename).toBe("Person");
    expect([await whoIs(here), await whoIs(there)]).toEqual([null, null]);
    expect((await signIn(here.email, here.password)).status).toBe(200);
  });

  test("an administrator ends somebody else's", async () => {
    const person = await newPerson(["EDITOR"]);
    const personId = (await whoIs(person))?.id;
    await sendOk(signOut, { input: { personId } }, { as: await administrator() });
    expect(await whoIs(person)).toBeNull();
  });

  test("an editor cannot, and neither can nobody", async () => {
    const [person, editor] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
    const personId = (await whoIs(person))?.id;
    expect(codesOf(await send(signOut, { input: { personId } }, { as: editor }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(signOut, { input: { personId } }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(signOut, { input: {} }))).toEqual(["UNAUTHENTICATED"]);
    expect(await whoIs(person)).not.toBeNull();
  });

  test("nobody is found where nobody is", async () => {
    const personId = "psn_01890000-0000-7000-8000-000000000000";
    const { errors, data } = await send(signOut, { input: { personId } }, { as: await administrator() });
    expect([errors, data?.signOutEverywhere?.__typename]).toEqual([[], "NotFound"]);
  });
});

describe("setting a password", () => {
  const password = "a new and long password";

  test("takes the current one, and ends all sessions", async () => {
    const person = await newPerson(["EDITOR"]);
    const input = { password, currentPassword: person.password };
    expect((await sendOk(setPassword, { input }, { as: person })).setPassword.__typename).toBe("Person");
    expect(await whoIs(person)).toBeNull();
    expect((await signIn(person.email, person.password)).status).toBe(401);
    expect((await signIn(person.email, password)).status).toBe(200);
  });

  test.each([undefined, "not the current one"])(
    "is refused with %p for the current one",
    async (currentPassword) => {
      const person = await newPerson(["EDITOR"]);
      const { setPassword: answer } = await sendOk(
        setPassword,
        { input: { password, currentPassword } },
        { as: person },
      );
      expect(answer).toMatchObject({ __typename: "WrongPassword", code: "WRONG_PASSWORD" });
      expect((await signIn(person.email, person.password)).status).toBe(200);
    },
  );

  test.each(["short", "a".repeat(129)])("is refused when it is too short or too long: %s", async (wanted) => {
    const person = await newPerson(["EDITOR"]);
    const input = { password: wanted, currentPassword: person.password };
    const { setPassword: answer } = await sendOk(setPassword, { input }, { as: person });
    expect(answer).toMatchObject({ __typename: "InvalidInput", field: "password" });
  });

  test("an administrator sets somebody else's without it, an editor and nobody cannot", async () => {
    const [person, editor] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
    const input = { personId: (await whoIs(person))?.id, password };
    expect(codesOf(await send(setPassword, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(setPassword, { input }))).toEqual(["UNAUTHENTICATED"]);
    const { setPassword: answer } = await sendOk(setPassword, { input }, { as: await administrator() });
    expect(answer.__typename).toBe("Person");
    expect((await signIn(person.email, password)).status).toBe(200);
  });

  test("nobody's password is set where nobody is", async () => {
    const personId = "psn_01890000-0000-7000-8000-000000000000";
    const answer = await sendOk(
      setPassword,
      { input: { personId, password } },
      { as: await administrator() },
    );
    expect(answer.setPassword.__typename).toBe("NotFound");
  });
});

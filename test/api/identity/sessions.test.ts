import { actionsOf } from "../../testkit/audit.ts";
import { authPost, Jar } from "../../testkit/auth.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newPerson, signedIn } from "../../testkit/people.ts";

const end = mutation("endSessions", "... on Account { sessions { id current } } ... on NotFound { id }");
const sessions = "{ myAccount { sessions { id current signedInBy address lastSeenAt expiresAt } } }";

interface Listed {
  id: string;
  current: boolean;
}

test("one sees one's own sessions alone, and which of them asks", async () => {
  const here = await newPerson(["EDITOR"]);
  await signedIn(here);
  await newPerson(["EDITOR"]);
  const { myAccount } = await sendOk(sessions, {}, { as: here });
  expect(myAccount.sessions).toHaveLength(2);
  expect(myAccount.sessions.filter(({ current }: Listed) => current)).toHaveLength(1);
  expect(myAccount.sessions[0]).toMatchObject({
    signedInBy: "PASSWORD",
    address: expect.stringMatching(/^10\./),
  });
  expect(await sendOk(sessions)).toEqual({ myAccount: null });
});

test("one is ended by its id, the others together, and this one stays", async () => {
  const here = await newPerson(["EDITOR"]);
  const [there, elsewhere] = [await signedIn(here), await signedIn(here)];
  const { myAccount } = await sendOk(sessions, {}, { as: there });
  const { id } = myAccount.sessions.find(({ current }: Listed) => current);
  expect((await sendOk(end, { input: { id } }, { as: here })).endSessions.sessions).toHaveLength(2);
  expect(await sendOk("{ me { id } }", {}, { as: there })).toEqual({ me: null });
  expect((await sendOk(end, { input: {} }, { as: here })).endSessions).toMatchObject({
    __typename: "Account",
    sessions: [{ current: true }],
  });
  expect(await sendOk("{ me { id } }", {}, { as: elsewhere })).toEqual({ me: null });
  expect((await actionsOf(here)).slice(-2)).toEqual(["SESSIONS_ENDED", "SESSIONS_ENDED"]);
});

test("nobody ends somebody else's, and nobody at all ends nothing", async () => {
  const [person, other] = [await newPerson(["EDITOR"]), await newPerson(["ADMIN"])];
  const { myAccount } = await sendOk(sessions, {}, { as: person });
  const input = { id: myAccount.sessions[0].id };
  expect((await sendOk(end, { input }, { as: other })).endSessions.__typename).toBe("NotFound");
  expect(codesOf(await send(end, { input }))).toEqual(["UNAUTHENTICATED"]);
  expect((await sendOk(sessions, {}, { as: person })).myAccount.sessions).toHaveLength(1);
});

test.each(["/change-password", "/revoke-session", "/revoke-other-sessions", "/link-social"])(
  "there is no %s beside what is recorded",
  async (path) => {
    const { headers } = await newPerson(["EDITOR"]);
    expect((await authPost(new Jar(headers.cookie), path, { body: {} })).status).toBe(404);
  },
);

import type { Sender } from "../../testkit/graphql.ts";
import { done, newClaim, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { personIdOf, reword } from "../../testkit/review-desk.ts";
import { followByEvents, followBySocket } from "../../testkit/subscription.ts";

const claimChanged = "subscription ($id: ID!) { claimChanged(id: $id) { claim { text } by { name } } }";

interface Follower extends Sender {
  /** Takes away what they came with. */
  leave: () => Promise<unknown>;
}

async function withKey(person: Person): Promise<Follower> {
  const wanted = "... on CreatedApiKey { secret apiKey { id } }";
  const input = { name: "A program", scopes: ["SEE_DESK"], days: 1 };
  const { secret, apiKey } = await done<{ secret: string; apiKey: { id: string } }>("createApiKey", wanted, {
    as: person,
    input,
  });
  const leave = () => done("revokeApiKey", "... on ApiKey { id }", { as: person, input: { id: apiKey.id } });
  return { headers: { authorization: `Bearer ${secret}` }, leave };
}

const signedIn = (person: Person): Promise<Follower> =>
  Promise.resolve({
    headers: person.headers,
    leave: () => done("signOutEverywhere", "... on Person { id }", { as: person, input: {} }),
  });

const edited =
  (change: object) =>
  async (person: Person): Promise<Follower> => {
    const id = await personIdOf(person);
    const input = { id, expectedVersion: 1, ...change };
    const leave = async () =>
      done("editPerson", "... on Person { id }", { as: await administrator(), input });
    return { headers: person.headers, leave };
  };

const ways = [
  ["server-sent events", followByEvents],
  ["a WebSocket", followBySocket],
] as const;

const losses = [
  ["the key is revoked", withKey],
  ["the person signs out everywhere", signedIn],
  ["the person is deactivated", edited({ active: false })],
  ["the person's roles are taken away", edited({ roles: [] })],
] as const;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe.each(ways)("what is followed by %s", (_way, follow) => {
  test.each(losses)("tells nothing more and ends when %s", async (_what, followerOf) => {
    const follower = await followerOf(await newPerson(["EDITOR"]));
    const claim = await newClaim(editor);
    const followed = await follow(claimChanged, { as: follower, variables: { id: claim.id } });
    const text = unique("Other words");
    const first = await reword(editor, claim, text);
    const told = { claim: { text }, by: { name: editor.name } };
    expect((await followed.next()).data.claimChanged).toEqual(told);
    await follower.leave();
    const second = await reword(editor, first, unique("Words after they left"));
    const last = await followed.next();
    expect(last.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    expect(last.data ?? null).toBeNull();
    await followed.ended;
    await reword(editor, second, unique("Words long after"));
    expect(await followed.next(200)).toBeNull();
    await followed.stop();
  });

  test("goes on for a key when another of the same person is revoked", async () => {
    const [mine, other] = [await withKey(editor), await withKey(editor)];
    const claim = await newClaim(editor);
    const followed = await follow(claimChanged, { as: mine, variables: { id: claim.id } });
    await other.leave();
    const text = unique("Other words");
    await reword(editor, claim, text);
    expect((await followed.next()).data.claimChanged.claim).toEqual({ text });
    await followed.stop();
  });
});

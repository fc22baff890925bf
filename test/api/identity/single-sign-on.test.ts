import { randomUUID } from "node:crypto";
import { actionsOf } from "../../testkit/audit.ts";
import { authPost, Jar } from "../../testkit/auth.ts";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import {
  atProvider,
  providerEnv,
  startIdentityProvider,
  type IdentityProvider,
} from "../../testkit/identity-provider.ts";
import { freePort } from "../../testkit/launcher.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { startServer, type OwnServer } from "../../testkit/own-server.ts";
import { administrator, anyAddress, newPerson } from "../../testkit/people.ts";
import { adminUrl, databaseUrl } from "../../testkit/server.ts";

let provider: IdentityProvider;
/** Lets in whom it knows. */
let closed: OwnServer;
/** Makes reviewers of those whom it does not know, where their address is of the house. */
let open: OwnServer;

beforeAll(async () => {
  provider = await startIdentityProvider();
  [closed, open] = await Promise.all([
    startServer({ ...provider.env, OIDC_NAME: "The house" }),
    startServer({ ...provider.env, OIDC_EMAIL_DOMAINS: "desk.test", OIDC_NEW_PEOPLE_ROLE: "reviewer" }),
  ]);
});
afterAll(async () => {
  await Promise.all([closed.stop(), open.stop()]);
  await provider.stop();
});

const anyone = () => `${randomUUID()}@desk.test`;

async function begin(at: OwnServer, jar: Jar): Promise<string> {
  const body = { provider: "oidc", callbackURL: "/claims", errorCallbackURL: "/sign-in" };
  const answer = await authPost(jar, "/sign-in/social", { body, at: at.url() });
  const { url } = (await answer.json()) as { url: string };
  return url;
}

/** The browser comes back to the admin, which hands it on to the API. */
async function comeBack(at: OwnServer, jar: Jar, { pathname, search }: URL): Promise<URL> {
  const answer = await fetch(at.url(pathname + search), {
    redirect: "manual",
    headers: { cookie: jar.header, "x-forwarded-for": anyAddress() },
  });
  jar.keep(answer);
  expect(answer.status).toBe(302);
  return new URL(answer.headers.get("location") ?? "", adminUrl());
}

async function signInAs(at: OwnServer, login: string | null): Promise<{ jar: Jar; landed: URL }> {
  const jar = new Jar();
  const landed = await comeBack(at, jar, await atProvider(await begin(at, jar), login));
  return { jar, landed };
}

const whoIs = async (at: OwnServer, jar: Jar) => {
  const document = "{ me { name email roles } myAccount { hasPassword sessions { signedInBy } } }";
  return sendOk(document, {}, { as: { headers: { cookie: jar.header }, api: at.url() } });
};

async function rowsOf<Row extends object>(sql: string, email: string): Promise<Row[]> {
  return withDatabase(async (client) => (await client.query<Row>(sql, [email])).rows, databaseUrl());
}

describe("signing in at the provider", () => {
  test("brings somebody of the desk in who has the address that the provider has checked, and links them", async () => {
    const { email, name } = await newPerson(["EDITOR"]);
    const { jar, landed } = await signInAs(closed, email);
    expect([landed.origin, landed.pathname, landed.search]).toEqual([adminUrl(), "/claims", ""]);
    const { me, myAccount } = await whoIs(closed, jar);
    expect(me).toEqual({ name, email, roles: ["EDITOR"] });
    expect(myAccount).toEqual({ hasPassword: true, sessions: expect.any(Array) });
    expect(myAccount.sessions[0]).toEqual({ signedInBy: "SINGLE_SIGN_ON" });
    // With the password, when the test added them.
    const before = ["PERSON_ADDED", "SIGNED_IN"];
    const linked = [...before, "SINGLE_SIGN_ON_LINKED", "SIGNED_IN"];
    expect(await actionsOf({ email })).toEqual(linked);
    await signInAs(closed, email);
    expect(await actionsOf({ email })).toEqual([...linked, "SIGNED_IN"]);
  });

  test("asks with PKCE, state and nonce, and keeps no token", async () => {
    const { email } = await newPerson(["EDITOR"]);
    const asked = new URL(await begin(closed, new Jar())).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"])
      expect(asked.get(name)?.length).toBeGreaterThan(20);
    await signInAs(closed, email);
    const tokens = await rowsOf(
      `select access_token, refresh_token, id_token from account join person on person.id = person_id
       where email = $1 and provider_id = 'oidc'`,
      email,
    );
    expect(tokens).toEqual([{ access_token: null, refresh_token: null, id_token: null }]);
  });

  test("links nobody whose address the provider has not checked", async () => {
    const as = await administrator();
    const email = `unverified-${anyone()}`;
    const input = { name: "Somebody", email, roles: ["ADMIN"], password: "long enough for a test" };
    await sendOk(mutation("addPerson", "... on Person { id }"), { input }, { as });
    const { jar, landed } = await signInAs(closed, email);
    expect(landed.searchParams.get("error")).toBe("account_not_linked");
    expect((await whoIs(closed, jar)).me).toBeNull();
    expect(await actionsOf({ email })).toEqual(["PERSON_ADDED"]);
  });

  test("brings nobody in whom the desk does not know, nor anybody who has left", async () => {
    const stranger = anyone();
    const { landed } = await signInAs(closed, stranger);
    expect([landed.pathname, landed.searchParams.get("error")]).toEqual(["/sign-in", "signup_disabled"]);
    const person = await newPerson(["EDITOR"]);
    const { me } = await sendOk("{ me { id } }", {}, { as: person });
    const edit = mutation("editPerson", "... on Person { active }");
    const input = { id: me.id, expectedVersion: 1, active: false };
    await sendOk(edit, { input }, { as: await administrator() });
    const left = await signInAs(closed, person.email);
    expect(left.landed.searchParams.get("error")).toBe("signup_disabled");
    expect((await whoIs(closed, left.jar)).me).toBeNull();
  });

  test("makes somebody new a person with the desk's role for that, once, and records it", async () => {
    const email = anyone();
    const { jar } = await signInAs(open, email);
    const { me, myAccount } = await whoIs(open, jar);
    expect(me).toEqual({ name: `Name of ${email.split("@")[0]}`, email, roles: ["REVIEWER"] });
    expect(myAccount.hasPassword).toBe(false);
    await signInAs(open, email);
    expect(await actionsOf({ email })).toEqual([
      "PERSON_ADDED",
      "SINGLE_SIGN_ON_LINKED",
      "SIGNED_IN",
      "SIGNED_IN",
    ]);
  });

  test("makes nobody of an address that is of another house or that was not checked", async () => {
    for (const [login, error] of [
      [`${randomUUID()}@elsewhere.test`, "email_domain_not_allowed"],
      [`${randomUUID()}@desk.test.elsewhere.test`, "email_domain_not_allowed"],
      [`unverified-${anyone()}`, "signup_disabled"],
    ] as const) {
      const { landed } = await signInAs(open, login);
      expect(landed.searchParams.get("error")).toBe(error);
      expect(await rowsOf("select from person where email = $1", login)).toEqual([]);
    }
  });
});

describe("what goes wrong on the way", () => {
  test("whoever thinks better of it at the provider is told so at the sign-in page", async () => {
    const { landed } = await signInAs(closed, null);
    expect([landed.pathname, landed.searchParams.get("error")]).toEqual(["/sign-in", "access_denied"]);
  });

  test("an answer with another state, without the cookie of the attempt, or a second time brings nobody in", async () => {
    const { email } = await newPerson(["EDITOR"]);
    const jar = new Jar();
    const answer = await atProvider(await begin(closed, jar), email);
    const forged = new URL(answer);
    forged.searchParams.set("state", "another");
    const elsewhere = new Jar();
    for (const [one, way] of [
      [jar, forged],
      [elsewhere, answer],
    ] as const) {
      const landed = await comeBack(closed, one, way);
      expect([landed.origin, landed.pathname]).toEqual([adminUrl(), "/sign-in"]);
      expect(landed.searchParams.get("error")).toMatch(/state_mismatch|please_restart|state_not_found/);
      expect((await whoIs(closed, one)).me).toBeNull();
    }
    const again = await atProvider(await begin(closed, jar), email);
    expect((await comeBack(closed, jar, again)).pathname).toBe("/claims");
    expect((await comeBack(closed, new Jar(), again)).searchParams.get("error")).not.toBeNull();
  });

  test("an answer in another provider's name brings nobody in", async () => {
    const { email } = await newPerson(["EDITOR"]);
    const jar = new Jar();
    const answer = await atProvider(await begin(closed, jar), email);
    answer.searchParams.set("iss", "https://elsewhere.example");
    const landed = await comeBack(closed, jar, answer);
    expect(landed.searchParams.get("error")).toBe("issuer_mismatch");
    expect((await whoIs(closed, jar)).me).toBeNull();
  });

  test("a token cannot be handed in, and the way back leads to no other site", async () => {
    const token = { provider: "oidc", idToken: { token: "a.b.c" } };
    expect((await authPost(new Jar(), "/sign-in/social", { body: token, at: closed.url() })).status).toBe(
      400,
    );
    const away = { provider: "oidc", callbackURL: "https://elsewhere.example/" };
    expect((await authPost(new Jar(), "/sign-in/social", { body: away, at: closed.url() })).status).toBe(403);
  });

  test("a provider that is down keeps nobody from their password, and is found when it is up again", async () => {
    const port = await freePort();
    const api = await startServer(providerEnv(port));
    const person = await newPerson(["EDITOR"]);
    const at = api.url();
    const { email, password } = person;
    expect((await authPost(new Jar(), "/sign-in/email", { body: { email, password }, at })).status).toBe(200);
    const refused = await authPost(new Jar(), "/sign-in/social", { body: { provider: "oidc" }, at });
    expect([refused.status, await refused.json()]).toEqual([
      503,
      { code: "PROVIDER_UNREACHABLE", message: expect.stringContaining(`http://localhost:${port}`) },
    ]);
    const back = await fetch(`${at}/auth/callback/oidc?code=x&state=y`, { redirect: "manual" });
    expect(back.headers.get("location")).toBe(adminUrl("/sign-in?error=provider_unreachable"));
    const late = await startIdentityProvider({ port });
    expect((await signInAs(api, email)).landed.pathname).toBe("/claims");
    await late.stop();
    await api.stop();
  });
});

test("the sign-in page is told what the button says, and that there is none elsewhere", async () => {
  const document = "{ singleSignOn { name } }";
  expect(await sendOk(document, {}, { at: closed.url() })).toEqual({ singleSignOn: { name: "The house" } });
  expect(await sendOk(document)).toEqual({ singleSignOn: null });
});

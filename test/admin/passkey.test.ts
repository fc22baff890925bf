import type { Page } from "playwright-core";
import { actionsOf } from "../testkit/audit.ts";
import { authPost, Jar } from "../testkit/auth.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { withDatabase } from "../testkit/database.ts";
import { atTheDesk, expectOpenToAll, shot, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { fromAnywhere, newPerson, type Person } from "../testkit/people.ts";
import { databaseUrl } from "../testkit/server.ts";
import { addAuthenticator, type Authenticator } from "../testkit/virtual-authenticator.ts";

afterAll(closeBrowser);

const dialogOf = (page: Page) => page.getByRole("dialog");
const rowsOf = (page: Page) => page.getByRole("list", { name: "Passkeys" }).getByRole("listitem");

async function toAccount(person: Person): Promise<Page> {
  const { page } = await atTheDesk(person, fromAnywhere());
  await visit(page, "/account");
  return page;
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await dialogOf(page).getByLabel("Name").fill(name);
  await dialogOf(page).getByRole("button", { name: "Add it" }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
  await visit(page, "/sign-in");
}

describe("a passkey", () => {
  let person: Person;
  let page: Page;
  let device: Authenticator;
  beforeAll(async () => {
    person = await newPerson(["EDITOR"]);
    page = await toAccount(person);
    device = await addAuthenticator(page);
  });

  test("is added under a name, and wants one", async () => {
    await addPasskey(page, " ");
    await dialogOf(page).getByText("Give it a name").waitFor();
    await expectOpenToAll(page);
    await dialogOf(page).getByLabel("Name").fill("My laptop");
    await page.keyboard.press("Enter");
    await dialogOf(page).waitFor({ state: "hidden" });
    await rowsOf(page).getByText("My laptop").waitFor();
    await rowsOf(page).getByText("never used").waitFor();
    await expectOpenToAll(page);
    await shot(page, "passkeys");
    expect(await actionsOf(person)).toContain("PASSKEY_ADDED");
  });

  test("is not added twice to one device", async () => {
    await addPasskey(page, "My laptop again");
    await dialogOf(page).getByText("That device has a passkey for this account already.").waitFor();
    await dialogOf(page).getByRole("button", { name: "Cancel" }).click();
    expect(await rowsOf(page).count()).toBe(1);
  });

  test("signs its person in without password, and the account tells when", async () => {
    await device.waits();
    await signOut(page);
    await expectOpenToAll(page);
    await shot(page, "sign-in");
    await device.answers();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await visit(page, "/account");
    await rowsOf(page)
      .getByText(/last used/)
      .waitFor();
    await page.getByText("with a passkey").waitFor();
  });

  test("is offered where the address is typed, and signs in without a button", async () => {
    await page.context().clearCookies();
    // It goes on by itself, maybe before it has come to rest.
    // eslint-disable-next-line no-restricted-syntax
    await page.goto("/sign-in?next=/claims");
    await page.waitForURL((url) => url.pathname === "/claims");
    await visit(page, "/account");
  });

  test("is renamed and removed, and signs nobody in any more", async () => {
    await page.getByRole("button", { name: "Rename My laptop" }).click();
    await dialogOf(page).getByLabel("Name").fill("The old laptop");
    await page.keyboard.press("Enter");
    await rowsOf(page).getByText("The old laptop").waitFor();
    await page.getByRole("button", { name: "Remove The old laptop" }).click();
    await expectOpenToAll(page);
    await page.getByRole("alertdialog").getByRole("button", { name: "Remove it" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    await page.getByRole("list", { name: "Passkeys" }).waitFor({ state: "hidden" });
    const actions = await actionsOf(person);
    expect(actions.slice(-2)).toEqual(["PASSKEY_RENAMED", "PASSKEY_REMOVED"]);
    // The device offers it still.
    await signOut(page);
    await page.getByRole("alert").getByText("This desk does not know that passkey").waitFor();
    await expectOpenToAll(page);
    await shot(page, "sign-in-unknown-passkey");
  });
});

test("a passkey of a device that does not know its owner's finger is not taken", async () => {
  const page = await toAccount(await newPerson(["EDITOR"]));
  await addAuthenticator(page, { knowsOwner: false });
  await addPasskey(page, "A stolen telephone");
  await dialogOf(page).getByText("Nothing has changed").waitFor();
  expect(await rowsOf(page).count()).toBe(0);
});

test("whoever has the device without the finger does not get in, though their page asks for none", async () => {
  const page = await toAccount(await newPerson(["EDITOR"]));
  const device = await addAuthenticator(page);
  await addPasskey(page, "Left on the train");
  await rowsOf(page).getByText("Left on the train").waitFor();
  await device.changesHands();
  await page.context().clearCookies();
  // A page that offers no passkeys by itself: a browser answers one request at a time. Its samples load for ever.
  // eslint-disable-next-line no-restricted-syntax
  await page.goto("/design");
  const answer = await page.evaluate(async () => {
    const asked = await fetch("/auth/passkey/generate-authenticate-options");
    const options = (await asked.json()) as PublicKeyCredentialRequestOptionsJSON;
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({
      ...options,
      userVerification: "discouraged",
    });
    const shown = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const response = await fetch("/auth/passkey/verify-authentication", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ response: shown.toJSON() as unknown }),
    });
    return { status: response.status, code: ((await response.json()) as { code?: string }).code };
  });
  expect(answer).toEqual({ status: 401, code: "USER_NOT_VERIFIED" });
});

test("one whose session is older than an hour signs in again before adding one", async () => {
  const person = await newPerson(["EDITOR"]);
  const page = await toAccount(person);
  await addAuthenticator(page);
  await withDatabase(async (client) => {
    const sql = `update session set created_at = now() - interval '2 hours'
      where person_id = (select id from person where email = $1)`;
    await client.query(sql, [person.email]);
  }, databaseUrl());
  await addPasskey(page, "My laptop");
  await dialogOf(page).getByText("you must have signed in within the last hour").waitFor();
  await expectOpenToAll(page);
  await dialogOf(page).getByRole("link", { name: "Sign in again" }).click();
  await page.waitForURL((url) => url.pathname === "/sign-in" && url.searchParams.get("next") === "/account");
});

test("nobody renames or removes somebody else's", async () => {
  const [owner, other] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
  const page = await toAccount(owner);
  await addAuthenticator(page);
  await addPasskey(page, "Mine");
  await rowsOf(page).getByText("Mine").waitFor();
  const id = await withDatabase(async (client) => {
    const sql = "select passkey.id from passkey join person on person.id = person_id where email = $1";
    const { rows } = await client.query<{ id: string }>(sql, [owner.email]);
    return rows[0]?.id;
  }, databaseUrl());
  const jar = new Jar(other.headers.cookie);
  for (const path of ["/passkey/update-passkey", "/passkey/delete-passkey"]) {
    expect((await authPost(jar, path, { body: { id, name: "Yours" } })).status).toBe(401);
  }
  const { myAccount } = await sendOk("{ myAccount { passkeys { name } } }", {}, { as: owner });
  expect(myAccount.passkeys).toEqual([{ name: "Mine" }]);
});

import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { expectOpenToAll, settled, shot, visit } from "../testkit/desk-page.ts";
import { providerEnv, startIdentityProvider, type IdentityProvider } from "../testkit/identity-provider.ts";
import { freePort } from "../testkit/launcher.ts";
import { type OwnAdmin, startAdmin } from "../testkit/own-admin.ts";
import { startServer, type OwnServer } from "../testkit/own-server.ts";
import { fromAnywhere, newPerson } from "../testkit/people.ts";

let provider: IdentityProvider;
let providerPort: number;
let api: OwnServer;
let origin: string;
let admin: OwnAdmin;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  providerPort = await freePort();
  api = await startServer({
    ...providerEnv(providerPort),
    ADMIN_ORIGIN: origin,
    OIDC_NAME: "Newsroom ID",
    OIDC_NEW_PEOPLE_ROLE: "reviewer",
    OIDC_EMAIL_DOMAINS: "desk.test",
    SECOND_FACTOR_ROLES: "reviewer",
  });
  admin = await startAdmin(port, api.url());
});
afterAll(async () => {
  await closeBrowser();
  await admin.stop();
  await api.stop();
  await provider.stop();
});

async function atSignIn(locale = "en-GB", path = "/sign-in"): Promise<Page> {
  const { page } = await newVisitor({ ...fromAnywhere(), locale });
  await visit(page, origin + path);
  return page;
}

async function atProvider(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
}

// First, before it is there: the desk begins without it, too.
test("a provider that does not answer is said to be, and the password still gets in", async () => {
  const person = await newPerson(["EDITOR"]);
  const page = await atSignIn();
  await page.getByRole("button", { name: "Sign in with Newsroom ID" }).click();
  await page.getByRole("alert").getByText("Your organisation’s sign-in does not answer").waitFor();
  await expectOpenToAll(page);
  await page.locator("input[type=email]").fill(person.email);
  await page.locator("input[type=password]").fill(person.password);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL((url) => url.pathname === "/");
});

describe("with the provider up", () => {
  beforeAll(async () => {
    provider = await startIdentityProvider({ port: providerPort, admin: origin });
  });

  test("somebody new signs in at the organisation, is brought to where they wanted to go, and works", async () => {
    const login = `${randomUUID()}@desk.test`;
    const page = await atSignIn("en-GB", "/sign-in?next=/claims");
    await expectOpenToAll(page);
    await shot(page, "sign-in-sso");
    await page.getByRole("button", { name: "Sign in with Newsroom ID" }).click();
    await atProvider(page, login);
    await page.waitForURL((url) => url.origin === origin && url.pathname === "/claims");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await visit(page, `${origin}/account`);
    await page.getByText("You sign in by your organisation and have no password here.").waitFor();
    await page.getByText("by your organisation", { exact: false }).last().waitFor();
    // The organisation's sign-in counts as two factors: nothing is asked of them here.
    expect(await page.getByText("This desk asks for a second factor").count()).toBe(0);
    await settled(page);
    await expectOpenToAll(page);
  });

  test("whoever goes back from there, or is of another house, is told so in their language", async () => {
    const page = await atSignIn("fr-FR");
    await page.getByRole("button", { name: "Se connecter avec Newsroom ID" }).click();
    await page.getByText("[ Cancel ]").click();
    await page.getByRole("alert").getByText("Vous ne vous êtes pas connecté là-bas").waitFor();
    await settled(page);
    await expectOpenToAll(page);
    await shot(page, "sign-in-sso-cancelled-fr");
    await page.getByRole("button", { name: "Se connecter avec Newsroom ID" }).click();
    await atProvider(page, `${randomUUID()}@elsewhere.test`);
    await page.getByRole("alert").getByText("Votre adresse est d’une autre organisation").waitFor();
  });

  test("a reviewer with a password alone is led to set up a second factor, and to nothing else before", async () => {
    const reviewer = await newPerson(["REVIEWER"]);
    const page = await atSignIn("en-GB", "/sign-in?next=/claims");
    await page.locator("input[type=email]").fill(reviewer.email);
    await page.locator("input[type=password]").fill(reviewer.password);
    await page.locator("form button[type=submit]").click();
    await page.waitForURL((url) => url.pathname === "/account");
    await page.getByText("This desk asks for a second factor").waitFor();
    await settled(page);
    await expectOpenToAll(page);
    await shot(page, "account-missing");
    await visit(page, `${origin}/articles`);
    await page.waitForURL((url) => url.pathname === "/account");
  });
});

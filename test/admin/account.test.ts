import type { Page } from "playwright-core";
import { closeBrowser, newVisitor } from "../testkit/browser.ts";
import { appOf, authPost, Jar, nextCode, withCodes } from "../testkit/auth.ts";
import { atTheDesk, expectOpenToAll, settled, shot, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { administrator, fromAnywhere, newPerson, signedIn, type Person } from "../testkit/people.ts";

afterAll(closeBrowser);

const dialogOf = (page: Page) => page.getByRole("dialog");

async function toAccount(person: Person, options = {}): Promise<Page> {
  const { page } = await atTheDesk(person, { ...fromAnywhere(), ...options });
  await visit(page, "/account");
  return page;
}

async function passwordOn(page: Page, { email, password }: Person): Promise<void> {
  await visit(page, "/sign-in");
  await page.locator("input[type=email]").fill(email);
  await page.locator("input[type=password]").fill(password);
  await page.locator("form button[type=submit]").click();
}

describe("two-step sign-in", () => {
  let person: Person;
  let codes: string[];
  let app: ReturnType<typeof appOf>;
  let page: Page;
  beforeAll(async () => {
    person = await newPerson(["REVIEWER"]);
    page = await toAccount(person);
  });

  test("is set up with the password, a key for the app, a code of it, and recovery codes", async () => {
    await expectOpenToAll(page);
    await shot(page, "account");
    await page.getByRole("button", { name: "Set it up" }).click();
    await dialogOf(page).getByLabel("Your current password").fill("not the password");
    await dialogOf(page).getByRole("button", { name: "Go on" }).click();
    await dialogOf(page).getByText("This is not your password.").waitFor();
    await expectOpenToAll(page);
    await dialogOf(page).getByLabel("Your current password").fill(person.password);
    await dialogOf(page).getByRole("button", { name: "Go on" }).click();
    const key = (await dialogOf(page).getByLabel("Key for the authenticator app").textContent()) ?? "";
    app = appOf(`otpauth://totp/Claimdesk?secret=${key.replaceAll(" ", "")}`);
    await dialogOf(page).getByRole("img", { name: "QR code for the authenticator app" }).waitFor();
    await dialogOf(page).getByRole("textbox", { name: "Code" }).fill("000 000");
    await dialogOf(page).getByRole("button", { name: "Switch it on" }).click();
    await dialogOf(page).getByText("This code is not right").waitFor();
    await expectOpenToAll(page);
    await shot(page, "set-up");
    await dialogOf(page).getByRole("textbox", { name: "Code" }).fill(app.generate());
    await page.keyboard.press("Enter");
    const list = dialogOf(page).getByRole("list", { name: "Recovery codes" });
    await list.waitFor();
    codes = await list.getByRole("listitem").allTextContents();
    expect(codes).toHaveLength(10);
    await expectOpenToAll(page);
    await shot(page, "recovery-codes");
    const coming = page.waitForEvent("download");
    await dialogOf(page).getByRole("button", { name: "Download" }).click();
    expect((await coming).suggestedFilename()).toBe("claimdesk-recovery-codes.txt");
    await dialogOf(page).getByRole("button", { name: "I have kept them" }).click();
    await page.getByText("10 recovery codes are left.").waitFor();
    await settled(page);
    await expectOpenToAll(page);
    await shot(page, "account-on");
  });

  test("asks for the code after the password, says what is wrong with it, and takes it with its space", async () => {
    const { page: visitor } = await newVisitor(fromAnywhere());
    await passwordOn(visitor, person);
    await visitor.getByLabel("Code from the app").waitFor();
    await expectOpenToAll(visitor);
    await shot(visitor, "sign-in-code");
    await visitor.getByLabel("Code from the app").fill("123456");
    await visitor.keyboard.press("Enter");
    await visitor.getByRole("alert").getByText("This code is not right").waitFor();
    await expectOpenToAll(visitor);
    await visitor.getByLabel("Code from the app").fill(nextCode(app).replace(/^(...)/, "$1 "));
    await visitor.keyboard.press("Enter");
    await visitor.waitForURL((url) => url.pathname === "/");
  });

  test("takes a recovery code in place of it, in French", async () => {
    const { page: visitor } = await newVisitor({ ...fromAnywhere(), locale: "fr-FR" });
    await passwordOn(visitor, person);
    await visitor.getByRole("button", { name: "Utiliser un code de secours" }).click();
    await visitor.getByLabel("Code de secours").fill("aaaaa-aaaaa");
    await visitor.keyboard.press("Enter");
    await visitor.getByRole("alert").getByText("ou il a déjà servi").waitFor();
    await expectOpenToAll(visitor);
    await shot(visitor, "sign-in-recovery-fr");
    await visitor.getByLabel("Code de secours").fill(codes[0] ?? "");
    await visitor.keyboard.press("Enter");
    await visitor.waitForURL((url) => url.pathname === "/");
    await visit(visitor, "/account");
    await visitor.getByText("Il reste 9 codes de secours.").waitFor();
    await expectOpenToAll(visitor);
    await shot(visitor, "account-fr");
  });

  test("gets new recovery codes, and is switched off with the password", async () => {
    await page.getByRole("button", { name: "New recovery codes" }).click();
    await dialogOf(page).getByLabel("Your current password").fill(person.password);
    await page.keyboard.press("Enter");
    await dialogOf(page).getByRole("heading", { name: "Your new recovery codes" }).waitFor();
    const fresh = await dialogOf(page).getByRole("listitem").allTextContents();
    expect(fresh.filter((code) => codes.includes(code))).toEqual([]);
    await dialogOf(page).getByRole("button", { name: "I have kept them" }).click();
    await page.getByRole("button", { name: "Switch it off" }).click();
    await dialogOf(page).getByLabel("Your current password").fill(person.password);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Set it up" }).waitFor();
    const { page: visitor } = await newVisitor(fromAnywhere());
    await passwordOn(visitor, person);
    await visitor.waitForURL((url) => url.pathname === "/");
  });
});

describe("sessions and password", () => {
  test("one sees where one is signed in, and ends one of them or all others", async () => {
    const person = await newPerson(["EDITOR"]);
    const others = [await signedIn(person), await signedIn(person)];
    const page = await toAccount(person);
    await page.getByText("This device", { exact: true }).waitFor();
    await page.getByText(/Chrome on Linux/).waitFor();
    const rows = page.getByRole("list", { name: "Where you are signed in" }).getByRole("listitem");
    // The tests' own session is one more.
    expect(await rows.count()).toBe(4);
    await expectOpenToAll(page);
    await page
      .getByRole("button", { name: /^End the session/ })
      .first()
      .click();
    await page.getByRole("alertdialog").getByRole("button", { name: "End it" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    await rows.nth(3).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "End all others" }).click();
    await expectOpenToAll(page);
    await page.getByRole("alertdialog").getByRole("button", { name: "End them" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "End all others" }).waitFor({ state: "hidden" });
    expect(await rows.count()).toBe(1);
    for (const as of [person, ...others])
      expect(await sendOk("{ me { id } }", {}, { as })).toEqual({ me: null });
  });

  test("a new password is wanted together with the current one, and signs one out", async () => {
    const person = await newPerson(["EDITOR"]);
    const page = await toAccount(person);
    await page.getByRole("button", { name: "Change my password" }).click();
    await dialogOf(page).getByLabel("Your current password").fill(person.password);
    await dialogOf(page).getByLabel("New password").fill("a new and long password");
    await dialogOf(page).getByRole("button", { name: "Change it and sign in again" }).click();
    await page.waitForURL((url) => url.pathname === "/sign-in");
    await passwordOn(page, { ...person, password: "a new and long password" });
    await page.waitForURL((url) => url.pathname === "/");
  });
});

describe("an administrator", () => {
  test("sees who has a second factor, and resets it for somebody who lost theirs", async () => {
    const lost = await newPerson(["EDITOR"], "Aaron Lost-his-Phone");
    await withCodes(lost);
    const { page } = await atTheDesk(await administrator(), fromAnywhere());
    await visit(page, "/people");
    const row = page.getByRole("row").filter({ hasText: lost.email });
    await row.getByText("App", { exact: true }).waitFor();
    await row.getByRole("button", { name: /Aaron/ }).last().click();
    await page.getByRole("menuitem", { name: "Reset the second factor" }).click();
    await page.getByRole("alertdialog").getByLabel("Why (for the record)").fill("telephone lost");
    await expectOpenToAll(page);
    await page.getByRole("alertdialog").getByRole("button", { name: "Reset it" }).click();
    await page.getByRole("alertdialog").waitFor({ state: "hidden" });
    await row.getByText("none", { exact: true }).waitFor();
    const { email, password } = lost;
    const answer = await authPost(new Jar(), "/sign-in/email", { body: { email, password } });
    expect(await answer.json()).not.toHaveProperty("twoFactorRedirect");
  });
});

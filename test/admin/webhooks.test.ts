import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shot, visit } from "../testkit/desk-page.ts";
import { unique } from "../testkit/newsroom.ts";
import { administrator, newPerson } from "../testkit/people.ts";
import { decide, publish, submitted } from "../testkit/review-desk.ts";
import { Receiver, verified } from "../testkit/webhook-receiver.ts";

let page: Page;
let receiver: Receiver;
let secret: string;
const topic = unique("topic");

beforeAll(async () => {
  receiver = await new Receiver().open();
  ({ page } = await atTheDesk(await administrator()));
});
afterAll(async () => {
  await receiver.close();
  await closeBrowser();
});

const dialog = () => page.getByRole("dialog");

describe("an administrator looks after a webhook", () => {
  test("makes one by key, is told what is wrong with an address, and shown its secret once", async () => {
    await page.getByRole("link", { name: "Webhooks", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Webhooks" }).waitFor();
    await expectOpenToAll(page);
    await page.keyboard.press("n");
    await dialog().getByLabel("Address").fill("https://192.168.0.1/hooks");
    await dialog().getByLabel("Only claims with one of these topics").fill(topic);
    await dialog().getByLabel("Only claims with one of these topics").press("Tab");
    await dialog().getByRole("button", { name: "Make the webhook" }).click();
    await dialog().getByText("It leads to a machine that is not on the open internet").waitFor();
    await expectOpenToAll(page);
    await shot(page, "dialog");
    await dialog().getByLabel("Address").fill(receiver.url);
    await dialog().getByLabel("What it is for").fill("The public site");
    await dialog().getByRole("button", { name: "Make the webhook" }).click();
    await dialog().waitFor({ state: "hidden" });
    secret = (await page.getByLabel("Secret of the webhook").textContent()) ?? "";
    expect(secret).toMatch(/^whsec_/);
    await expectOpenToAll(page);
    await shot(page, "list");
    await page.getByRole("button", { name: "I have kept it" }).click();
    expect(await page.getByText(secret).count()).toBe(0);
  });

  test("sends a test, and sees at once how it went", async () => {
    await page.getByRole("link", { name: receiver.url }).click();
    await page.getByRole("heading", { level: 1, name: receiver.url }).waitFor();
    await settled(page);
    await page.getByText("No messages here").waitFor();
    await page.getByRole("button", { name: "Send a test" }).click();
    await page.getByText("The test arrived").first().waitFor();
    const [message] = await receiver.gets(1);
    if (message === undefined) throw new Error("Nothing came");
    expect(verified(message, secret)).toMatchObject({ type: "webhook.test" });
    receiver.answersWith(500);
    await page.getByRole("button", { name: "Send a test" }).click();
    await page.getByRole("alert").filter({ hasText: "Refused, with status 500" }).waitFor();
    await expectOpenToAll(page);
  });

  test("reads in the log why nothing arrived, enables the webhook again and sends what failed", async () => {
    const claim = await submitted(await newPerson(["EDITOR"]), { topics: [topic], text: unique("42 ships") });
    const approved = await decide(await newPerson(["REVIEWER"]), claim);
    await publish(await newPerson(["EDITOR"]), approved);
    await receiver.gets(5);
    await page.getByText("Failed").first().waitFor();
    await revisit(page);
    await page.getByText("For days it took no message").first().waitFor();
    await settled(page);
    await page.getByRole("main").getByText("3 attempts").first().click();
    await page.getByText("no, thanks").first().waitFor();
    await page
      .getByText(/"type":"claim.published"/)
      .first()
      .waitFor();
    await expectOpenToAll(page);
    await shot(page, "failed");
    receiver.answersWith(200);
    await page.getByRole("button", { name: "Enable" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Enable it" }).click();
    await page.getByRole("button", { name: "Send all failed again" }).click();
    await page.getByRole("alertdialog").getByText("Send 1 message again?").waitFor();
    await page.getByRole("button", { name: "Send them again" }).click();
    await page.getByText("1 message is being sent").first().waitFor();
    await receiver.gets(6);
    await revisit(page);
    await page.getByText("4 attempts · Taken, with status 200").first().waitFor();
    await settled(page);
    await page.getByRole("button", { name: "Send again: Publication" }).click();
    await page.getByText("It is being sent again").first().waitFor();
    await receiver.gets(7);
  });

  test("changes the secret, disables it, and deletes it with a confirmation", async () => {
    const more = page.getByRole("button", { name: "More for this webhook" });
    await more.click();
    await page.getByRole("menuitem", { name: "Change the secret" }).click();
    await dialog().getByRole("button", { name: "Change the secret" }).click();
    await dialog().waitFor({ state: "hidden" });
    const next = await page.getByLabel("Secret of the webhook").textContent();
    expect(next).not.toBe(secret);
    await page.getByText("the new and the earlier one both sign until").waitFor();
    await shot(page, "rotated");
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.keyboard.press("e");
    await dialog().getByLabel("What it is for").fill("The old site");
    await dialog().getByRole("button", { name: "Save" }).click();
    await dialog().waitFor({ state: "hidden" });
    await page.getByText("The old site").waitFor();
    await more.click();
    await page.getByRole("menuitem", { name: "Disable" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Disable it" }).click();
    await page.getByText("Somebody disabled it. Nothing is sent to it.").waitFor();
    await more.click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete it" }).click();
    await page.getByRole("heading", { level: 1, name: "Webhooks" }).waitFor();
    expect(await page.getByRole("link", { name: receiver.url }).count()).toBe(0);
  });

  test("and nobody else does", async () => {
    const { page: other } = await atTheDesk(await newPerson(["EDITOR"]), { locale: "fr-FR" });
    expect(await other.getByRole("link", { name: "Webhooks" }).count()).toBe(0);
    await visit(other, "/webhooks");
    expect(await other.getByRole("heading", { level: 1 }).textContent()).not.toBe("Webhooks");
  });
});

import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, revisit, settled, shot, shots, visit } from "../testkit/desk-page.ts";
import { putFailingJob, putJob } from "../testkit/failing-job.ts";
import { administrator, newPerson } from "../testkit/people.ts";
import { until } from "../testkit/webhook-receiver.ts";

let page: Page;

const rows = () => page.getByRole("list", { name: "Jobs", exact: true }).getByRole("listitem");
const failed = () => rows().filter({ hasText: "no id of anything" });

beforeAll(async () => {
  await Promise.all([putFailingJob(), putFailingJob()]);
  ({ page } = await atTheDesk(await administrator()));
});
afterAll(closeBrowser);

describe("an administrator", () => {
  test("sees on the overview what needs attention, and goes there", async () => {
    const concern = page.getByRole("link", { name: /jobs? ha(s|ve) failed/ });
    await until(async () => {
      await visit(page, "/administration");
      return (await concern.count()) === 1;
    });
    await page.getByRole("heading", { level: 1, name: "Administration" }).waitFor();
    await expectOpenToAll(page);
    await shots(page, "overview");
    await concern.click();
    await page.getByRole("heading", { level: 1, name: "Jobs" }).waitFor();
  });

  test("reads why a job failed, and has it tried again", async () => {
    await until(async () => {
      await revisit(page);
      return (await failed().count()) >= 2;
    });
    await failed().first().getByText("1 attempt of 1").waitFor();
    await expectOpenToAll(page);
    await shots(page, "jobs");
    await failed().first().getByRole("button", { name: "Try again: Publish a claim at its time" }).click();
    await page.getByText("The job is tried again").first().waitFor();
    await until(async () => {
      await revisit(page);
      return (await failed().filter({ hasText: "2 attempts of 2" }).count()) >= 1;
    });
  });

  test("has all failed jobs of a sort tried again, after a confirmation", async () => {
    const row = page.getByRole("row").filter({ hasText: "publish-claim" });
    await row.getByRole("button", { name: /^Try all failed jobs again/ }).click();
    await page.getByRole("alertdialog").getByText("failed jobs again?").waitFor();
    await expectOpenToAll(page);
    await shot(page, "jobs-retry-all");
    await page.getByRole("alertdialog").getByRole("button", { name: "Try them again" }).click();
    await page
      .getByText(/jobs are tried again/)
      .first()
      .waitFor();
  });

  test("calls off a job that waits", async () => {
    const queue = "publish-claim";
    await putJob({ queue, data: { publicationId: "to be called off" }, inHours: 5 });
    await visit(page, `/jobs?view=waiting&queue=${queue}`);
    const row = rows().filter({ hasText: "to be called off" });
    await row.getByRole("button", { name: /^Call off/ }).click();
    await expectOpenToAll(page);
    await page.getByRole("alertdialog").getByRole("button", { name: "Call it off" }).click();
    await row.waitFor({ state: "hidden" });
    await page.getByRole("link", { name: "Ended well or called off" }).click();
    await row.getByText("Called off", { exact: true }).waitFor();
    await settled(page);
    await expectOpenToAll(page);
  });
});

test("overview and jobs are in French where the reader is, and open to all on a telephone", async () => {
  const { page: visitor } = await atTheDesk(await administrator(), { locale: "fr-FR" });
  await visitor.setViewportSize({ width: 390, height: 844 });
  await visit(visitor, "/administration");
  await visitor.getByRole("heading", { name: "Ce qui demande attention" }).waitFor();
  await expectOpenToAll(visitor);
  await shot(visitor, "overview-390-fr");
  await visit(visitor, "/jobs");
  await visitor.getByRole("heading", { level: 1, name: "Tâches" }).waitFor();
  await expectOpenToAll(visitor);
  await shot(visitor, "jobs-390-fr");
});

test("nobody else gets in", async () => {
  const { page: visitor } = await atTheDesk(await newPerson(["EDITOR", "REVIEWER"]));
  for (const path of ["/administration", "/jobs"]) {
    await visit(visitor, path);
    await visitor.getByRole("heading", { name: "You are not permitted to see this" }).waitFor();
  }
});

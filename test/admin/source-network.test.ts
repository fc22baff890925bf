import type { Page } from "playwright-core";
import { createOutlet, editArticle, merge } from "../api/sources/merging.ts";
import { closeBrowser } from "../testkit/browser.ts";
import { expectOpenToAll, inEnglishAndFrench, shots, visit } from "../testkit/desk-page.ts";
import { newArticle, newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";
import { decide, publish, submitted } from "../testkit/review-desk.ts";

let editor: Person;
let page: Page;
let french: Page;
let paper: { id: string };
let agency: { id: string };
const [paperName, agencyName, groupName] = [
  unique("Le Phare de l’Ouest"),
  unique("Agency of the coast"),
  unique("Press group"),
];
const said = unique("Forty boats left the harbour in one night");

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  const reviewer = await newPerson(["REVIEWER"]);
  const outlet = (name: string, ownerIds: string[] = []) => createOutlet(editor, { name, ownerIds });
  const group = await outlet(groupName, [(await outlet(unique("Holding"))).id]);
  [paper, agency] = [await outlet(paperName, [group.id]), await outlet(agencyName)];
  for (const name of ["Radio of the dunes", "Echo of the Valley and its many Villages"])
    await outlet(unique(name), [group.id]);
  for (const day of ["2026-10-02", "2026-10-20", "2026-11-04"]) {
    const article = await newArticle(editor, unique("The harbour master said little."));
    await editArticle(editor, article.id, {
      ...{ expectedVersion: article.version, publisherId: paper.id, publishedAt: day },
      republication: { originalSourceId: agency.id, confirmed: true },
    });
  }
  const article = await newArticle(editor, "Forty boats left, the harbour master said.");
  await editArticle(editor, article.id, { expectedVersion: article.version, publisherId: paper.id });
  const appearance = {
    ...{ articleId: article.id, anchor: { exact: "Forty boats left" } },
    attribution: [{ sourceId: paper.id }],
  };
  await publish(editor, await decide(reviewer, await submitted(editor, { text: said, appearance })));
  await merge(editor, [paper.id, (await newSource(editor, unique("Phare"))).id]);
  ({ page, french } = await inEnglishAndFrench(editor));
}, 120_000);
afterAll(closeBrowser);

const rows = (caption: string) => page.getByRole("table", { name: caption }).getByRole("row");

test("from a source an editor sees whose it is and whom it copies, and goes from one to the next by keyboard", async () => {
  await visit(page, `/sources/${paper.id}`);
  await shots(page, "source");
  await page.getByRole("link", { name: "Network" }).click();
  await page.getByRole("heading", { level: 1, name: "Network" }).waitFor();
  const drawing = page.locator("svg[role=group]");
  expect(await drawing.getByRole("link").count()).toBe(6);
  expect(await drawing.getByRole("link", { name: paperName }).getAttribute("aria-current")).toBe("page");
  await drawing.getByText("3 articles").waitFor();
  expect(await rows("Who owns whom").count()).toBe(1 + 4);
  expect(await rows("Who republished whom").nth(1).innerText()).toMatch(
    new RegExp(`${paperName}[^]*${agencyName}[^]*3`),
  );
  await expectOpenToAll(page);
  await shots(page, "network");
  await drawing.getByRole("link", { name: agencyName }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/sources/${agency.id}/network`);
  await page.getByRole("heading", { level: 1, name: "Network" }).waitFor();
  await page.getByRole("table", { name: "Who republished whom" }).waitFor();
  expect(await page.getByRole("table", { name: "Who owns whom" }).count()).toBe(0);
});

test("month by month stands what a source published and said, as drawings, tables and files", async () => {
  await visit(page, `/sources/${paper.id}`);
  await page.getByRole("link", { name: "Timeline" }).click();
  await page.getByRole("heading", { level: 2, name: "What happened" }).waitFor();
  await page.getByRole("heading", { level: 2, name: "Verdicts on what it said" }).waitFor();
  const card = page.locator("section").filter({ hasText: "What happened" });
  await card.getByText("Figures").click();
  // Of the last row, this month: an article, a claim that became public, and a merge.
  expect((await rows("What happened").last().innerText()).match(/\b\d+\b/g)?.slice(-6)).toEqual([
    ...["1", "1", "1", "0", "0", "1"],
  ]);
  await expectOpenToAll(page);
  await shots(page, "timeline");
  const file = await page.request.get(`/sources/${paper.id}/timeline/timeline.csv?by=months`);
  expect((await file.text()).startsWith("\uFEFFPeriod from,Its articles,")).toBe(true);
  expect((await page.request.get(`/sources/${paper.id}/timeline/waits.csv`)).status()).toBe(404);
});

test("an editor says since when a source is owned and where that is stated, and whose it was before", async () => {
  const former = unique("Family of the founder");
  await createOutlet(editor, { name: former });
  await visit(page, `/sources/${paper.id}`);
  await page.keyboard.press("e");
  const group = page.getByRole("group", { name: groupName });
  await group.getByLabel("Since").fill("in May");
  await group.getByLabel("Stated at").fill("https://register.example/paper");
  const box = page.getByRole("combobox", { name: "Owned by" });
  await box.fill(former);
  await page.getByRole("option", { name: former }).click();
  await page.getByRole("group", { name: former }).getByLabel("Until").fill("2012-03");
  await page.getByRole("button", { name: "Save" }).click();
  await group.getByText("Write a year, a month or a day").waitFor();
  await expectOpenToAll(page);
  await shots(page, "ownership-form");
  await group.getByLabel("Since").fill("2012-03-14");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("since 14 March 2012").waitFor();
  await page.getByText("until March 2012").waitFor();
  const stated = page.getByRole("link", { name: "stated on register.example" });
  expect(await stated.getAttribute("href")).toBe("https://register.example/paper");
  await expectOpenToAll(page);
  await shots(page, "ownership");
  await page.getByRole("link", { name: "Timeline" }).click();
  const over = page.locator("section").filter({ hasText: "Whose it is and was" });
  await over.getByText("since 14 March 2012").waitFor();
  await expectOpenToAll(page);
  await visit(page, `/sources/${paper.id}/network`);
  const table = page.getByRole("table", { name: "Who owns whom" });
  await table.getByText("14 March 2012").waitFor();
  // It is drawn as it stands.
  expect(await page.locator("main").getByText(former).count()).toBe(0);
  await expectOpenToAll(page);
  await visit(page, `/sources/${paper.id}/history`);
  await page.getByText("14 March 2012").or(page.getByText("2012-03-14")).first().waitFor();
  await page.getByText("Stated at").first().waitFor();
});

test("what was published of a source, and from its articles, leads to the page that readers have", async () => {
  await visit(page, `/sources/${paper.id}?view=said`);
  await page.getByRole("table", { name: "Published: said by it" }).getByText(said).waitFor();
  await expectOpenToAll(page);
  await shots(page, "published");
  const readers = page.getByRole("link", { name: `Page for readers: ${said}` });
  expect(await readers.getAttribute("href")).toMatch(/^\/p\/claims\/clm_/);
  await page.getByRole("link", { name: "Published: in its articles" }).click();
  await page.getByRole("table", { name: "Published: in its articles" }).getByText(said).waitFor();
});

test("in French, in the dark, and where nothing is known", async () => {
  await visit(french, `/sources/${paper.id}/network`);
  await french.getByRole("heading", { level: 1, name: "Réseau" }).waitFor();
  await expectOpenToAll(french);
  await shots(french, "network-fr");
  await visit(french, `/sources/${paper.id}/timeline`);
  await expectOpenToAll(french);
  await shots(french, "timeline-fr");
  const { id } = await newSource(editor);
  for (const [place, words] of [
    ["network", "Personne n’est connu autour d’elle"],
    ["timeline", "Rien pendant ces périodes"],
  ]) {
    await visit(french, `/sources/${id}/${String(place)}`);
    await french.getByText(String(words)).first().waitFor();
    await expectOpenToAll(french);
    await shots(french, `${String(place)}-empty-fr`);
  }
});

import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, settled, shots } from "../testkit/desk-page.ts";
import { newArticle, newClaim, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let page: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page } = await atTheDesk(editor));
});
afterAll(closeBrowser);

const towns = ["Maruel", "Courtival", "Brenac", "Osterlind", "Valmer", "Trévise", "Halden", "Norvik"];

/** Dense and long: each paragraph has figures, causes and somebody quoted. */
const paragraph = (number: number): string => {
  const town = towns[number % towns.length] ?? "";
  return [
    `In ${2000 + number} the port of ${town} counted ${41 + number},${100 + number} ships, ${number + 3} percent more than a year before.`,
    `“We will build the second quay of ${town} before ${2026 + number},” said Maria Keller-${number}, who runs the port.`,
    `Exports of ${town} fell by ${number + 1}.5 percent because the strait was closed for ${number + 2} weeks.`,
    "The weather was fine, and people walked along the water for a long time that evening.",
  ].join(" ");
};

async function openDense(paragraphs = 14): Promise<{ claim: string; text: string[] }> {
  const text = Array.from({ length: paragraphs }, (_, number) => paragraph(number));
  const article = await newArticle(editor, unique("Ports of the strait"), ...text);
  const exact = "the port of Maruel counted 41,100 ships";
  const claim = unique("Maruel counted 41,100 ships in 2000");
  await newClaim(editor, {
    text: claim,
    kind: "FIGURE",
    appearance: { articleId: article.id, anchor: { exact } },
  });
  await page.goto(`/articles/${article.id}`);
  await settled(page);
  return { claim, text };
}

const marks = (line: string) => page.locator(`.item-mark[data-line=${line}]`);
const entry = (text: string) => page.locator("[data-item]", { hasText: text });

/** The first line of marked words: the middle of words that run over two lines is none of theirs. */
async function hoverWords(line: string): Promise<void> {
  const at = await marks(line)
    .first()
    .evaluate((mark) => {
      const { left, top, height } = mark.getClientRects()[0] ?? new DOMRect();
      return { x: left + 6, y: top + height / 2 };
    });
  await page.mouse.move(at.x, at.y);
}

describe("the text and what is marked in it are one", () => {
  test("a mouse or the focus on either side shows the pair on both", async () => {
    const { claim } = await openDense();
    await expectOpenToAll(page);
    await shots(page, "workspace");
    await entry(claim).hover();
    expect(await marks("open").first().getAttribute("data-paired")).toBe("");
    await page.mouse.move(2, 2);
    expect(await page.locator("[data-paired]").count()).toBe(0);
    await hoverWords("open");
    expect(await entry(claim).getAttribute("data-paired")).toBe("");
    await page.locator('mark[role="button"]').nth(2).focus();
    const focused = await page.locator('mark[role="button"]').nth(2).getAttribute("data-mark");
    await page.locator(`[data-item="${focused ?? ""}"][data-paired]`).waitFor();
  });

  test("the list goes on with the text, and an entry that is chosen leads to its words", async () => {
    const { claim } = await openDense();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.mouse.move(2, 2);
    const list = page.locator(".item-list");
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, document.querySelector(".article-text")?.scrollHeight ?? 0));
    await page.waitForFunction(() => (document.querySelector(".item-list")?.scrollTop ?? 0) > 400);
    await list.evaluate((element) => element.scrollTo(0, 0));
    await entry(claim).getByRole("button").first().click();
    await page.waitForFunction(() => {
      const box = document.querySelector(".item-mark[data-active]")?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await expectOpenToAll(page);
    await shots(page, "workspace-active");
  });
});

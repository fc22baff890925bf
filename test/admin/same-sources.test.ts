import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { expectOpenToAll, inEnglishAndFrench, settled, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { newSource, unique } from "../testkit/newsroom.ts";
import { newPerson, type Person } from "../testkit/people.ts";

let editor: Person;
let page: Page;
let french: Page;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  ({ page, french } = await inEnglishAndFrench(editor));
});
afterAll(closeBrowser);

interface Pair {
  one: string;
  other: string;
  surname: string;
}

/** Two that may be one, once the desk has found them. */
async function pair(): Promise<Pair> {
  const surname = `Q${unique("")
    .replaceAll(/[^a-f]/g, "")
    .replaceAll(/(.)\1+/g, "$1")
    .slice(0, 9)}`;
  const [one, other] = [await newSource(editor, `Jean ${surname}`), await newSource(editor, `J. ${surname}`)];
  const query = "query ($id: ID!) { source(id: $id) { proposals { nodes { id } } } }";
  for (let round = 0; round < 150; round += 1) {
    const { source } = await sendOk(query, { id: one.id }, { as: editor });
    if (source.proposals.nodes.length > 0) return { one: one.id, other: other.id, surname };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("the pair was not proposed");
}

const proposals = async (id: string): Promise<{ id: string }[]> =>
  (
    await sendOk(
      "query ($id: ID!) { source(id: $id) { proposals { nodes { id } } } }",
      { id },
      { as: editor },
    )
  ).source.proposals.nodes;

const mergedInto = async (id: string): Promise<{ id: string } | null> =>
  (await sendOk("query ($id: ID!) { source(id: $id) { mergedInto { id } } }", { id }, { as: editor })).source
    .mergedInto;

describe("two sources that may be one", () => {
  test("are merged from the source's page by a key, and parted again by a button", async () => {
    const { one, other, surname } = await pair();
    await visit(page, `/sources/${one}`);
    await expectOpenToAll(page);
    await page.getByRole("heading", { name: "Possibly the same" }).waitFor();
    await page.getByText("initial and surname").filter({ visible: true }).waitFor();
    await page.keyboard.press("y");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: `Jean ${surname}` }).check();
    await expectOpenToAll(page);
    await dialog.getByRole("button", { name: "Merge" }).click();
    await page.getByRole("button", { name: "Undo the merge" }).waitFor();
    expect(await mergedInto(other)).toEqual({ id: one });
    await visit(page, `/sources/${other}`);
    await page
      .getByText("This source was merged: what named it names the other.")
      .filter({ visible: true })
      .waitFor();
    await expectOpenToAll(page);
    await visit(page, `/sources/${one}`);
    await page.getByRole("button", { name: "Undo the merge" }).click();
    await page.getByRole("heading", { name: "Merged sources" }).waitFor({ state: "detached" });
    expect(await mergedInto(other)).toBeNull();
  });

  test("are walked through in French, and said to be two by a key", async () => {
    const { one } = await pair();
    await visit(french, "/sources/proposals");
    await expectOpenToAll(french);
    await french.getByRole("heading", { name: "Sources peut-être identiques" }).waitFor();
    await visit(french, `/sources/${one}`);
    await french.getByText("initiale et nom de famille").filter({ visible: true }).waitFor();
    await french.keyboard.press("n");
    await french.getByRole("heading", { name: "Peut-être la même" }).waitFor({ state: "detached" });
  });

  test("but were said to be two by mistake, are brought back from their list by a key, and sent there by another", async () => {
    const { one, surname } = await pair();
    await visit(page, `/sources/${one}`);
    await page.getByRole("heading", { name: "Possibly the same" }).waitFor();
    await settled(page);
    await page.keyboard.press("n");
    await page.getByRole("button", { name: "Undo the last decision" }).waitFor();
    await visit(page, "/sources/proposals");
    await page.getByRole("link", { name: "Not the same" }).click();
    const card = page.getByRole("listitem").filter({ hasText: surname });
    await card.getByText(`Said to be two by ${editor.name}`).waitFor();
    await expectOpenToAll(page);
    for (let step = 0; step < 20 && (await card.getAttribute("aria-current")) === null; step += 1)
      await page.keyboard.press("j");
    await page.keyboard.press("r");
    await card.waitFor({ state: "detached" });
    expect(await proposals(one)).toHaveLength(1);
    await page.keyboard.press("u");
    await card.waitFor();
    expect(await proposals(one)).toEqual([]);
    await card.getByRole("button", { name: "Perhaps the same after all" }).click();
    await card.waitFor({ state: "detached" });
    expect(await proposals(one)).toHaveLength(1);
  });

  test("and whoever looks for them in French finds them", async () => {
    const { one, surname } = await pair();
    await visit(french, `/sources/${one}`);
    await french.getByRole("heading", { name: "Peut-être la même" }).waitFor();
    await settled(french);
    await french.keyboard.press("n");
    await french.getByRole("button", { name: "Annuler la dernière décision" }).waitFor();
    await visit(french, "/sources/proposals?view=dismissed");
    const card = french.getByRole("listitem").filter({ hasText: surname });
    await card.getByText(`Notées comme deux sources par ${editor.name}`).waitFor();
    await expectOpenToAll(french);
    await card.getByRole("button", { name: "Peut-être la même, finalement" }).click();
    await card.waitFor({ state: "detached" });
    expect(await proposals(one)).toHaveLength(1);
  });
});

import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shot, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { newSource, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";
import { pageOf, WebSite } from "../testkit/web-site.ts";

let page: Page;
let site: WebSite;

beforeAll(async () => {
  site = await new WebSite().open();
  ({ page } = await atTheDesk(await newPerson(["EDITOR"])));
});
afterAll(async () => {
  await site.close();
  await closeBrowser();
});

const toImport = async (): Promise<void> => {
  await visit(page, "/import");
};
const row = (text: string) => page.getByRole("row").or(page.getByRole("listitem")).filter({ hasText: text });

describe("an editor brings in addresses", () => {
  test("several at once, and sees what becomes of each", async () => {
    const headline = unique("Fetched");
    let release: () => void = () => undefined;
    const released = new Promise<void>((done) => (release = done));
    // However often the desk asks before that: what is slow is asked for again.
    site.has("/good", (_, response) => {
      void released.then(() =>
        response.writeHead(200, { "content-type": "text/html" }).end(pageOf(headline)),
      );
    });
    await toImport();
    await page.getByRole("tab", { name: "Addresses" }).click();
    await expectOpenToAll(page);
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    await page.getByText("Give the address of a page.").waitFor();
    await page
      .getByLabel("Addresses of pages")
      .fill([site.at("/good"), site.at("/missing"), "http://192.168.0.1/inside"].join("\n"));
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    // What cannot be taken stays to be mended, with the reason.
    await page.getByRole("alert").filter({ hasText: "1 address cannot be fetched" }).waitFor();
    expect(await page.getByLabel("Addresses of pages").inputValue()).toBe("http://192.168.0.1/inside");
    await row(site.at("/good")).getByText("Being fetched").waitFor();
    await row(site.at("/missing")).getByText("There is nothing at the address.").waitFor();
    release();
    // Without a key being pressed.
    await row(headline).getByText("New article").waitFor();
    await expectOpenToAll(page);
    await shot(page, "import-addresses");
  });

  test("and has one tried again that failed", async () => {
    const headline = unique("Mended");
    site.has("/mended", (_, response, count) =>
      count === 1
        ? response.writeHead(404).end()
        : response.writeHead(200, { "content-type": "text/html" }).end(pageOf(headline)),
    );
    await toImport();
    await page.getByRole("tab", { name: "Addresses" }).click();
    await page.getByLabel("Addresses of pages").fill(site.at("/mended"));
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    await row(site.at("/mended")).getByText("Failed").waitFor();
    await row(site.at("/mended"))
      .getByRole("link", { name: site.at("/mended") })
      .click();
    await page.getByRole("heading", { level: 1, name: site.at("/mended") }).waitFor();
    await page.getByText("It became no article.").waitFor();
    await expectOpenToAll(page);
    await shot(page, "import-failed");
    await page.getByRole("button", { name: /^Try the import of/ }).click();
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    // The button is gone: whoever hears the page is told, and goes on from the heading.
    await page.getByRole("status").getByText("New article").waitFor({ state: "attached" });
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.getByText("Digest (SHA-256)").waitFor();
    await expectOpenToAll(page);
    await page.getByRole("button", { name: "Read again" }).click();
    await page.getByText("Read again: nothing else was found").first().waitFor();
  });

  test("and calls one off", async () => {
    site.has("/never", () => undefined);
    await toImport();
    await page.getByRole("tab", { name: "Addresses" }).click();
    await page.getByLabel("Addresses of pages").fill(site.at("/never"));
    await page.getByRole("button", { name: "Fetch the pages" }).click();
    await page.getByRole("button", { name: `Call off the import of ${site.at("/never")}` }).click();
    await row(site.at("/never")).getByText("Called off").waitFor();
  });
});

const paragraph =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said in its report.";

describe("an editor brings in files", () => {
  test("by choosing them, each with what became of it", async () => {
    const title = unique("Trawlers");
    const file = (name: string, text: string) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    await toImport();
    await page.getByRole("tab", { name: "Files" }).click();
    await expectOpenToAll(page);
    await page
      .locator("input[type=file]")
      .setInputFiles([
        file("good.txt", [title, paragraph, paragraph.replace("Brest", "Lorient")].join("\n\n")),
        file("picture.png", "PNG"),
        file("empty.txt", ""),
        file("damaged.pdf", "%PDF-1.7\n1 0 obj"),
      ]);
    await page.getByRole("link", { name: "See what was read in good.txt" }).waitFor();
    await row("picture.png").getByText("This kind of file cannot be read.").waitFor();
    await row("empty.txt").getByText("There is nothing in this file.").waitFor();
    await row("damaged.pdf").getByText("No article was found in it.").waitFor();
    await expectOpenToAll(page);
    await shot(page, "import-files");
    await page.getByRole("link", { name: "See what was read in good.txt" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });

  test("by dropping one that is here already, which leads to its article", async () => {
    const text = [unique("Trawlers"), paragraph, paragraph.replace("Brest", "Douarnenez")].join("\n\n");
    await toImport();
    await page.getByRole("tab", { name: "Files" }).click();
    for (const link of ["See what was read in", "was here already"]) {
      const transfer = await page.evaluateHandle((content) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], "dropped.txt", { type: "text/plain" }));
        return dropped;
      }, text);
      await page.getByText("Drop files here").dispatchEvent("drop", { dataTransfer: transfer });
      await page
        .getByRole("link", { name: new RegExp(link) })
        .first()
        .waitFor();
    }
  });
});

test("an editor tells of files what they do not say themselves: the publisher and the language", async () => {
  const editor = await newPerson(["EDITOR"]);
  const publisher = unique("La Gazette du quai");
  const { id: publisherId } = await newSource(editor, publisher, "OUTLET");
  const title = unique("Trawlers");
  await toImport();
  await page.getByRole("tab", { name: "Files" }).click();
  const files = page.getByRole("tabpanel", { name: "Files" });
  await files.getByRole("combobox", { name: "Publisher" }).fill(publisher);
  await page.getByRole("option", { name: publisher }).click();
  await files.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Dutch" }).click();
  await expectOpenToAll(page);
  await page.locator("input[type=file]").setInputFiles({
    name: "quay.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([title, paragraph, paragraph.replace("Brest", "Audierne")].join("\n\n")),
  });
  await page.getByRole("link", { name: "See what was read in quay.txt" }).waitFor();
  await shot(page, "import-files-known");
  const { articleImports } = await sendOk(
    `query ($filter: ArticleImportFilter) {
      articleImports(filter: $filter) { nodes { way fileName article { title language } } }
    }`,
    { filter: { publisherId: { eq: publisherId } } },
    { as: editor },
  );
  expect(articleImports.nodes).toEqual([
    { way: "FILE", fileName: "quay.txt", article: { title, language: "nl" } },
  ]);
});

test("a file that is dropped beside its place does not take the page away with what was typed", async () => {
  await toImport();
  await page.getByLabel("Text of the article").fill("Half an article");
  const transfer = await page.evaluateHandle(() => {
    const dragged = new DataTransfer();
    dragged.items.add(new File(["x"], "dragged.txt", { type: "text/plain" }));
    return dragged;
  });
  await page.getByLabel("Text of the article").dispatchEvent("dragover", { dataTransfer: transfer });
  await page.getByText("Drop files here").waitFor();
  const isLeft = await page.getByRole("tablist").evaluate((list, dropped) => {
    const event = new DragEvent("drop", {
      bubbles: true,
      cancelable: true,
      dataTransfer: dropped as DataTransfer,
    });
    return list.dispatchEvent(event);
  }, transfer);
  expect(isLeft).toBe(false);
  await page.getByRole("tab", { name: "Paste" }).click();
  expect(await page.getByLabel("Text of the article").inputValue()).toBe("Half an article");
  await page.getByLabel("Text of the article").fill("");
});

test("what is typed behind one way in stays while another one is looked at", async () => {
  await toImport();
  await page.getByLabel("Text of the article").fill("Half an article");
  await page.getByRole("tab", { name: "Addresses" }).click();
  await page.getByRole("tab", { name: "Paste" }).click();
  expect(await page.getByLabel("Text of the article").inputValue()).toBe("Half an article");
  await page.getByLabel("Text of the article").fill("");
});

import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shots, visit } from "../testkit/desk-page.ts";
import { done, newArticle, unique } from "../testkit/newsroom.ts";
import { newPerson } from "../testkit/people.ts";

afterAll(closeBrowser);

test("two people who have one article open see each other, and that one of them repairs it", async () => {
  const [editor, colleague] = await Promise.all([newPerson(["EDITOR"]), newPerson(["EDITOR"])]);
  const { id } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  const { page } = await atTheDesk(editor);
  await visit(page, `/articles/${id}`);
  const { page: theirs } = await atTheDesk(colleague, { locale: "fr-FR", colorScheme: "dark" });
  await visit(theirs, `/articles/${id}`);
  await page.getByText(`${colleague.name} is here`).waitFor();
  await theirs.getByText(`${editor.name} est ici`).waitFor();
  await expectOpenToAll(page);
  await shots(page, "article-presence");
  await theirs.keyboard.press("r");
  await theirs.getByRole("dialog").getByRole("textbox").first().waitFor();
  await page.getByText(`${colleague.name} is repairing it`).waitFor();
  await visit(theirs, "/articles");
  await page.getByText(colleague.name).waitFor({ state: "detached" });
});

test("whoever reads an article that somebody changes is told, and reads it again when they like, with what they typed", async () => {
  const [editor, colleague] = await Promise.all([newPerson(["EDITOR"]), newPerson(["EDITOR"])]);
  const { id, version } = await newArticle(editor, "Some forty ships passed the strait of Maruel last year.");
  const { page } = await atTheDesk(editor);
  await visit(page, `/articles/${id}`);
  const { page: theirs } = await atTheDesk(colleague);
  await visit(theirs, `/articles/${id}`);
  await page.getByText(`${colleague.name} is here`).waitFor();
  const title = unique("Forty ships, by another title");
  const input = { id, expectedVersion: version, title };
  await done("editArticle", "... on Article { id }", { as: colleague, input });
  await visit(theirs, "/articles");
  const told = page.getByRole("alert").filter({ hasText: "This article was changed while you read it" });
  await told.waitFor();
  expect(await page.getByRole("heading", { level: 1, name: title }).count()).toBe(0);
  await expectOpenToAll(page);
  await shots(page, "article-changed");
  await told.getByRole("button", { name: "Read it again" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await told.waitFor({ state: "detached" });
});

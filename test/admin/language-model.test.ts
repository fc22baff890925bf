import type { Page } from "playwright-core";
import { closeBrowser } from "../testkit/browser.ts";
import { atTheDesk, expectOpenToAll, shot, visit } from "../testkit/desk-page.ts";
import { sendOk } from "../testkit/graphql.ts";
import { freePort } from "../testkit/launcher.ts";
import { ModelServer, says } from "../testkit/model-server.ts";
import { mutation, unique } from "../testkit/newsroom.ts";
import { type OwnAdmin, startAdmin } from "../testkit/own-admin.ts";
import { newDatabase, type OwnApi, startApi } from "../testkit/own-api.ts";
import { administratorAt, type Person } from "../testkit/people.ts";

/** A desk with a language model: no other test's has one. */
const model = new ModelServer();
let database: Awaited<ReturnType<typeof newDatabase>>;
let api: OwnApi;
let admin: OwnAdmin;
let page: Page;
let origin: string;

beforeAll(async () => {
  await model.open();
  database = await newDatabase();
  const port = await freePort();
  origin = `http://localhost:${String(port)}`;
  api = await startApi({
    ...{ DATABASE_URL: database.url, ADMIN_ORIGIN: origin },
    ...{ LANGUAGE_MODEL_URL: model.url, LANGUAGE_MODEL_NAME: "tiny", LANGUAGE_MODEL_KEY: "a key" },
    ...{ LANGUAGE_MODEL_TIMEOUT_SECONDS: "3", LANGUAGE_MODEL_RETRY_SECONDS: "1" },
  });
  admin = await startAdmin(port, api.url);
  ({ page } = await atTheDesk(administrator(), { baseURL: origin }));
});
afterAll(async () => {
  await closeBrowser();
  await admin.stop();
  await api.stop();
  await database.drop();
  await model.close();
});

const administrator = () => JSON.parse(process.env.CLAIMDESK_TEST_ADMINISTRATOR ?? "{}") as Person;
const quiet = "Nothing of this kind had been seen by the people of the valley, they would remember it";
const claim = "The valley had not seen anything of the kind.";
const line = () => page.getByRole("status").filter({ hasText: "language model" });

async function brought(): Promise<string> {
  const text = [unique("A valley"), `${quiet}.`].join("\n\n");
  const importArticle = mutation("importArticle", "... on ArticleImport { article { id } }");
  const as = await administratorAt(api.url);
  return (await sendOk(importArticle, { input: { text } }, { as })).importArticle.article.id;
}

async function look(id: string): Promise<void> {
  await visit(page, `/articles/${id}`);
}

test("an editor sees what the language model proposes, as its own proposal", async () => {
  model.answer = says([
    { quote: quiet, claim, kind: "FACT" },
    { quote: "There were 400 dead in the valley", claim: "400 people died.", kind: "FIGURE" },
  ]);
  await look(await brought());
  // Without a key being pressed.
  await line()
    .getByText("The language model proposes 1 claim. 1 that it quoted wrongly was thrown away.")
    .waitFor();
  await page.getByText(claim).first().waitFor();
  expect(await page.getByText("400 people died.").count()).toBe(0);
  await expectOpenToAll(page);
  await shot(page, "model-done");
});

test("and why it proposes nothing, and asks it again", async () => {
  model.answer = (response) => response.writeHead(401).end();
  await look(await brought());
  await line()
    .getByText(
      "The language model proposes nothing. Its operator refuses the key, or knows no model of that name.",
    )
    .waitFor();
  await expectOpenToAll(page);
  await shot(page, "model-failed");
  model.answer = says([{ quote: quiet, claim, kind: "FACT" }]);
  await page.getByRole("button", { name: "Ask again" }).click();
  await line().getByText("The language model proposes 1 claim.").waitFor();
  await page.getByText(claim).first().waitFor();
});

test("and that it waits for a model that does not answer, and may go on meanwhile", async () => {
  model.answer = () => undefined;
  await look(await brought());
  await line()
    .getByText(/The language model is asked/)
    .waitFor();
  await page.getByRole("group", { name: "Text of the article" }).getByText(quiet).first().waitFor();
  await line()
    .getByText("The language model proposes nothing. It did not answer in time.")
    .waitFor({ timeout: 30_000 });
});

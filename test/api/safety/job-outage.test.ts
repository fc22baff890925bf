import { sendOk, send, type Sender } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newDatabase, type OwnApi, startApi } from "../../testkit/own-api.ts";
import { aWhile, until } from "../../testkit/webhook-receiver.ts";
import { wayTo, type Way } from "../../testkit/way-to-postgres.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";

/** A desk of this test's own: nobody else takes its jobs. */
let database: Awaited<ReturnType<typeof newDatabase>>;
let way: Way;
let desk: OwnApi;
let site: WebSite;
let editor: Sender;

beforeAll(async () => {
  database = await newDatabase();
  way = await wayTo(database.url);
  const fetching = {
    FETCH_ALLOWED_HOSTS: "localhost",
    FETCH_HOST_DELAY_SECONDS: "0",
    FETCH_TIMEOUT_SECONDS: "5",
  };
  desk = await startApi({ DATABASE_URL: way.url, ...fetching });
  site = await new WebSite().open();
  editor = { ...(await signedIn()), api: desk.url };
});
afterAll(async () => {
  await desk.stop();
  await way.close();
  await site.close();
  await database.drop();
});

async function signedIn(): Promise<Sender> {
  const response = await fetch(`${desk.url}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: process.env["CLAIMDESK_TEST_ADMINISTRATOR"] ?? "{}",
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return { headers: { cookie: cookies.join("; ") } };
}

const importArticle = mutation("importArticle", "... on ArticleImport { id }");

test("a job that ends while the database is away ends the job alone, and the desk goes on", async () => {
  let answer: () => void = () => undefined;
  site.has("/slow", (_, response) => {
    answer = () => response.setHeader("content-type", "text/html").end(pageOf(unique("Slow")));
  });
  await sendOk(importArticle, { input: { url: site.at("/slow") } }, { as: editor });
  await until(() => site.askedFor("/slow").length > 0);
  await way.close();
  answer();
  // Long enough for the job to have failed, and for the queue to have been told in vain.
  await until(() => desk.log().includes("a job failed"));
  await aWhile(1_000);
  await way.open();
  await until(async () => (await fetch(`${desk.url}/health/ready`)).ok);
  site.has("/quick", pageOf(unique("Quick")));
  const { importArticle: made } = await sendOk(
    importArticle,
    { input: { url: site.at("/quick") } },
    { as: editor },
  );
  const state = "query ($id: ID!) { articleImport(id: $id) { state } }";
  await until(
    async () => (await send(state, { id: made.id }, { as: editor })).data?.articleImport.state === "DONE",
  );
});

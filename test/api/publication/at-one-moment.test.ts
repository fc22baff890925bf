import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, type Submitted, submitted, uuidIn } from "../../testkit/review-desk.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

test("claims that rest on the same sources are published at one moment, in whatever order each names them", async () => {
  const article = await newArticle(editor, "The minister said that the treaty was void.");
  const sources: string[] = [];
  for (let at = 0; at < 12; at += 1) sources.push((await newSource(editor)).id);
  const approved: Submitted[] = [];
  for (let at = 0; at < 12; at += 1) {
    const order = [...sources.slice(at), ...sources.slice(0, at)].slice(0, 8);
    const attribution = (at % 2 === 0 ? order : order.reverse()).map((sourceId) => ({ sourceId }));
    const appearance = { articleId: article.id, anchor: { exact: "the treaty was void" }, attribution };
    approved.push(await decide(reviewer, await submitted(editor, { appearance })));
  }
  const published = await Promise.all(approved.map((claim) => publish(editor, claim)));
  expect(published).toHaveLength(12);
  const { nodes } = await sendOk("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: [article.id, ...sources],
  });
  expect(nodes).not.toContain(null);
});

test("nor do publications wait for each other in a circle, whatever each of them makes public", async () => {
  const sources: string[] = [];
  for (let at = 0; at < 20; at += 1) sources.push(uuidIn((await newSource(editor)).id));
  const showSome = (from: number) =>
    withDatabase(async (client) => {
      await client.query("set deadlock_timeout = '10ms'");
      for (let round = 0; round < 100; round += 1) {
        // Every so many of them, from another place on: no two in one order.
        const some = sources.map((_, at) => sources[(at * 7 * from + round * from) % 20]);
        await client.query("begin");
        await client.query("select become_public('{}', $1, now())", [some.slice(0, 3 + (round % 15))]);
        await client.query("rollback");
      }
    });
  await Promise.all([1, 3, 7, 9, 11, 13].map(showSome));
});

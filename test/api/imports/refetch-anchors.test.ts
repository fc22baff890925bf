import { sendOk } from "../../testkit/graphql.ts";
import { unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, submit } from "../../testkit/review-desk.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { openAnchorReview } from "../anchors/anchors.ts";
import { brought } from "./url-import.ts";

let editor: Person;
let reviewer: Person;
let site: WebSite;

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  site = await new WebSite().open();
});
afterAll(() => site.close());

const bridge = (millions: number) =>
  `The ministry spent ${String(millions)} million euros on the bridge over the estuary, according to its auditors.`;

/** A page that says something else the second time; a published claim stands on what it said first. */
async function changedPage(path: string, before: string, after: string) {
  const headline = unique("The bridge");
  site.has(path, (_, response, count) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8" })
      .end(pageOf(headline).replace("</article>", `<p>${count === 1 ? before : after}</p></article>`)),
  );
  const { article } = await brought(editor, site.at(path));
  const appearance = { articleId: article.id, anchor: { exact: before } };
  const ready = await readyClaim(editor, { appearance });
  const claim = await publish(editor, await decide(reviewer, await submit(editor, ready)));
  const again = await brought(editor, site.at(path));
  expect(again).toMatchObject({ outcome: "NEW_REVISION", article: { id: article.id } });
  return { claim, article };
}

const standing = async (id: string) =>
  (
    await sendOk(
      "query ($id: ID!) { claim(id: $id) { state appearances { nodes { standing { class } } } } }",
      { id },
      { as: editor },
    )
  ).claim;

test("a fetched page that says another number puts the public claim on it into the queue, with the difference", async () => {
  const { claim } = await changedPage("/altered", bridge(12), bridge(13));
  expect(await openAnchorReview(editor, claim.id)).toMatchObject({
    occasion: "ARTICLE_CHANGED",
    claim: { id: claim.id, state: "PUBLISHED" },
    alteredAnchors: [{ class: "ALTERED", alterations: ["NUMBER"] }],
  });
});

test("a fetched page that says the same in other marks alarms nobody", async () => {
  const { claim } = await changedPage("/marks", `${bridge(12)} It's done.`, `${bridge(12)} It’s done.`);
  const { appearances } = await standing(claim.id);
  expect(appearances.nodes[0].standing.class).toMatch(/^(TYPOGRAPHY|UNCHANGED|MOVED)$/);
});

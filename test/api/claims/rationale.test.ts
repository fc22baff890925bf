import { fetchText, newDesk, publishStory, type Desk } from "../feeds/published-claim.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { mutation, newClaim, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { readyClaim, submit } from "../../testkit/review-desk.ts";
import { invite, openLink } from "../review/expert-links.ts";

const verdictFields = "rationale rationaleHtml rationaleText";
const wanted = `... on Claim { id version digest verdict { ${verdictFields} } }
  ... on InvalidInput { field problem }`;

const source = `The **register** says *otherwise*, see [the log](https://port.example/log?a=1&b=2).
It was read twice.

> Closed for two days.

1. One
2. Two`;
const html = `<p>The <strong>register</strong> says <em>otherwise</em>, see <a href="https://port.example/log?a=1&amp;b=2" rel="noopener noreferrer">the log</a>.<br>
It was read twice.</p>
<blockquote>
<p>Closed for two days.</p>
</blockquote>
<ol>
<li>One</li>
<li>Two</li>
</ol>`;
const words = `The register says otherwise, see the log (https://port.example/log?a=1&b=2).
It was read twice.

“Closed for two days.”

1. One
2. Two`;

let editor: Person;
let desk: Desk;
beforeAll(async () => {
  [editor, desk] = await Promise.all([newPerson(["EDITOR"]), newDesk()]);
});

async function propose({ id, version }: Versioned, rationale: string) {
  const input = { claimId: id, expectedVersion: version, rating: "false", rationale };
  return (await sendOk(mutation("proposeVerdict", wanted), { input }, { as: editor })).proposeVerdict;
}

describe("why a claim is rated as it is", () => {
  test("is kept as an editor wrote it, and told as safe HTML and in plain words beside it", async () => {
    const rated = await propose(await newClaim(editor), `\n${source}  `);
    expect(rated.verdict).toEqual({ rationale: source, rationaleHtml: html, rationaleText: words });
    const { revisions } = (
      await sendOk(
        `query ($id: ID!) { claim(id: $id) { revisions { nodes { verdict { ${verdictFields} } } } } }`,
        { id: rated.id },
        { as: editor },
      )
    ).claim;
    expect(revisions.nodes[0].verdict).toEqual(rated.verdict);
    const again = await propose(rated, source);
    expect(again).toMatchObject({ version: rated.version, digest: rated.digest });
  });

  test("has the quotation marks of the claim's language", async () => {
    const rated = await propose(await newClaim(editor, { language: "fr" }), "> Deux jours.");
    expect(rated.verdict.rationaleText).toBe("«\u00a0Deux jours.\u00a0»");
  });

  test("in plain words stays as it was, whatever could be markup elsewhere", async () => {
    const plain = 'One.\n# Two & <b onclick="x()">three</b>\n\nhttps://port.example/a_b_c [1]';
    const rated = await propose(await newClaim(editor), plain);
    expect(rated.verdict).toMatchObject({
      rationaleText: plain,
      rationaleHtml:
        "<p>One.<br>\n# Two &amp; &lt;b onclick=&quot;x()&quot;&gt;three&lt;/b&gt;</p>\n<p>https://port.example/a_b_c [1]</p>",
    });
  });

  test.each([
    ["a link that would run", "See [it](javascript:alert(1)).", "LINK_FORBIDDEN"],
    ["a link with a password", "[it](https://a:b@port.example)", "LINK_FORBIDDEN"],
    ["an image", "![it](https://port.example/a.png)", "IMAGE_FORBIDDEN"],
    ["nothing but markup", "> -", "EMPTY"],
    ["quotations deeper than anybody reads", `${">".repeat(21)} x`, "NESTED_TOO_DEEP"],
    ["more than there is room for", "*a* ".repeat(5_001), "TOO_LONG"],
  ])("is refused with %s, which the field is told", async (_, rationale, problem) => {
    const claim = await newClaim(editor);
    const refused = await propose(claim, rationale);
    expect(refused).toMatchObject({ code: "INVALID_INPUT", field: "rationale", problem });
    expect(refused.message).toContain("`rationale`");
    const { claim: standing } = await sendOk(
      "query ($id: ID!) { claim(id: $id) { version verdict { rating } } }",
      { id: claim.id },
      { as: editor },
    );
    expect(standing).toEqual({ version: claim.version, verdict: null });
  });
});

describe("readers of a published claim", () => {
  test("have all three ways of it over GraphQL", async () => {
    const story = await publishStory(desk, { rationale: source });
    const { claim } = await sendOk(`query ($id: ID!) { claim(id: $id) { verdict { ${verdictFields} } } }`, {
      id: story.id,
    });
    expect(claim.verdict).toEqual({ rationale: source, rationaleHtml: html, rationaleText: words });
  });

  test("read it with its links and quotations on its page, without a script", async () => {
    const story = await publishStory(desk, { rationale: source });
    const { text: page } = await fetchText(`/p/claims/${story.id}`);
    expect(page).toContain(`<div class="prose" lang="en">${html}</div>`);
    expect(page).toContain("says otherwise, see the log (https://port.example/log?a=1&amp;b=2). It was");
  });

  test("find plain words in its ClaimReview, and HTML in the feeds", async () => {
    const story = await publishStory(desk, { rationale: source });
    const review = JSON.parse((await fetchText(`/claims/${story.id}/claimreview.jsonld`)).text);
    expect(review.reviewBody).toBe(words);
    const feed = JSON.parse(
      (await fetchText(`/feeds/claims.json?topic=${encodeURIComponent(story.topic)}`)).text,
    );
    expect(feed.items[0].content_html).toContain(html);
  });

  test("meet nothing that runs, whatever an editor wrote", async () => {
    const evil =
      '<javascript:alert(1)> <https://port.example/"onmouseover="alert(1)> &lt;script&gt; <img src=x>';
    const story = await publishStory(desk, { rationale: evil });
    const { text: page } = await fetchText(`/p/claims/${story.id}`);
    expect(page).not.toMatch(/href="javascript|<img| onmouseover=|<script>/);
    expect(page).toContain("&lt;javascript:alert(1)&gt;");
  });
});

test("an expert from outside reads it as readers will", async () => {
  const claim = await readyClaim(editor);
  const review = await submit(editor, await propose(claim, source));
  const { secret } = await invite(await newPerson(["REVIEWER"]), review);
  expect(await openLink(secret)).toMatchObject({ rationale: source, rationaleHtml: html });
});

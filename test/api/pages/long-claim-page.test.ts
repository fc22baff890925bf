import { done, newArticle, type Versioned } from "../../testkit/newsroom.ts";
import { decide, publish, readyClaim, submit } from "../../testkit/review-desk.ts";
import { fetchText, newDesk, type Desk } from "../feeds/published-claim.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});

/** As many words of one article that each make the claim. */
async function madeInManyPlaces(count: number): Promise<{ id: string }> {
  const words = Array.from({ length: count }, (_, at) => `bridge${String(at + 100)}`);
  const article = await newArticle(desk.editor, `${words.join(" ")}.`);
  let claim = await readyClaim(desk.editor);
  for (const exact of words)
    claim = await done<Versioned>("addAppearance", "... on Claim { id version }", {
      as: desk.editor,
      input: {
        ...{ claimId: claim.id, expectedVersion: claim.version },
        appearance: { articleId: article.id, anchor: { exact } },
      },
    });
  return publish(desk.editor, await decide(desk.reviewer, await submit(desk.editor, claim)));
}

test("a claim that is made in many places shows the first twenty of them, and all to whoever asks", async () => {
  const claim = await madeInManyPlaces(22);
  const few = (await fetchText(`/p/claims/${claim.id}?lang=en`)).text;
  expect(few).toContain("Where it is said: 22 places");
  expect(few).toContain('<blockquote lang="en">bridge119</blockquote>');
  expect(few).not.toContain("bridge120");
  const [, more = ""] = /<a href="([^"]*)">Show all of them/.exec(few) ?? [];
  expect(more).toBe("?lang=en&amp;all=1");
  const all = (await fetchText(`/p/claims/${claim.id}?lang=en&all=1`)).text;
  expect(all).toContain('<blockquote lang="en">bridge121</blockquote>');
  expect(all).not.toContain("Show all of them");
});

import { gzipSync } from "node:zlib";
import { newArticle } from "../../testkit/newsroom.ts";
import { fetchText, newDesk, type Desk } from "../feeds/published-claim.ts";
import { publishTramStory, type TramStory } from "./tram-story.ts";

let desk: Desk;
let story: TramStory;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishTramStory(desk);
});

describe("the page of an article", () => {
  test("shows a text that may be shown, with the claims marked in it and listed", async () => {
    const { status, text, headers, statements } = await fetchText(`/p/articles/${story.original.id}`);
    expect({ status, statements, language: headers.get("content-language") }).toEqual({
      ...{ status: 200, statements: 3, language: "fr" },
    });
    expect(text).toMatch(
      /<mark>la fréquentation du tramway a progressé de 12\s% en un an<\/mark><sup><a href="#claim-1">1<\/a><\/sup>/,
    );
    expect(text).toMatch(new RegExp(`<li id="claim-1">.*Trompeur.*/p/claims/${story.id}[?"]`, "s"));
    expect(text).toContain("CC BY 4.0");
    expect(text).toContain(story.outlet.name);
    expect(text).toContain("1 copie de cet article");
    expect(text).toContain(`/p/articles/${story.copy.id}"`);
    expect(gzipSync(text).length).toBeLessThan(30_000);
  });

  test("shows the beginning where no more is permitted, and says so and of what it is a copy", async () => {
    const { text } = await fetchText(`/p/articles/${story.copy.id}?lang=en`);
    expect(text).toContain("Beginning of the text");
    expect(text).toContain("Only its beginning is shown here");
    expect(text).not.toContain("reste stable depuis trois ans");
    expect(text).toMatch(/Les comptages de la régie, \w+…<\/p>/);
    expect(text).toContain("1 claim that it is evidence on");
    expect(text).toMatch(new RegExp(`A copy of</dt><dd><a[^>]*/p/articles/${story.original.id}[?"]`));
  });

  test("withholds a text whose terms do not permit it, says why, and still shows its claims", async () => {
    const { text } = await fetchText(`/p/articles/${story.reserved.id}?lang=en`);
    expect(text).toContain("Its text is not shown here: its terms of reproduction do not permit it.");
    expect(text).not.toContain("salle comble");
    expect(text).toContain("1 checked claim in this article");
    expect(text).toContain("© La Gazette du Port");
  });

  test("is as it was on a day, and then not what search engines keep", async () => {
    const { text } = await fetchText(`/p/articles/${story.original.id}?asOf=${story.at}&lang=en`);
    expect(text).toContain("You are reading this as it stood on");
    expect(text).toContain("noindex");
  });

  test("is nobody's who is not at the desk before something in it is published", async () => {
    const { id } = await newArticle(desk.editor, "Nobody reads this.");
    expect((await fetchText(`/p/articles/${id}`, desk.editor.headers)).status).toBe(404);
  });
});

import { unique } from "../../testkit/newsroom.ts";
import { apiUrl } from "../../testkit/server.ts";
import { fetchText, newDesk, publishStory, type Desk } from "../feeds/published-claim.ts";
import { createOutlet, merge } from "../sources/merging.ts";
import { publishTramStory, type TramStory } from "./tram-story.ts";

let desk: Desk;
let story: TramStory;
beforeAll(async () => {
  desk = await newDesk();
  story = await publishTramStory(desk);
});

describe("the page of a source", () => {
  test("says what it is, whose it is, and which articles are its own", async () => {
    const { status, text, statements } = await fetchText(`/p/sources/${story.outlet.id}?lang=en`);
    expect({ status, statements }).toEqual({ status: 200, statements: 2 });
    expect(text).toContain(`<h1>${story.outlet.name}</h1>`);
    expect(text).toContain("Phare de l’Ouest");
    expect(text).toContain("<dd>France</dd>");
    expect(text).toMatch(new RegExp(`Owned by</dt><dd><a href="[^"]*/p/sources/${story.group.id}[?"]`));
    expect(text).toContain("1 article of its own");
    expect(text).toContain(`/p/articles/${story.original.id}?lang=en"`);
  });

  test("lists what it said that was checked, with its verdict in words", async () => {
    const { text } = await fetchText(`/p/sources/${story.minister.id}?lang=fr`);
    expect(text).toContain("1 affirmation vérifiée de cette source");
    expect(text).toMatch(new RegExp(`Trompeur.*/p/claims/${story.id}[?"]`, "s"));
  });

  test("leads to the source that it was merged into, once both are one", async () => {
    const { minister } = await publishStory(desk);
    const kept = await createOutlet(desk.editor, { name: unique("The kept one") });
    const merged = await merge(desk.editor, [kept.id, minister.id]);
    expect(merged).toMatchObject({ id: kept.id });
    const response = await fetch(apiUrl(`/p/sources/${minister.id}`), { redirect: "manual" });
    expect(response.status).toBe(308);
    expect(response.headers.get("location")).toBe(apiUrl(`/p/sources/${kept.id}`).toString());
    expect((await fetchText(`/p/sources/${kept.id}`)).status).toBe(200);
  });

  test("is not there while nothing that it is named in is published", async () => {
    const { id } = await createOutlet(desk.editor, { name: unique("A quiet one") });
    expect((await fetchText(`/p/sources/${id}`, desk.editor.headers)).status).toBe(404);
  });
});

test("evidence of copies and of one owner counts as one origin on a claim's page", async () => {
  const { text } = await fetchText(`/p/claims/${story.id}?lang=en`);
  // The data; Le Phare with its copy in L'Estuaire; La Gazette.
  expect(text).toContain("3 independent origins");
  expect(text).toMatch(/A copy of <a/);
  expect(text).toContain("Evidence: 4 pieces");
});

import { fetchText, newDesk, publishStory, retract, type Desk } from "../feeds/published-claim.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await newDesk();
});

test("whoever has no address begins with what was published lately, and goes on from page to page", async () => {
  const stories = [];
  for (let index = 0; index < 2; index += 1) stories.push(await publishStory(desk));
  const { status, text, statements } = await fetchText("/p?lang=en");
  expect({ status, statements }).toEqual({ status: 200, statements: 1 });
  const places = stories.map(({ id }) => text.indexOf(`/p/claims/${id}?lang=en`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places[1]).toBeLessThan(places[0] ?? 0);
  expect(text).toContain("Mostly true");
});

test("what was retracted is not listed there any more", async () => {
  const story = await publishStory(desk);
  expect((await fetchText("/p")).text).toContain(story.id);
  await retract(desk, story, "It never closed.");
  expect((await fetchText("/p")).text).not.toContain(story.id);
});

test("a cursor that is none is told to people on a page", async () => {
  const { status, text } = await fetchText("/p?after=x", { accept: "text/html" });
  expect(status).toBe(400);
  expect(text).toContain("This page cannot be shown");
});

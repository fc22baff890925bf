import { feedChanges, isOtherPublisher } from "./feed-change.ts";

const feed = { title: null, publisherId: "src_1", language: null, everyMinutes: 60, paused: false };

test("an entry tells what changed, and of what stayed nothing", () => {
  expect(feedChanges(feed, { ...feed, title: "The Courier", paused: true })).toEqual([
    { field: "title", before: null, after: "The Courier" },
    { field: "paused", before: false, after: true },
  ]);
});

test("another publisher is told, and not by its id", () => {
  expect(feedChanges(feed, { ...feed, publisherId: "src_2" })).toEqual([]);
  expect(isOtherPublisher(feed, { ...feed, publisherId: "src_2" })).toBe(true);
  expect(isOtherPublisher(feed, feed)).toBe(false);
});

test("the first entry changed nothing", () => {
  expect(feedChanges(null, feed)).toEqual([]);
  expect(isOtherPublisher(null, feed)).toBe(false);
});

import { threadsOf } from "./comment-thread.ts";

const said = (id: string, replyTo?: string) => ({
  id,
  replyTo: replyTo === undefined ? null : { id: replyTo },
});

test("answers, and answers to them, stand below what began the talk", () => {
  const threads = threadsOf([said("a"), said("b"), said("c", "a"), said("d", "c")]);
  expect(threads.map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
    ["a", ["c", "d"]],
    ["b", []],
  ]);
});

test("an answer to a comment that is not there stands for itself", () => {
  expect(threadsOf([said("b", "gone")])).toHaveLength(1);
});

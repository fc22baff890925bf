import { consequenceOf } from "./failed-attempt.ts";

const failed = { passes: true, attempts: 1, retryAfterSeconds: null };

test("what passes is tried again, later each time, until the tries are used up", () => {
  const after = [1, 2, 3].map((attempts) => consequenceOf({ ...failed, attempts }, [30, 300]));
  expect(after).toEqual([
    { kind: "AGAIN", afterSeconds: 30 },
    { kind: "AGAIN", afterSeconds: 300 },
    { kind: "GIVEN_UP" },
  ]);
});

test("what does not pass is not tried again", () => {
  expect(consequenceOf({ ...failed, passes: false }, [30])).toEqual({ kind: "GIVEN_UP" });
});

test("a site that asks to be left alone for longer is, for a day at the most", () => {
  expect(consequenceOf({ ...failed, retryAfterSeconds: 120 }, [30])).toEqual({
    kind: "AGAIN",
    afterSeconds: 120,
  });
  expect(consequenceOf({ ...failed, retryAfterSeconds: 5 }, [30])).toEqual({
    kind: "AGAIN",
    afterSeconds: 30,
  });
  expect(consequenceOf({ ...failed, retryAfterSeconds: 86_401 }, [30])).toEqual({ kind: "GIVEN_UP" });
});

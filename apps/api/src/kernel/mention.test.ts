import { mentionedIn, mentionOf, withNames } from "./mention.ts";

const ann = "019acdea-1111-7000-8000-000000000001";
const ben = "019acdea-1111-7000-8000-000000000002";

test("everybody who is named is found once", () => {
  const body = `${mentionOf(ann)}, ask ${mentionOf(ben)}. ${mentionOf(ann)}?`;
  expect(mentionedIn(body)).toEqual([ann, ben]);
});

test("what only looks like a name is text", () => {
  expect(mentionedIn("ann@example.org, @ann, @[ann], @[src_019acdea-1111-7000-8000-000000000001]")).toEqual(
    [],
  );
});

test("people are read by their names, and those who are not known by their ids", () => {
  const body = `${mentionOf(ann)} and ${mentionOf(ben)}`;
  expect(withNames(body, new Map([[ann, "Ann"]]))).toBe(`@Ann and ${mentionOf(ben)}`);
});

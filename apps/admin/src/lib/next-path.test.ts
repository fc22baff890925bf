import { safeNextPath, signInPath } from "./next-path.ts";

test.each(["/articles", "/claims?state=DRAFT&after=abc", "/articles/art_1#claim", "/"])(
  "a path of the desk is kept: %s",
  (path) => {
    expect(safeNextPath(path)).toBe(path);
  },
);

test.each([
  "https://elsewhere.example/",
  "//elsewhere.example/",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "javascript:alert(1)",
  "articles",
  "/sign-in?next=/sign-in",
  "",
  null,
  undefined,
])("anything that leads elsewhere leads home: %p", (path) => {
  expect(safeNextPath(path)).toBe("/");
});

test("the way to the sign-in page remembers where one was", () => {
  expect(signInPath("/claims?state=DRAFT")).toBe("/sign-in?next=%2Fclaims%3Fstate%3DDRAFT");
  expect(signInPath("/")).toBe("/sign-in");
  expect(signInPath(null)).toBe("/sign-in");
});

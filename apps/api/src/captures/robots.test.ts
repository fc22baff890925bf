import { robotsOf } from "./robots.ts";

const origin = "https://news.example";
const robots = (...lines: string[]) => robotsOf(origin, lines.join("\n"));

test("what is forbidden to everybody is forbidden to the desk, and the longest rule counts", () => {
  const { allows } = robots(
    "User-agent: *",
    "Disallow: /private/",
    "Allow: /private/open",
    "Disallow: /*.pdf$",
  );
  expect(allows(`${origin}/a`)).toBe(true);
  expect(allows(`${origin}/private/a`)).toBe(false);
  expect(allows(`${origin}/private/open/a`)).toBe(true);
  expect(allows(`${origin}/a.pdf`)).toBe(false);
  expect(allows(`${origin}/a.pdf?x`)).toBe(true);
});

test("rules for the desk by name stand in place of those for everybody", () => {
  const { allows } = robots("User-agent: *", "Disallow: /", "", "user-agent: claimdesk", "Disallow: /no");
  expect([allows(`${origin}/a`), allows(`${origin}/no/a`)]).toEqual([true, false]);
  expect(robots("User-agent: Claimdesk", "Disallow: /").allows(`${origin}/a`)).toBe(false);
});

test.each([[""], ["<html><body>Not found</body></html>"], ["User-agent: *\nDisallow:"]])(
  "a file that asks nothing allows everything: %j",
  (text) => {
    expect(robotsOf(origin, text).allows(`${origin}/a`)).toBe(true);
  },
);

test("a delay is kept to, half a minute at the most", () => {
  expect(robots("User-agent: *", "Crawl-delay: 4").crawlDelaySeconds).toBe(4);
  expect(robots("User-agent: *", "Crawl-delay: 86400").crawlDelaySeconds).toBe(30);
  expect(robots("User-agent: *", "Crawl-delay: soon").crawlDelaySeconds).toBe(0);
});

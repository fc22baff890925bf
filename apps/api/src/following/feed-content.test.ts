import { feedContentOf } from "./feed-content.ts";

const from = "https://news.example/feeds/all";
const items = (text: string) => feedContentOf(text, from)?.items.map(({ key, url }) => `${key} ${url}`);

test("RSS 2.0: an item's address is its link, or its id unless that is none", () => {
  const text = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>L&#8217;actualité &amp; vous</title>
    <link>https://news.example/</link>
    <item><title>A</title><link>https://news.example/a#top</link><guid isPermaLink="false">tag:a</guid></item>
    <item><title>B</title><guid>https://news.example/b</guid></item>
    <item><title>C</title><guid isPermaLink="false">tag:c</guid></item>
    <item><title>D</title><link>/d?x=1&amp;y=2</link></item></channel></rss>`;
  expect(feedContentOf(text, from)).toEqual({
    format: "RSS",
    title: "L’actualité & vous",
    homepage: "https://news.example/",
    items: [
      { key: "tag:a", url: "https://news.example/a" },
      { key: "https://news.example/b", url: "https://news.example/b" },
      { key: "/d?x=1&y=2", url: "https://news.example/d?x=1&y=2" },
    ],
  });
});

test("RSS 1.0 is RSS too", () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="${from}"><title>News</title><link>https://news.example/</link></channel>
    <item rdf:about="https://news.example/1"><title>q</title><link>https://news.example/1</link></item></rdf:RDF>`;
  expect(feedContentOf(text, from)).toMatchObject({ format: "RSS", title: "News" });
  expect(items(text)).toEqual(["https://news.example/1 https://news.example/1"]);
});

test("Atom: the page among several links, from the feed's own base", () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><title>News</title><id>f</id>
    <link rel="self" href="/feed"/><link rel="alternate" type="text/html" href="/"/>
    <entry><id>urn:1</id><title>A</title><link rel="enclosure" href="/a.mp3"/><link rel="alternate" type="application/json" href="/a.json"/>
      <link rel="alternate" type="text/html" href="a"/></entry>
    <entry><id>urn:2</id><title>B</title><link href="https://news.example/b"/></entry>
    <entry><id>urn:3</id><title>No page</title></entry></feed>`;
  expect(feedContentOf(text, from)).toMatchObject({ format: "ATOM", homepage: "https://other.example/" });
  expect(items(text)).toEqual(["urn:1 https://other.example/x/a", "urn:2 https://news.example/b"]);
});

test("JSON Feed", () => {
  const text = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "News",
    home_page_url: "https://news.example/",
    items: [
      { id: "1", url: "https://news.example/1" },
      { id: "2", external_url: "https://else.example/2" },
      { id: "3" },
    ],
  });
  expect(feedContentOf(text, from)).toMatchObject({ format: "JSON", title: "News" });
  expect(items(text)).toEqual(["1 https://news.example/1", "2 https://else.example/2"]);
});

test("an item that comes twice is one", () => {
  const item = "<item><link>https://news.example/a</link><guid>https://news.example/a</guid></item>";
  expect(items(`<rss version="2.0"><channel><title>x</title>${item}${item}</channel></rss>`)?.length).toBe(1);
});

test("what is no page of the web is no item", () => {
  const of = (url: string) => `<item><link>${url}</link></item>`;
  const text = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://x.example/",
    "http://[",
    "https://news.example/ok",
  ].map(of);
  expect(items(`<rss version="2.0"><channel><title>x</title>${text.join("")}</channel></rss>`)).toEqual([
    "https://news.example/ok https://news.example/ok",
  ]);
});

test.each([
  ["nothing", ""],
  ["a page", "<!doctype html><html><body>Not found</body></html>"],
  ["half a feed", '<rss version="2.0"><channel><title>x'],
  ["JSON of something else", '{"items": []}'],
  ["another XML", "<opml version='2.0'><body/></opml>"],
])("%s is no feed, or one without items", (_what, text) => {
  expect(feedContentOf(text, from)?.items ?? []).toEqual([]);
});

test("entities that a feed makes of entities are not unfolded", () => {
  const lol = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">${"bcdefghij"
    .split("")
    .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index] ?? ""};`.repeat(10)}">`)
    .join("")}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`;
  const begun = process.cpuUsage();
  expect((feedContentOf(lol, from)?.title ?? "").length).toBeLessThanOrEqual(300);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(1_000);
});

import { feedsOf } from "./opml.ts";

test("feeds are found in folders of folders, each once, with what they are called", () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="Presse"><outline text="Régions"><outline type="rss" text="L’Écho" xmlUrl="https://echo.example/feed" htmlUrl="https://echo.example/"/></outline></outline>
    <outline type="rss" text="short" title="A longer title" xmlUrl="https://other.example/atom?a=1&amp;b=2"/>
    <outline type="rss" text="again" xmlUrl="https://echo.example/feed"/>
    <outline type="link" text="no feed" url="https://x.example/"/><outline type="rss" xmlUrl=" https://bare.example/ "/></body></opml>`;
  expect(feedsOf(opml)).toEqual([
    { url: "https://echo.example/feed", title: "L’Écho" },
    { url: "https://other.example/atom?a=1&b=2", title: "A longer title" },
    { url: "https://bare.example/", title: null },
  ]);
});

test.each([["", "<html></html>", "{}", "<opml"]])("what is no OPML is none: %j", (text) => {
  expect(feedsOf(text)).toBeNull();
});

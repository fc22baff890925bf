import { readArticle } from "./read-article.ts";

const page = (author: string, publisher: string): string => `<!doctype html><html lang="en"><head>
  <title>The harbour loses its trawlers</title>
  <script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: "The harbour loses its trawlers",
    author,
    publisher: { "@type": "Organization", name: publisher },
  })}</script></head><body><article><h1>The harbour loses its trawlers</h1>
  <p>The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber of commerce said on Tuesday.</p>
  <p>Half of those that are left fish for scallops, and most of their owners are older than fifty, it said.</p>
  </article></body></html>`;

test.each([
  ["Business Insider", "Business Insider Deutschland", "ORGANISATION"],
  ["Futurism", "Futurism", "ORGANISATION"],
  // A blog may have its author's name.
  ["Pamela Wilson", "Pamela Wilson", "PERSON"],
  ["Pamela Wilson", "The Harbour Times", "PERSON"],
])("%s, writing for %s, is of kind %3$s", (author, publisher, kind) => {
  const reading = readArticle({ html: page(author, publisher) });
  expect(reading).toMatchObject({ authors: [{ name: author, kind }] });
});

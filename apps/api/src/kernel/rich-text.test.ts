import { richTextLevelMax } from "@claimdesk/shared/rich-text";
import sanitizeHtml from "sanitize-html";
import { richTextFault, richTextHtml } from "./rich-text.ts";

const link = (address: string, words: string): string =>
  `<a href="${address}" rel="noopener noreferrer">${words}</a>`;

test.each<[what: string, source: string, html: string]>([
  ["plain words", "Two logs say so.", "<p>Two logs say so.</p>"],
  ["lines, as they were written", "One.\nTwo.\r\nThree.", "<p>One.<br>\nTwo.<br>\nThree.</p>"],
  ["paragraphs", "One.\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"],
  ["emphasis", "It is *not* _so_.", "<p>It is <em>not</em> <em>so</em>.</p>"],
  ["strong", "It is **not** so.", "<p>It is <strong>not</strong> so.</p>"],
  [
    "a link without its title",
    'See [the log](https://a.example/l?a=1&b "now").',
    `<p>See ${link("https://a.example/l?a=1&amp;b", "the log")}.</p>`,
  ],
  [
    "an address in angle brackets",
    "<https://a.example/> <desk@a.example>",
    `<p>${link("https://a.example/", "https://a.example/")} ${link("mailto:desk@a.example", "desk@a.example")}</p>`,
  ],
  [
    "a quotation",
    "> So it *is*.\n>\n> Twice.",
    "<blockquote>\n<p>So it <em>is</em>.</p>\n<p>Twice.</p>\n</blockquote>",
  ],
  ["a list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
  ["numbers from where they begin", "3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
  ["what a backslash makes a character", "5\\*3\\*2", "<p>5*3*2</p>"],
  ["a character by its name", "caf&eacute; &lt;b&gt;", "<p>café &lt;b&gt;</p>"],
])("rich text has %s", (_, source, html) => expect(richTextHtml(source)).toBe(html));

test.each<[what: string, source: string, html: string]>([
  ["a heading", "# One\n## Two", "<p># One<br>\n## Two</p>"],
  ["an underlined heading and a rule", "One\n===\n---\n***", "<p>One<br>\n===<br>\n---<br>\n***</p>"],
  ["code", "`a`\n\n    b\n\n```\nc\n```", "<p>`a`</p>\n<p>b</p>\n<p>```<br>\nc<br>\n```</p>"],
  ["a note below", "So [1].\n\n[1]: https://a.example", "<p>So [1].</p>\n<p>[1]: https://a.example</p>"],
  ["a bare address", "https://a.example/a_b_c", "<p>https://a.example/a_b_c</p>"],
  ["HTML", '<b onclick="a()">x</b>', "<p>&lt;b onclick=&quot;a()&quot;&gt;x&lt;/b&gt;</p>"],
  ["a snake_case_name", "a snake_case_name", "<p>a snake_case_name</p>"],
])("%s stands as its own characters", (_, source, html) => expect(richTextHtml(source)).toBe(html));

const hostile: readonly string[] = [
  "[a](javascript:alert(1))",
  "[a](JaVaScRiPt:alert(1))",
  "[a](java&#115;cript:alert(1))",
  "[a](&#106;avascript&colon;alert(1))",
  "[a](<javascript:alert(1)>)",
  "[a](\\javascript:alert(1))",
  "[a](vbscript:alert(1))",
  "[a](data:text/html;base64,PHNjcmlwdD4=)",
  "[a](//evil.example)",
  "[a](https://bank.example@evil.example)",
  "<javascript:alert(1)>",
  '<https://a.example/"onmouseover="alert(1)>',
  '[a](https://a.example/"onmouseover="alert(1) \'title"><script>\')',
  "[<img src=x onerror=alert(1)>](https://a.example)",
  "![a](https://a.example/a.png)",
  '![a](x"onerror="alert(1))',
  "<script>alert(1)</script>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "> <iframe src=https://a.example>\n- <svg/onload=alert(1)>",
  "</p></blockquote><script>alert(1)</script>",
  "[a]: javascript:alert(1)\n\n[a]",
  "\\<script>\\[a](javascript:alert(1))",
];

test.each(hostile)("a sanitiser finds nothing to take out of %j", (source) => {
  const html = richTextHtml(source);
  const kept = sanitizeHtml(html, {
    allowedTags: ["p", "br", "em", "strong", "a", "blockquote", "ul", "ol", "li"],
    allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
  });
  expect(kept.replaceAll("<br />", "<br>")).toBe(html.replaceAll("&quot;", '"'));
  expect(html).not.toMatch(/href="(?!https?:\/\/a\.example)/);
});

test.each([
  ["a link that runs", "See [it](javascript:alert(1)).", "LINK_FORBIDDEN"],
  ["a link into the page", "[it](#top)", "LINK_FORBIDDEN"],
  ["a link without its host", "[it](/claims)", "LINK_FORBIDDEN"],
  ["a link with a password", "[it](https://desk:secret@a.example)", "LINK_FORBIDDEN"],
  ["an image", "- ![it](https://a.example/a.png)", "IMAGE_FORBIDDEN"],
  ["an image in a link", "[![it](https://a.example/a.png)](https://a.example)", "IMAGE_FORBIDDEN"],
  ["markup without words", "> -", "EMPTY"],
  ["more quotations than anybody reads", `${">".repeat(richTextLevelMax + 1)} x`, "NESTED_TOO_DEEP"],
  ["more lists than anybody reads", `${"- ".repeat(richTextLevelMax)} x`, "NESTED_TOO_DEEP"],
])("%s is refused", (_, source, problem) => {
  const fault = richTextFault("rationale", source);
  expect(fault).toMatchObject({ problem });
  expect(fault?.message).toContain("`rationale`");
});

test("the refusal of a link says where it would have led", () => {
  const fault = richTextFault("rationale", "[it](javascript:alert(1))");
  expect(fault?.message).toContain('"javascript:alert(1)"');
});

test.each([
  "Two logs say so.",
  "See [the log](https://a.example) and <https://a.example>.",
  "<ns:element> and <b>bold</b> & [1] (2)",
  "\\![not an image](https://a.example)",
  `${">".repeat(richTextLevelMax)} x`,
])("%j is taken", (source) => expect(richTextFault("rationale", source)).toBeNull());

test("what was kept deeper than is read stands whole, as its own characters", () => {
  const source = `${">".repeat(300)} <b>`;
  expect(richTextHtml(source)).toBe(`<p>${"&gt;".repeat(300)} &lt;b&gt;</p>`);
});

test.each([
  ["[", "["],
  ["!", "!["],
  ["links", "[a]("],
  ["quotations", ">"],
  ["lists", "- "],
  ["emphasis", "*a _b "],
  ["closed and open", "a**b"],
])("20,000 characters of %s hold nobody up", (_, part) => {
  const source = part.repeat(20_000 / part.length);
  const begun = process.cpuUsage();
  richTextHtml(source);
  richTextFault("rationale", source);
  // A twentieth of it on a quiet machine; what is quadratic in earnest takes minutes.
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(5_000);
});

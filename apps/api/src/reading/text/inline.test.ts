import { parseInline } from "./inline.ts";

test("a link of the web stays a link, every other is its words", () => {
  expect(parseInline("[a](https://a.example/x_(y)) et [b](#)")).toEqual({
    text: "a et b",
    html: '<a href="https://a.example/x_(y)">a</a> et b',
    links: [
      { text: "a", href: "https://a.example/x_(y)" },
      { text: "b", href: "#" },
    ],
  });
  expect(parseInline("[b](javascript:alert(1))").html).toBe("b");
  expect(parseInline('[b](https://a.example/"onclick="x)').html).not.toContain("onclick=");
});

test("strong and emphasis are read, a lone star is a star", () => {
  expect(parseInline("**fort**, *doux*, 2 * 3 et snake_case_name")).toMatchObject({
    text: "fort, doux, 2 * 3 et snake_case_name",
    html: "<strong>fort</strong>, <em>doux</em>, 2 * 3 et snake_case_name",
  });
});

test("markup in the words is words", () => {
  expect(parseInline('<img src=x onerror="alert(1)"> & [<b>x</b>](https://a.example)').html).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; <a href="https://a.example">&lt;b&gt;x&lt;/b&gt;</a>',
  );
});

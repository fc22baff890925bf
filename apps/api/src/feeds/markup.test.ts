import { jsonScript, markup, Markup } from "./markup.ts";

test("what is put into a template stays words, unless it is a piece of a page", () => {
  const words = `<b title="x">&lt;`;
  expect(markup`<p>${words}</p>`.text).toBe("<p>&lt;b title=&quot;x&quot;&gt;&amp;lt;</p>");
  expect(markup`<p>${new Markup("<i>x</i>")}${null}${["<", markup`<br>`]}</p>`.text).toBe(
    "<p><i>x</i>&lt;<br></p>",
  );
});

test("a template's own escapes are read as in any other", () => {
  expect(markup`a\n${"b"}`.text).toBe("a\nb");
});

test.each(["</script>", "<!--", "<script>"])(
  "%s does not end a script of data, and is read back from it",
  (words) => {
    const { text } = jsonScript("application/ld+json", { words });
    const inside = text.slice('<script type="application/ld+json">'.length, -"</script>".length);
    expect(inside).not.toContain("<");
    expect(JSON.parse(inside)).toEqual({ words });
  },
);

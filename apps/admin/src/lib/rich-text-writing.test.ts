import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { readRichText } from "./rich-text-reading.ts";
import { richText } from "./rich-text-schema.ts";
import { writeRichText } from "./rich-text-writing.ts";

const { nodes, marks } = richText;
const again = (source: string) => writeRichText(readRichText(source));

test.each([
  "Two logs say so.",
  "One.\nTwo.\n\nThree.",
  "It is **not** *so*, see [the log](https://a.example/l?a=1).",
  "**_Both_** and *one **in** the other*",
  "<https://a.example/> and <desk@a.example>",
  "> So it is.\n>\n> Twice.\n\nAnd so on.",
  "- a\n- b\n  - c\n  - d\n\n3. e\n4. f",
  "1. a\n\n   b\n\n   > c\n2. d",
  "5\\*3\\*2, \\[1] and \\<b>",
])("%j is read and written as it stands", (source) => expect(again(source)).toBe(source));

test.each<[what: string, source: string, written: string]>([
  ["another sign for a list", "* a\n* b", "- a\n- b"],
  ["a list with air in it", "- a\n\n- b", "- a\n- b"],
  ["underscores", "_a_ __b__", "*a* **b**"],
  ["spaces and a backslash for a new line", "a  \nb\\\nc", "a\nb\nc"],
  ["a heading, which is none", "# a", "\\# a"],
  ["a link that may not be", "[a](javascript:b)", "\\[a]\\(javascript:b)"],
  ["nothing", "", ""],
])("%s is written in one way", (_, source, written) => {
  expect(again(source)).toBe(written);
  expect(again(written)).toBe(written);
});

test("what is too deep to be read stands as its own characters", () => {
  const source = ">".repeat(300);
  expect(readRichText(source).textContent).toBe(source);
});

const awkward = [..."ab *_[]()<>&!\\`#-+.1:~=|'\"/é«»💡⁂\u00a0", "1. ", "- ", "&lt;", "https://a.b"];
const words = fc
  .array(fc.constantFrom(...awkward), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(""));
const someMarks = fc
  .subarray([
    marks.strong.create(),
    marks.em.create(),
    marks.link.create({ href: "https://a.example/(b)*c_" }),
  ])
  .map((chosen) => chosen.reduce((set, mark) => mark.addToSet(set), richText.text("a").marks));
const inline = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(words, someMarks).map(([text, set]) => richText.text(text, set)) },
  { weight: 1, arbitrary: fc.constant(nodes.hard_break.create()) },
);
const paragraph = fc.array(inline, { maxLength: 5 }).map((content) => nodes.paragraph.create(null, content));
const { block } = fc.letrec<{ block: Node; item: Node }>((tie) => ({
  block: fc.oneof(
    { weight: 4, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("block"), { minLength: 1, maxLength: 3 })
        .map((content) => nodes.blockquote.create(null, content)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(tie("item"), { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1, 2024))
        .map(([items, start]) => nodes.ordered_list.create({ start }, items)),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(tie("item"), { minLength: 1, maxLength: 3 })
        .map((items) => nodes.bullet_list.create(null, items)),
    },
  ),
  item: fc
    .tuple(paragraph, fc.array(tie("block"), { maxLength: 2 }))
    .map(([first, rest]) => nodes.list_item.create(null, [first, ...rest])),
}));

/** What of a document readers see: its blocks and words, and which of these are marked; spaces and places to type apart. */
function seen(node: Node): unknown {
  if (node.isTextblock) return seenWords(node);
  const content = node.children.filter((child) => child.textContent.trim() !== "").flatMap(seen);
  return { [node.type.name]: content, ...node.attrs };
}

/** Where a line was left empty, a paragraph ends. */
function seenWords(node: Node): string[] {
  const letters: string[] = [];
  node.forEach(({ text = "\n", marks: set }) => {
    for (const letter of text) {
      const names = set.map((mark) => mark.type.name + String(mark.attrs["href"] ?? "")).join(" ");
      letters.push(/\s/.test(letter) ? letter : `${letter}{${names}}`);
    }
  });
  return letters
    .join("")
    .split(/\s*\n\s*\n\s*/)
    .map((lines) => lines.replace(/[ \u00a0]*\n[ \u00a0]*/g, "\n").trim())
    .filter((lines) => lines !== "");
}

test("whatever somebody makes in the editor is there again as they left it", () => {
  const doc = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((content) => nodes.doc.create(null, content));
  fc.assert(
    fc.property(doc, (made) => {
      made.check();
      expect(seen(readRichText(writeRichText(made)))).toEqual(seen(made));
    }),
    { numRuns: 500 },
  );
});

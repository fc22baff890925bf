import { runsIn, selectedSpan } from "./text-selection.ts";

const run = (start: number, text: string, selected: [number, number] = [0, text.length]) => ({
  start,
  text,
  from: selected[0],
  to: selected[1],
});

test("words inside one run are placed in the text", () => {
  expect(selectedSpan([run(100, "forty tonnes of water", [6, 12])])).toEqual({ start: 106, end: 112 });
});

test("a selection over paragraphs reaches from the first run to the last", () => {
  const runs = [run(0, "First paragraph.", [6, 16]), run(18, "Second one.", [0, 6])];
  expect(selectedSpan(runs)).toEqual({ start: 6, end: 24 });
});

test("white space at the ends is left out, and so are runs of nothing else", () => {
  const runs = [run(0, "One. ", [4, 5]), run(5, " two three ", [0, 11]), run(16, "\n", [0, 1])];
  expect(selectedSpan(runs)).toEqual({ start: 6, end: 15 });
});

test("characters beyond the first plane count once", () => {
  const text = "😀😀 forty";
  expect(selectedSpan([run(10, text, [5, 10])])).toEqual({ start: 13, end: 18 });
});

test("half a surrogate pair selects the whole character", () => {
  expect(selectedSpan([run(0, "a😀b", [2, 4])])).toEqual({ start: 1, end: 3 });
  expect(selectedSpan([run(0, "a😀b", [0, 2])])).toEqual({ start: 0, end: 2 });
});

test("no words are no selection", () => {
  expect(selectedSpan([])).toBeUndefined();
  expect(selectedSpan([run(0, "words", [2, 2])])).toBeUndefined();
});

test("runs are read off the page, cut where the selection begins and ends", () => {
  const nodes = ["First ", "second ", "third"].map((text) => ({ textContent: text }));
  const elements = nodes.map((node, index) => ({ firstChild: node, getAttribute: () => String(index * 10) }));
  const root = { querySelectorAll: () => elements } as unknown as ParentNode;
  const selection = {
    startContainer: nodes[0],
    startOffset: 2,
    endContainer: nodes[1],
    endOffset: 3,
    intersectsNode: (node: unknown) => node !== nodes[2],
  } as unknown as Range;
  expect(runsIn(root, selection)).toEqual([
    { start: 0, text: "First ", from: 2, to: 6 },
    { start: 10, text: "second ", from: 0, to: 3 },
  ]);
});

import { stepKeys } from "./key-sequence.ts";

const binding = (keys: string) => ({ keys, label: keys, run: () => undefined });
const bindings = ["?", "/", "g q", "g a", "a"].map(binding);

function press(...keys: string[]): string[] {
  const pressed: string[] = [];
  let pending = "";
  for (const key of keys) {
    const step = stepKeys(pending, { key, ctrlKey: false, metaKey: false, altKey: false }, bindings);
    pending = step.pending;
    if (step.binding !== undefined) pressed.push(step.binding.keys);
  }
  return pressed;
}

test.each([
  [["?"], ["?"]],
  [["g", "q"], ["g q"]],
  [
    ["g", "a", "a"],
    ["g a", "a"],
  ],
  [["g", "x", "a"], ["a"]],
  [["g", "?"], ["?"]],
  [["g", "g", "q"], ["g q"]],
  [["Shift", "?"], ["?"]],
  [["g", "Shift", "q"], ["g q"]],
  [["x", "y"], []],
])("%j runs %j", (keys, expected) => {
  expect(press(...keys)).toEqual(expected);
});

test("the browser's own shortcuts are left alone", () => {
  const withControl = { key: "a", ctrlKey: true, metaKey: false, altKey: false };
  expect(stepKeys("", withControl, bindings).binding).toBeUndefined();
});

test("a page's key wins over the shell's", () => {
  const ofPage = binding("a");
  const plainA = { key: "a", ctrlKey: false, metaKey: false, altKey: false };
  expect(stepKeys("", plainA, [...bindings, ofPage]).binding).toBe(ofPage);
});

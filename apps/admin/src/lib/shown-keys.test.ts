import { stepKeys } from "./key-sequence.ts";
import type { KeyBinding } from "./key-sequence.ts";
import { shownKeys } from "./shown-keys.ts";

const binding = (keys: string, label = keys): KeyBinding => ({ keys, label, run: () => undefined });

/** What the keys lead to, pressed one after the other. */
function pressed(keys: string, bindings: readonly KeyBinding[]): KeyBinding | undefined {
  let step = { pending: "", binding: undefined as KeyBinding | undefined };
  for (const key of keys.split(" "))
    step = stepKeys(step.pending, { key, ctrlKey: false, metaKey: false, altKey: false }, bindings);
  return step.binding;
}

const groups = [
  { title: "Anywhere", bindings: [binding("?"), binding("/", "search"), binding("g q"), binding("g c")] },
  { title: "Rows", bindings: [binding("j"), { keys: "↵", label: "open" }] },
  { title: "Review", bindings: [binding("/", "search here"), binding("a", "approve"), binding("x y")] },
  { title: "Rows", bindings: [binding("x"), binding("j", "another row")] },
];

test("every key that is listed does what it is listed with, and every key that does something is listed", () => {
  const all = groups.flatMap(({ bindings }) => bindings.filter(({ run }) => run !== undefined));
  const listed = shownKeys(groups).flatMap(({ bindings }) => bindings.filter(({ run }) => run !== undefined));
  for (const one of listed) expect(pressed(one.keys, all)).toBe(one);
  for (const keys of new Set(all.map((one) => one.keys))) {
    const meant = pressed(keys, all);
    if (meant?.keys === keys) expect(listed).toContain(meant);
  }
});

test("a key that two parts of a page take is listed once, and groups of one title are one", () => {
  const shown = shownKeys(groups);
  expect(shown.map(({ title }) => title)).toEqual(["Anywhere", "Rows", "Review"]);
  const keys = shown.flatMap(({ bindings }) => bindings.map(({ keys: listed }) => listed));
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys).not.toContain("x y");
});

test("what the browser does by itself is listed as it is", () => {
  expect(shownKeys([{ title: "Rows", bindings: [{ keys: "↵", label: "open" }] }])).toEqual([
    { title: "Rows", bindings: [{ keys: "↵", label: "open" }] },
  ]);
});

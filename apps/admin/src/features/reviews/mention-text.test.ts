import { askedName, partsOf, toSent, toTyped } from "./mention-text.ts";

const ann = { id: "psn_019acdea-1111-7000-8000-000000000001", name: "Ann" };
const anna = { id: "psn_019acdea-1111-7000-8000-000000000002", name: "Anna Berg" };

test("names go out as ids and come back as names", () => {
  const typed = "@Anna Berg, ask @Ann.";
  const sent = toSent(typed, [ann, anna]);
  expect(sent).toBe(`@[${anna.id}], ask @[${ann.id}].`);
  expect(toTyped(sent, [ann, anna])).toBe(typed);
});

test("a name that was only typed, and never chosen, is text", () => {
  expect(toSent("@Ann", [anna])).toBe("@Ann");
});

test("a text is cut where it names somebody", () => {
  expect(partsOf(`Ask @[${ann.id}]!`, [ann])).toEqual([
    { kind: "text", text: "Ask " },
    { kind: "mention", id: ann.id, name: "Ann" },
    { kind: "text", text: "!" },
  ]);
});

test.each([
  ["@", "", 0],
  ["Ask @An", "An", 4],
  ["Ask @Élodie D", "Élodie D", 4],
])("in %p somebody is asked for", (typed, query, start) => {
  expect(askedName(typed, typed.length)).toEqual({ query, start });
});

test("an e-mail address asks for nobody", () => {
  expect(askedName("ann@example", 11)).toBeUndefined();
});

import { generatedChanges, type GeneratedChange } from "./generated-change.fixture.ts";
import { placeAnchors } from "./place-anchors.ts";

const alarms: ReadonlySet<string> = new Set(["ALTERED", "GONE"]);

const changes = generatedChanges(12);
const harmless = changes.filter((one) => one.harmless);
const altered = changes.filter((one) => !one.harmless);

function classOf({ old, now, language, anchor }: GeneratedChange): string {
  const [placement] = placeAnchors({ old, now, language }, [anchor]);
  return placement?.class ?? "nothing";
}

test("there are hundreds of cases of either sort", () => {
  expect(altered.length).toBeGreaterThan(300);
  expect(harmless.length).toBeGreaterThan(300);
});

test("no passage that says something else passes as what it was", () => {
  const missed = altered.filter((one) => !alarms.has(classOf(one)));
  expect(missed.map(({ name, language }) => `${language}: ${name}`)).toEqual([]);
});

test("no passage that still says the same raises an alarm", () => {
  const alarmed = harmless.filter((one) => alarms.has(classOf(one)));
  expect(alarmed.map(({ name, language }) => `${language}: ${name}`)).toEqual([]);
});

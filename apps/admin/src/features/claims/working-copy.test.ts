import type { BrowserCopy } from "../../lib/browser-copy.ts";
import { contentOf, typedIn } from "../../lib/typed-content.ts";
import { begin } from "./working-copy.ts";

const stands = { draft: { text: "as it stands", reason: "" }, version: 7 };
const content = (text: string) =>
  contentOf({ draft: { text, reason: "" }, ground: { text: "as it stood", reason: "" } });
const browserCopy = (text: string, more: Partial<BrowserCopy> = {}): BrowserCopy => ({
  content: content(text),
  basedOnVersion: 6,
  version: 0,
  at: "2026-11-26T10:00:00.000Z",
  isAtDesk: false,
  ...more,
});
const deskCopy = (text: string, version: number) => ({
  content: content(text),
  basedOnVersion: 6,
  version,
  keptAt: "2026-11-26T10:01:00.000Z",
});
const begun = (browser: BrowserCopy | undefined, desk: ReturnType<typeof deskCopy> | undefined) =>
  begin(stands, { browser, desk });

test("a form of which nothing was typed yet begins with what stands", () => {
  expect(begun(undefined, undefined)).toMatchObject({
    draft: stands.draft,
    ground: stands.draft,
    basedOnVersion: 7,
    isGoneOn: false,
  });
});

test("it goes on with what this browser has, which has not reached the desk", () => {
  const found = begun(browserCopy("typed on the train"), undefined);
  expect(found).toMatchObject({
    draft: { text: "typed on the train" },
    ground: { text: "as it stood" },
    basedOnVersion: 6,
  });
  expect(found.known).toEqual({ version: 0, atDesk: undefined });
});

test("it goes on with the desk's on another device, and with what was typed there last", () => {
  expect(begun(undefined, deskCopy("from the office", 3))).toMatchObject({
    draft: { text: "from the office" },
    known: { version: 3 },
  });
  const older = browserCopy("what the desk had at noon", { version: 2, isAtDesk: true });
  expect(begun(older, deskCopy("from the office", 3)).draft.text).toBe("from the office");
});

test("what is only here is never given up for what another device brought to the desk", () => {
  const found = begun(browserCopy("only here", { version: 2 }), deskCopy("from the office", 3));
  expect(found.draft.text).toBe("only here");
  // The desk is told the version that this one goes on from, and says that there is another.
  expect(found.known).toEqual({ version: 2, atDesk: undefined });
});

test("what was typed into another form is left alone, and so is what is no JSON", () => {
  expect(typedIn('{"draft":{"other":1},"ground":{}}', stands.draft)).toBeNull();
  expect(typedIn("{", stands.draft)).toBeNull();
  expect(begun(browserCopy("x", { content: "no JSON" }), undefined).draft).toEqual(stands.draft);
});

test("a field that held nothing is there again, in the form's order", () => {
  const like = { source: undefined as string | undefined, note: "" };
  const typed = typedIn(contentOf({ draft: { note: "n", source: undefined }, ground: like }), like);
  expect(Object.keys(typed?.draft ?? {})).toEqual(["source", "note"]);
});

/** @jest-environment node */
import { forgetCopies, readCopy, writeCopy } from "./browser-copy.ts";
import { FormCopy, formsInWindow } from "./form-copy.ts";

/** A browser's store: its names are its own properties, as `Object.keys` finds them. */
class Store {
  [name: string]: unknown;
}
Object.defineProperties(Store.prototype, {
  getItem: { value: (name: string) => (current()[name] as string | undefined) ?? null },
  setItem: { value: (name: string, value: string) => void (current()[name] = value) },
  removeItem: { value: (name: string) => delete current()[name] },
});
let browser: Store;
const current = () => browser;

/** The store of one window; `openWindow` puts another one in its place. */
function openWindow(store = new Map<string, string>()): Map<string, string> {
  Object.assign(globalThis, {
    sessionStorage: {
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, value: string) => store.set(name, value),
    },
  });
  return store;
}

beforeEach(() => {
  browser = new Store();
  Object.assign(globalThis, { localStorage: browser, window: new EventTarget() });
  openWindow();
});

const form = () => new FormCopy("psn_1", "claim.new");

test("a page that is loaded again goes on with what was typed in its window", () => {
  form().keep("ab");
  expect(form().read()?.content).toBe("ab");
  expect(form().elsewhere()).toBeUndefined();
});

test("two windows of one form do not overwrite each other, and each is told of the other", () => {
  form().keep("in the first");
  const first = openWindow();
  form().keep("in the second");
  expect(form().elsewhere()?.content).toBe("in the first");
  openWindow(first);
  form().elsewhere()?.drop();
  expect(form().elsewhere()).toBeUndefined();
});

test("a window that was duplicated takes a name of its own when its twin types, and both keep their words", () => {
  const [one, twin] = [form(), form()];
  one.keep("here");
  const name = Object.keys(browser).find((key) => key.includes("claim.new")) ?? "";
  twin.keep("in the twin");
  expect(one.partFrom({ key: name, newValue: "…" } as StorageEvent)).toBe(true);
  one.keep("here");
  expect(one.read()?.content).toBe("here");
  expect(twin.read()?.content).toBe("in the twin");
  // What was sent or given up there is no reason to part.
  expect(twin.partFrom({ key: name, newValue: null } as StorageEvent)).toBe(false);
});

test("a window knows which of its own forms hold words, and of no other's", () => {
  new FormCopy("psn_1", "claim.art_1.3-9").keep("in the first window");
  new FormCopy("psn_1", "claim.art_10.0-4").keep("of another article");
  new FormCopy("psn_2", "claim.art_1.0-1").keep("of somebody else");
  openWindow();
  new FormCopy("psn_1", "claim.art_1.1-2").keep("in another window");
  expect(formsInWindow("psn_1", "claim.art_1")).toEqual(["claim.art_1.1-2"]);
});

test("the latest of a window's forms comes first", async () => {
  new FormCopy("psn_1", "claim.art_1.3-9").keep("first");
  await new Promise((done) => setTimeout(done, 2));
  new FormCopy("psn_1", "claim.art_1.12-20").keep("then");
  expect(formsInWindow("psn_1", "claim.art_1")).toEqual(["claim.art_1.12-20", "claim.art_1.3-9"]);
  expect(formsInWindow("psn_1", "claim.art_1.3-9")).toEqual(["claim.art_1.3-9"]);
});

test("what nobody came back to for a month is forgotten", () => {
  const key = ["form", "psn_1", "claim.new", "gone"];
  const copy = { content: "old", basedOnVersion: 0, version: 0, isAtDesk: false };
  writeCopy(key, { ...copy, at: new Date(Date.now() - 31 * 86_400_000).toISOString() });
  expect(form().elsewhere()).toBeUndefined();
  expect(readCopy(key)).toBeUndefined();
});

test("whoever signs out leaves nothing of their forms behind, and only such words of claims as the desk has not", () => {
  form().keep("for nobody else");
  const copy = { content: "c", basedOnVersion: 1, version: 1, at: "2026-11-26T12:00:00.000Z" };
  writeCopy(["claim", "psn_1", "clm_1", "WORDING", ""], { ...copy, isAtDesk: true });
  writeCopy(["claim", "psn_1", "clm_1", "VERDICT", ""], { ...copy, isAtDesk: false });
  forgetCopies();
  expect(Object.keys(browser)).toEqual(["claimdesk.copy|claim|psn_1|clm_1|VERDICT|"]);
});

test("a browser that keeps nothing says so, and breaks nothing", () => {
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("SecurityError");
    },
  });
  expect(form().keep("nowhere")).toBe(false);
  expect(form().read()).toBeUndefined();
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: browser });
});

/** @jest-environment node */
import { readCopy } from "./browser-copy.ts";
import { CopyKeeper, type CopyDesk, type Keeping } from "./copy-keeper.ts";
import { SignedOut } from "./desk-request.ts";

const key = ["claim", "psn_1", "clm_1", "WORDING", ""];

/** A desk that answers as it is told, and remembers what it was asked. */
class Desk implements CopyDesk {
  readonly asked: { content: string; version: number }[] = [];
  answer: () => Promise<Keeping> = () => Promise.resolve(this.#kept());
  discarded = 0;

  keep({ content, version }: { content: string; version: number }): Promise<Keeping> {
    this.asked.push({ content, version });
    return this.answer();
  }

  discard(): Promise<void> {
    this.discarded += 1;
    return Promise.resolve();
  }

  #kept(): Keeping {
    return { kind: "kept", version: this.asked.length, keptAt: "2026-11-26T12:04:00.000Z" };
  }
}

let desk: Desk;
let keeper: CopyKeeper;
let store: Map<string, string>;
beforeEach(() => {
  jest.useFakeTimers();
  store = new Map();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, value: string) => store.set(name, value),
      removeItem: (name: string) => store.delete(name),
    },
    window: new EventTarget(),
  });
  desk = new Desk();
  keeper = new CopyKeeper(key, desk, { version: 0, atDesk: undefined });
});
afterEach(() => jest.useRealTimers());

test("what is typed is in the browser at once, and at the desk after a pause", async () => {
  keeper.type("a", 1);
  keeper.type("ab", 1);
  expect(readCopy(key)).toMatchObject({ content: "ab", basedOnVersion: 1, isAtDesk: false });
  expect(keeper.snapshot().kind).toBe("saving");
  expect(desk.asked).toEqual([]);
  await jest.advanceTimersByTimeAsync(800);
  expect(desk.asked).toEqual([{ content: "ab", version: 0 }]);
  expect(keeper.snapshot()).toEqual({ kind: "saved", at: "2026-11-26T12:04:00.000Z" });
  expect(readCopy(key)).toMatchObject({ content: "ab", version: 1, isAtDesk: true });
});

test("somebody who types without a pause is kept all the same, every few seconds", async () => {
  for (let letters = 1; letters <= 60; letters += 1) {
    keeper.type("x".repeat(letters), 1);
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(desk.asked.length).toBeGreaterThanOrEqual(1);
  expect(desk.asked.length).toBeLessThan(4);
});

test("what is typed while a copy is on its way goes after it, upon the version that it got", async () => {
  keeper.type("first", 1);
  await jest.advanceTimersByTimeAsync(800);
  keeper.type("second", 1);
  await jest.advanceTimersByTimeAsync(800);
  expect(desk.asked).toEqual([
    { content: "first", version: 0 },
    { content: "second", version: 1 },
  ]);
});

test("a desk that does not answer is asked again until it does, and the words stay here", async () => {
  Object.defineProperty(globalThis, "navigator", { value: { onLine: false }, configurable: true });
  const right = desk.answer;
  desk.answer = () => Promise.reject(new TypeError("Failed to fetch"));
  keeper.type("on the train", 1);
  await jest.advanceTimersByTimeAsync(800);
  expect(keeper.snapshot()).toEqual({ kind: "notSaved", why: "offline", isInBrowser: true });
  desk.answer = right;
  await jest.advanceTimersByTimeAsync(2_000);
  expect(keeper.snapshot().kind).toBe("saved");
});

test("a session that is over is said, and so is what the desk refuses", async () => {
  desk.answer = () => Promise.reject(new SignedOut());
  keeper.type("late at night", 1);
  await jest.advanceTimersByTimeAsync(800);
  expect(keeper.snapshot()).toMatchObject({ kind: "notSaved", why: "signedOut", isInBrowser: true });
  desk.answer = () => Promise.resolve({ kind: "refused", code: "NOT_FOUND" });
  keeper.sendNow();
  await jest.advanceTimersByTimeAsync(0);
  expect(keeper.snapshot()).toMatchObject({ why: "refused" });
});

test("another window's words are not overwritten before somebody says so", async () => {
  const copy = { content: "there", basedOnVersion: 1, version: 4, keptAt: "2026-11-26T12:00:00.000Z" };
  const right = desk.answer;
  desk.answer = () => Promise.resolve({ kind: "elsewhere", copy });
  keeper.type("here", 1);
  await jest.advanceTimersByTimeAsync(800);
  expect(keeper.snapshot()).toEqual({ kind: "elsewhere", copy });
  keeper.type("here, and more", 1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(desk.asked).toHaveLength(1);
  desk.answer = right;
  keeper.overrule();
  await jest.advanceTimersByTimeAsync(0);
  expect(desk.asked.at(-1)).toEqual({ content: "here, and more", version: 4 });
});

test("what was saved is forgotten here and at the desk, also while a copy was on its way", async () => {
  let arrive: (kept: Keeping) => void = () => undefined;
  desk.answer = () => new Promise((resolve) => (arrive = resolve));
  keeper.type("saved in the end", 1);
  await jest.advanceTimersByTimeAsync(800);
  const forgotten = keeper.forget();
  arrive({ kind: "kept", version: 1, keptAt: "2026-11-26T12:04:00.000Z" });
  await forgotten;
  expect(readCopy(key)).toBeUndefined();
  expect(desk.discarded).toBe(1);
  expect(keeper.snapshot()).toEqual({ kind: "idle" });
});

test("a browser that keeps nothing is no reason not to keep it at the desk", async () => {
  localStorage.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  keeper.type("no room here", 1);
  await jest.advanceTimersByTimeAsync(800);
  expect(keeper.snapshot().kind).toBe("saved");
});

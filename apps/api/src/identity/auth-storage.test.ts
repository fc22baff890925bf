import { AsyncLocalStorage } from "node:async_hooks";
import { restingBetween } from "./auth-storage.ts";

/** As Better Auth leaves it; says how often it was told to rest. */
class Followed extends AsyncLocalStorage<string> {
  rests = 0;

  override disable(): void {
    this.rests += 1;
    super.disable();
  }
}

const place = Symbol.for("better-auth:global");
const storage = new Followed();
beforeAll(() => Reflect.set(globalThis, place, { context: { requestStateAsyncStorage: storage, other: 1 } }));
afterAll(() => Reflect.deleteProperty(globalThis, place));

const request = new Request("http://localhost/auth/get-session");

test("what follows sign-ins rests after the last of those that run at one moment, and is there for each", async () => {
  const waiting: (() => void)[] = [];
  const handle = restingBetween(() =>
    storage.run("followed", async () => {
      await new Promise<void>((go) => waiting.push(go));
      return new Response(storage.getStore() ?? "lost");
    }),
  );
  const both = [handle(request), handle(request)];
  waiting[0]?.();
  expect(await (await both[0])?.text()).toBe("followed");
  expect(storage.rests).toBe(0);
  waiting[1]?.();
  expect(await (await both[1])?.text()).toBe("followed");
  expect(storage.rests).toBe(1);
});

test("it rests after one that failed, too", async () => {
  const before = storage.rests;
  await expect(restingBetween(() => Promise.reject(new Error("no")))(request)).rejects.toThrow("no");
  expect(storage.rests).toBe(before + 1);
});

import { AsyncLocalStorage, AsyncResource } from "node:async_hooks";
import pg from "pg";

interface Count {
  statements: number;
}

const current = new AsyncLocalStorage<Count>();

/** Runs `work` so that the statements it causes are added to `count`. */
export function counting<Result>(count: Count, work: () => Result): Result {
  return current.run(count, work);
}

/** Until somebody counts again: as long as anybody does, Node pays for it with every promise that is made. */
export function stopCounting(): void {
  current.disable();
}

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

let counted = false;

/**
 * Makes every pg client of this process count its statements. Called only where the count is asked for: otherwise pg
 * stays as it is, and counting costs nothing.
 */
export function countStatements(): void {
  if (counted) return;
  counted = true;
  wrap(
    pg.Client.prototype,
    "query",
    (query) =>
      function (...parameters) {
        const count = current.getStore();
        if (count !== undefined) count.statements += 1;
        return query.apply(this, parameters);
      },
  );
  // A pool serves those who wait from within the request that gives a client back: the waiting one's context is kept.
  wrap(
    pg.Pool.prototype,
    "connect",
    (connect) =>
      function (callback) {
        return connect.call(
          this,
          typeof callback === "function" ? AsyncResource.bind(callback as Method) : callback,
        );
      },
  );
}

function wrap(prototype: object, name: string, around: (method: Method) => Method): void {
  const method = Reflect.get(prototype, name) as Method;
  Reflect.set(prototype, name, around(method));
}

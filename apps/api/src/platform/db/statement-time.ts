import pg from "pg";

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

let observe: ((seconds: number) => void) | null = null;

/** Tells how long each statement of this process takes, from being handed over until it is answered. */
export function timeStatements(observer: (seconds: number) => void): void {
  if (observe === null) wrapQuery();
  observe = observer;
}

function wrapQuery(): void {
  const query = Reflect.get(pg.Client.prototype, "query") as Method;
  const timed: Method = function (...parameters) {
    const start = performance.now();
    const done = (): void => observe?.((performance.now() - start) / 1_000);
    const callback = parameters.at(-1);
    if (typeof callback === "function") {
      parameters[parameters.length - 1] = (...answer: unknown[]): void => {
        done();
        (callback as (...answer: unknown[]) => void)(...answer);
      };
      return query.apply(this, parameters);
    }
    const result = query.apply(this, parameters);
    if (result instanceof Promise) result.then(done, done);
    return result;
  };
  Reflect.set(pg.Client.prototype, "query", timed);
}

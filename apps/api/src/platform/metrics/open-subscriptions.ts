import type { ExecutionArgs, ExecutionResult } from "graphql";
import type { Metrics } from "./metrics.ts";

type Results = AsyncGenerator<ExecutionResult, void, void>;
type Subscribe = (args: ExecutionArgs) => Promise<Results | ExecutionResult>;

/** Subscribes, and counts the subscription for as long as it is open. */
export function countingOpen(subscribe: Subscribe, metrics: Metrics): Subscribe {
  return async (args) => {
    const results = await subscribe(args);
    return Symbol.asyncIterator in results ? new Counted(results, metrics) : results;
  };
}

class Counted implements Results {
  readonly #results: Results;
  readonly #metrics: Metrics;
  #open = true;

  constructor(results: Results, metrics: Metrics) {
    this.#results = results;
    this.#metrics = metrics;
    metrics.subscriptionOpened();
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    try {
      const told = await this.#results.next();
      if (told.done === true) this.#close();
      return told;
    } catch (error) {
      this.#close();
      throw error;
    }
  }

  return(): Promise<IteratorResult<ExecutionResult, void>> {
    this.#close();
    return this.#results.return();
  }

  throw(error: unknown): Promise<IteratorResult<ExecutionResult, void>> {
    this.#close();
    return this.#results.throw(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #close(): void {
    if (this.#open) this.#metrics.subscriptionClosed();
    this.#open = false;
  }
}

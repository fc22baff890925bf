import { GraphQLError, subscribe, type ExecutionArgs, type ExecutionResult } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import type { Context } from "./answer.ts";

type Results = AsyncGenerator<ExecutionResult, void, void>;
type Told = IteratorResult<ExecutionResult, void>;

/**
 * A subscription lasts as long as its viewer is who they were when it began: a key that is revoked, a sign-out, and a
 * role that is taken away end it before anything more is told.
 */
export async function subscribeWhileEntitled(args: ExecutionArgs): Promise<Results | ExecutionResult> {
  const results = await subscribe(args);
  return Symbol.asyncIterator in results ? new Entitled(results, args.contextValue as Context) : results;
}

/** No generator function: leaving one waits for the event that it waits for, which may never come. */
class Entitled implements Results {
  readonly #results: Results;
  readonly #context: Context;

  constructor(results: Results, context: Context) {
    this.#results = results;
    this.#context = context;
  }

  async next(): Promise<Told> {
    const told = await this.#results.next().catch(failed);
    if (told.done === true) return told;
    // After the event was read, not before: what was lost while it was being read is lost.
    const why = await this.#whyNoMore();
    if (why === null) return told;
    await this.#results.return();
    return { value: { errors: [why] }, done: false };
  }

  return(): Promise<Told> {
    return this.#results.return();
  }

  throw(error: unknown): Promise<Told> {
    return this.#results.throw(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #whyNoMore(): Promise<GraphQLError | null> {
    const { viewer, viewerNow } = this.#context;
    try {
      return isStill(viewer, await viewerNow()) ? null : new Denial("UNAUTHENTICATED", ended);
    } catch (error) {
      return located(error);
    }
  }
}

/** What is followed cannot be read: this one subscription is told so, and ends; others of the socket go on. */
const failed = (error: unknown): Told => ({ value: { errors: [located(error)] }, done: false });

function located(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

const ended =
  "You are no longer signed in as you were when this subscription began. Sign in and subscribe again.";

function isStill(before: Viewer, now: Viewer): boolean {
  if (before === null || now === null) return before === now;
  const isSame =
    before.personId === now.personId && before.keyId === now.keyId && before.sessionId === now.sessionId;
  return isSame && [...before.permissions].every((permission) => now.permissions.has(permission));
}

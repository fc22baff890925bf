import type { Asking, Document, Given } from "./document.ts";
import { follow } from "./follow.ts";
import { ChangesSinceDocument, LatestChangeDocument, PublicationsDocument } from "./gql/graphql.ts";
import type { ChangesSinceQuery, PublicationFilter, PublicationsSubscription } from "./gql/graphql.ts";
import { connectionOf, type ClientOptions } from "./options.ts";
import { patiently, type Patience } from "./patience.ts";
import { exchange, type Connection } from "./request.ts";
import { nodesOf, pagesOf, type Page, type PageOf } from "./walk.ts";

export interface ChangeOptions extends Asking {
  /** The cursor of the last change that you have. */
  readonly since?: string | null;
  readonly filter?: PublicationFilter;
}

export interface MutationOptions extends Asking {
  /** Made for each call unless told: give your own, kept with the work, where a program may be started again. */
  readonly idempotencyKey?: string;
}

interface Walked {
  readonly after?: unknown;
}

export type Change = ChangesSinceQuery["changes"]["edges"][number];
export type Publication = PublicationsSubscription["publications"];

const changesAtOnce = 100;

/** A program's way to a desk. It holds no connection open but those that follow. */
export class Client {
  readonly #connection: Connection;
  readonly #patience: Patience;

  constructor(options: ClientOptions) {
    this.#connection = connectionOf(options);
    this.#patience = { attempts: options.attempts ?? 4, waitMsMax: options.waitMsMax ?? 60_000 };
  }

  /** All of the answer, or an error: `Denied`, `Faulted`, `Unreachable`. */
  query<Result, Variables>(
    document: Document<Result, Variables>,
    ...[variables, options = {}]: Given<Variables>
  ): Promise<Result> {
    return this.#ask<Result>(document, variables, options);
  }

  /** Done once, however often it has to be sent. A refusal is an answer: see `accepted` and `isRefusal`. */
  mutate<Result, Variables>(
    document: Document<Result, Variables>,
    variables: Variables,
    { idempotencyKey = crypto.randomUUID(), ...options }: MutationOptions = {},
  ): Promise<Result> {
    return this.#ask<Result>(document, variables, { ...options, idempotencyKey });
  }

  /** A list page by page: `for await (const page of client.pages(document, variables, (data) => data.claims))`. */
  pages<Result, Variables extends Walked, Found extends Page>(
    document: Document<Result, Variables>,
    variables: Variables,
    pageOf: PageOf<Result, Found>,
  ): AsyncGenerator<Found, void> {
    return pagesOf((after) => this.#ask<Result>(document, { ...variables, after }, {}), pageOf, {
      after: variables.after ?? null,
    });
  }

  /** The same, thing by thing; the next page is asked for when one comes to it. */
  nodes<Result, Variables extends Walked, Node>(
    document: Document<Result, Variables>,
    variables: Variables,
    pageOf: PageOf<Result, Page<Node>>,
  ): AsyncGenerator<Node, void> {
    return nodesOf(this.pages(document, variables, pageOf));
  }

  /** What was published, corrected and retracted, in that order, from the first up to now. Keep the last `cursor`. */
  async *changes({ since = null, filter, ...asking }: ChangeOptions = {}): AsyncGenerator<Change, void> {
    const what = { first: changesAtOnce, ...(filter === undefined ? {} : { filter }) };
    const ask = (after: string | null) =>
      this.#ask<ChangesSinceQuery>(ChangesSinceDocument, { ...what, since: after }, asking);
    for await (const { edges } of pagesOf(ask, ({ changes }) => changes, { after: since })) yield* edges;
  }

  /**
   * The same, and then what comes, until the signal says to stop. A lost connection is made again where it broke off:
   * nothing is missed and nothing told twice. Without `since` from now on.
   */
  async *publications({ since, filter, signal }: ChangeOptions = {}): AsyncGenerator<Publication, void> {
    let last = since ?? (await this.#latest(signal));
    const variables = () => ({ since: last, ...(filter === undefined ? {} : { filter }) });
    const following = { document: PublicationsDocument, variables, signal: signal ?? null };
    for await (const told of follow(this.#connection, following)) {
      const { publications } = told as PublicationsSubscription;
      // First noted, then given: who comes back for the next one has this one.
      last = publications.cursor;
      yield publications;
    }
  }

  /** Any other subscription, from now on; what is told while a connection is lost is not told again. */
  async *subscribe<Result, Variables extends Record<string, unknown>>(
    document: Document<Result, Variables>,
    variables: Variables,
    { signal }: Asking = {},
  ): AsyncGenerator<Result, void> {
    const following = { document, variables: () => variables, signal: signal ?? null };
    for await (const told of follow(this.#connection, following)) yield told as Result;
  }

  async #latest(signal: AbortSignal | undefined): Promise<string | null> {
    const { changes } = await this.query(LatestChangeDocument, {}, signal === undefined ? {} : { signal });
    return changes.pageInfo.endCursor;
  }

  #ask<Result>(
    document: Document<unknown, never>,
    variables: unknown,
    { idempotencyKey = null, signal = null }: { idempotencyKey?: string | null; signal?: AbortSignal | null },
  ): Promise<Result> {
    const asked = { document, variables, idempotencyKey, signal };
    // The document's type is generated from the schema that the desk answers by.
    return patiently(() => exchange(this.#connection, asked) as Promise<Result>, this.#patience, signal);
  }
}

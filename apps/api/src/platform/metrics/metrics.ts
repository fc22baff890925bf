import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** From what memory answers to where a statement is cut off. */
const secondBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** A pool of pg's, as far as its numbers go. */
export interface CountedPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** Asked when somebody reads the numbers, and never otherwise. */
export interface Measured {
  readonly pools: () => Readonly<Record<string, CountedPool>>;
  /** How many jobs wait, by queue. */
  readonly jobs: () => Promise<ReadonlyMap<string, number>>;
}

/** The numbers of this process, for Prometheus. Names of operations are the registered ones: nobody can make others. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<"method" | "route" | "status">;
  readonly #operations: Histogram<"operation" | "outcome">;
  readonly #statements: Histogram;
  readonly #subscriptions: Gauge;

  constructor(measured: Measured) {
    const registers = [this.#registry];
    const histogram = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
      new Histogram({ name, help, labelNames, buckets: secondBuckets, registers });
    this.#requests = histogram("http_request_duration_seconds", "Requests by route, without streams.", [
      "method",
      "route",
      "status",
    ]);
    this.#operations = histogram(
      "graphql_operation_duration_seconds",
      "GraphQL operations, by the name of their registered document, else `other`; ok, no (denied or wrong) or fault.",
      ["operation", "outcome"],
    );
    this.#statements = histogram("sql_statement_duration_seconds", "SQL statements, of jobs too.", []);
    this.#subscriptions = new Gauge({
      name: "graphql_subscriptions_open",
      help: "Subscriptions that are being told of events.",
      registers,
    });
    poolGauge(registers, measured);
    jobGauge(registers, measured);
    collectDefaultMetrics({ register: this.#registry });
  }

  request(labels: { method: string; route: string; status: number }, seconds: number): void {
    this.#requests.observe(labels, seconds);
  }

  operation(labels: { operation: string; outcome: string }, seconds: number): void {
    this.#operations.observe(labels, seconds);
  }

  readonly statement = (seconds: number): void => this.#statements.observe(seconds);

  subscriptionOpened(): void {
    this.#subscriptions.inc();
  }

  subscriptionClosed(): void {
    this.#subscriptions.dec();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

function poolGauge(registers: Registry[], { pools }: Measured): void {
  const gauge = new Gauge({
    name: "database_pool_connections",
    help: "Connections of each pool: all, idle ones, and requests that wait for one.",
    labelNames: ["pool", "state"],
    registers,
    collect: () => {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools())) {
        gauge.set({ pool, state: "all" }, totalCount);
        gauge.set({ pool, state: "idle" }, idleCount);
        gauge.set({ pool, state: "waiting" }, waitingCount);
      }
    },
  });
}

function jobGauge(registers: Registry[], { jobs }: Measured): void {
  const gauge = new Gauge({
    name: "jobs_waiting",
    help: "Jobs that wait, by queue. Without a value while the database does not answer.",
    labelNames: ["queue"],
    registers,
    collect: async () => {
      gauge.reset();
      // The other numbers are wanted most of all when the database is away.
      const waiting = await jobs().catch(() => new Map<string, number>());
      for (const [queue, count] of waiting) gauge.set({ queue }, count);
    },
  });
}

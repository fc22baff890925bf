import { resolve } from "node:path";
import { z } from "zod";
import { Failure } from "./failure.ts";

/** Enough for somebody who mistypes, too few for somebody who guesses. */
const signInAttemptsDefault = 10;
const signInWindowSecondsDefault = 60;

/** Fifty a second from one address: a newsroom behind one, or a program that fetches everything there is. */
const addressRateDefault = 3_000;
const keyRateDefault = 6_000;
const rateWindowSecondsDefault = 60;

/** Known to everybody who reads this, therefore accepted only where nobody else can reach the desk. */
const localSecret = "claimdesk-on-this-machine-only-secret";
const secretLengthMin = 32;

/** A retraction is to reach readers within the minute, whatever stands between. */
const publicMaxAgeSecondsDefault = 15;
/** Some 700 deep pages of 95 kB. */
const publicCacheMbDefault = 64;
const tokenLengthMin = 16;
const slowOperationMsDefault = 500;
/** The schedule that the Standard Webhooks specification suggests: over three days in all. */
const webhookRetrySecondsDefault = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
const webhookTimeoutSecondsDefault = 15;
const webhookTimeoutSecondsMax = 60;
/** Half a minute and half an hour help with what passes; a site that is down for longer is told of. */
const fetchRetrySecondsDefault = [30, 300, 1_800];
const fetchTimeoutSecondsDefault = 20;
const fetchTimeoutSecondsMax = 120;
/** A site that does not ask for more notices a request a second as little as a reader. */
const fetchHostDelaySecondsDefault = 1;

const portError = "must be a number from 0 to 65535";
const port = z.coerce.number(portError).int(portError).min(0, portError).max(65_535, portError);
const atLeastOne = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(1, "must be at least 1");
const zeroOrMore = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(0, "must be 0 or more");
const address = z.url({ protocol: /^https?$/, error: "must be an http or https address" });
const truth = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");
const list = (value: string) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

const waits = z
  .string()
  .regex(/^\d{1,6}(,\d{1,6})*$/, "must be seconds with commas between them, such as 5,300,1800")
  .transform((value) => list(value).map(Number));

const shape = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgres:// address"),
  API_HOST: z.string().default("127.0.0.1"),
  API_PORT: port.default(4000),
  PUBLIC_URL: address.optional(),
  ADMIN_ORIGIN: z.string().default("http://localhost:3000").transform(list).pipe(z.array(address)),
  AUTH_SECRET: z.string().min(secretLengthMin, `must have at least ${secretLengthMin} characters`).optional(),
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  TRUSTED_PROXIES: z.string().default("loopback").transform(list),
  SIGN_IN_RATE_MAX: atLeastOne.default(signInAttemptsDefault),
  SIGN_IN_RATE_WINDOW_SECONDS: atLeastOne.default(signInWindowSecondsDefault),
  RATE_LIMIT_ADDRESS_MAX: zeroOrMore.default(addressRateDefault),
  RATE_LIMIT_KEY_MAX: zeroOrMore.default(keyRateDefault),
  RATE_LIMIT_WINDOW_SECONDS: atLeastOne.default(rateWindowSecondsDefault),
  PUBLIC_INTROSPECTION: truth.optional(),
  WEBHOOK_ALLOWED_HOSTS: z.string().default("").transform(list),
  WEBHOOK_RETRY_SECONDS: waits.default(webhookRetrySecondsDefault),
  WEBHOOK_TIMEOUT_SECONDS: atLeastOne
    .max(webhookTimeoutSecondsMax, `must be at most ${webhookTimeoutSecondsMax}`)
    .default(webhookTimeoutSecondsDefault),
  FETCH_ALLOWED_HOSTS: z.string().default("").transform(list),
  FETCH_TIMEOUT_SECONDS: atLeastOne
    .max(fetchTimeoutSecondsMax, `must be at most ${fetchTimeoutSecondsMax}`)
    .default(fetchTimeoutSecondsDefault),
  FETCH_HOST_DELAY_SECONDS: zeroOrMore.default(fetchHostDelaySecondsDefault),
  FETCH_RETRY_SECONDS: waits.default(fetchRetrySecondsDefault),
  SQL_COUNT_HEADER: truth.default(false),
  TRUSTED_DOCUMENTS: z.string().optional(),
  TRUSTED_DOCUMENTS_ONLY: truth.default(false),
  PUBLIC_MAX_AGE_SECONDS: zeroOrMore.default(publicMaxAgeSecondsDefault),
  PUBLIC_CACHE_MB: zeroOrMore.default(publicCacheMbDefault),
  METRICS_TOKEN: z.string().min(tokenLengthMin, `must have at least ${tokenLengthMin} characters`).optional(),
  SLOW_OPERATION_MS: zeroOrMore.default(slowOperationMsDefault),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  PUBLISHER_NAME: z.string().trim().max(300, "has 300 characters at the most").default("Claimdesk"),
  PUBLISHER_URL: address.optional(),
  EXPORT_FOLDER: z.string().optional(),
  EXPORT_CRON: z
    .string()
    .regex(/^(\S+ +){4}\S+$/, 'must have the five fields of cron, such as "30 2 * * *"')
    .default("30 2 * * *"),
  EXPORT_KEEP: atLeastOne.default(7),
});

export interface Env {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where people and programs reach the API, without a slash at the end. */
  readonly publicUrl: string;
  readonly adminOrigins: readonly string[];
  readonly authSecret: string;
  readonly production: boolean;
  readonly logLevel: string;
  /** Addresses, subnets or names such as `loopback` whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly signInRate: { readonly max: number; readonly windowSeconds: number };
  /** Requests in a window, from one address and with one key; 0 counts none. */
  readonly rateLimit: {
    readonly addressMax: number;
    readonly keyMax: number;
    readonly windowSeconds: number;
  };
  /** May everybody read the schema itself, and be helped with its names? */
  readonly publicIntrospection: boolean;
  readonly webhooks: WebhookSettings;
  readonly fetching: FetchSettings;
  /** Tests ask for the number of SQL statements behind an answer. */
  readonly sqlCountHeader: boolean;
  readonly trustedDocuments: {
    /** A further file or folder of them, beside those that come with the program. */
    readonly path: string | null;
    /** Nothing else is served to whoever is not signed in. */
    readonly only: boolean;
  };
  readonly publicCache: { readonly maxAgeSeconds: number; readonly bytesMax: number };
  /** Null: the numbers are shown on this machine alone. */
  readonly metricsToken: string | null;
  readonly slowOperationMs: number;
  /** Where traces go to; null: none are made. */
  readonly tracesEndpoint: string | null;
  /** Who signs what is published, in ClaimReview, pages and feeds. */
  readonly publisher: { readonly name: string; readonly url: string };
  /** Where, when (in UTC) and how many exports are kept; null where none are made. */
  readonly exports: { readonly folder: string; readonly cron: string; readonly keep: number } | null;
}

interface WebhookSettings {
  /** May be sent to wherever they lead, and by http. */
  readonly allowedHosts: readonly string[];
  /** How long is waited after each failed try; nothing is tried again after the last. */
  readonly retrySeconds: readonly number[];
  readonly timeoutSeconds: number;
}

interface FetchSettings {
  /** May be fetched from, wherever they lead. */
  readonly allowedHosts: readonly string[];
  /** Of one page, its redirects included. */
  readonly timeoutSeconds: number;
  /** Between two requests to one host. */
  readonly hostDelaySeconds: number;
  /** How long is waited after each failed try; nothing is tried again after the last. */
  readonly retrySeconds: readonly number[];
}

/** One line for the person who starts the server, who cannot mend a stack trace. */
export class BadConfiguration extends Failure {
  override readonly name = "BadConfiguration";
}

export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  // An empty variable is what shells and compose files make of one that is not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const result = shape.safeParse(given);
  if (!result.success)
    throw new BadConfiguration(result.error.issues.map((issue) => line(issue, given)).join("; "));
  const values = result.data;
  const publicUrl = new URL(values.PUBLIC_URL ?? `http://localhost:${values.API_PORT}`);
  return {
    databaseUrl: values.DATABASE_URL,
    host: values.API_HOST,
    port: values.API_PORT,
    publicUrl: publicUrl.origin,
    adminOrigins: values.ADMIN_ORIGIN.map((origin) => new URL(origin).origin),
    authSecret: values.AUTH_SECRET ?? fallbackSecret(publicUrl, values.NODE_ENV),
    production: values.NODE_ENV === "production",
    logLevel: values.LOG_LEVEL,
    trustedProxies: values.TRUSTED_PROXIES,
    signInRate: { max: values.SIGN_IN_RATE_MAX, windowSeconds: values.SIGN_IN_RATE_WINDOW_SECONDS },
    rateLimit: {
      addressMax: values.RATE_LIMIT_ADDRESS_MAX,
      keyMax: values.RATE_LIMIT_KEY_MAX,
      windowSeconds: values.RATE_LIMIT_WINDOW_SECONDS,
    },
    publicIntrospection: values.PUBLIC_INTROSPECTION ?? values.NODE_ENV !== "production",
    webhooks: {
      allowedHosts: values.WEBHOOK_ALLOWED_HOSTS,
      retrySeconds: values.WEBHOOK_RETRY_SECONDS,
      timeoutSeconds: values.WEBHOOK_TIMEOUT_SECONDS,
    },
    fetching: {
      allowedHosts: values.FETCH_ALLOWED_HOSTS,
      timeoutSeconds: values.FETCH_TIMEOUT_SECONDS,
      hostDelaySeconds: values.FETCH_HOST_DELAY_SECONDS,
      retrySeconds: values.FETCH_RETRY_SECONDS,
    },
    sqlCountHeader: values.SQL_COUNT_HEADER,
    trustedDocuments: { path: values.TRUSTED_DOCUMENTS ?? null, only: values.TRUSTED_DOCUMENTS_ONLY },
    publicCache: {
      maxAgeSeconds: values.PUBLIC_MAX_AGE_SECONDS,
      bytesMax: values.PUBLIC_CACHE_MB * 1024 * 1024,
    },
    metricsToken: values.METRICS_TOKEN ?? null,
    slowOperationMs: values.SLOW_OPERATION_MS,
    tracesEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    exports:
      values.EXPORT_FOLDER === undefined
        ? null
        : { folder: resolve(values.EXPORT_FOLDER), cron: values.EXPORT_CRON, keep: values.EXPORT_KEEP },
    publisher: { name: values.PUBLISHER_NAME, url: values.PUBLISHER_URL ?? publicUrl.origin },
  };
}

function fallbackSecret(publicUrl: URL, nodeEnv: string): string {
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(publicUrl.hostname);
  if (local && nodeEnv !== "production") return localSecret;
  throw new BadConfiguration(
    `AUTH_SECRET must be set to at least ${secretLengthMin} random characters, for example by: openssl rand -base64 32`,
  );
}

function line(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = String(issue.path[0]);
  return name in given
    ? `${name} ${issue.message.replace(/^Invalid option/, "must be one of these")}`
    : `${name} must be set`;
}

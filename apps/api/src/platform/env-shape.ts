import { Role } from "@claimdesk/shared/claim-state";
import { z } from "zod";

/** Enough for somebody who mistypes, too few for somebody who guesses. */
const signInAttemptsDefault = 10;
const signInWindowSecondsDefault = 60;

/** Fifty a second from one address: a newsroom behind one, or a program that fetches everything there is. */
const addressRateDefault = 3_000;
const keyRateDefault = 6_000;
const rateWindowSecondsDefault = 60;

export const secretLengthMin = 32;

/** A retraction is to reach readers within the minute, whatever stands between. */
const publicMaxAgeSecondsDefault = 15;
/** Some 700 deep pages of 95 kB. */
const publicCacheMbDefault = 64;
const tokenLengthMin = 16;
const slowOperationMsDefault = 500;
/** A spreadsheet takes 1,048,576 rows, its headings included. */
const listExportRowsMaxDefault = 1_000_000;
/** What is counted in 32 bits. */
const listExportRowsMost = 2_000_000_000;
const listExportKeptDaysDefault = 7;
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
/** A small model on a machine without a graphics card takes its time. */
const modelTimeoutSecondsDefault = 120;
const modelTimeoutSecondsMax = 900;
const modelRetrySecondsDefault = [60, 600];

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

const isSafe = (value: string) =>
  value.startsWith("https:") || ["localhost", "127.0.0.1", "[::1]"].includes(new URL(value).hostname);

const roleList = (value: string) => list(value).map((role) => role.toUpperCase());
const rolesError = "must be roles with commas between them: editor, reviewer, admin";

const waits = z
  .string()
  .regex(/^\d{1,6}(,\d{1,6})*$/, "must be seconds with commas between them, such as 5,300,1800")
  .transform((value) => list(value).map(Number));

/** The variables, each with its default. */
export const shape = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgres:// address"),
  API_HOST: z.string().default("127.0.0.1"),
  API_PORT: port.default(4000),
  PUBLIC_URL: address.optional(),
  ADMIN_ORIGIN: z.string().default("http://localhost:3000").transform(list).pipe(z.array(address)),
  AUTH_SECRET: z.string().min(secretLengthMin, `must have at least ${secretLengthMin} characters`).optional(),
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  TRUSTED_PROXIES: z.string().default("loopback").transform(list),
  SECOND_FACTOR_ROLES: z
    .string()
    .default("")
    .transform(roleList)
    .pipe(z.array(z.enum(Role, rolesError))),
  OIDC_ISSUER: address.refine(isSafe, "must be an https address; http is for this machine alone").optional(),
  OIDC_CLIENT_ID: z.string().trim().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().trim().max(60, "has 60 characters at the most").default("OpenID Connect"),
  OIDC_EMAIL_DOMAINS: z
    .string()
    .default("")
    .transform((value) => list(value).map((domain) => domain.toLowerCase().replace(/^@/, ""))),
  OIDC_NEW_PEOPLE_ROLE: z
    .string()
    .transform((role) => role.toUpperCase())
    .pipe(z.enum(Role, "must be one of these: editor, reviewer, admin"))
    .optional(),
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
  LANGUAGE_MODEL_URL: address.optional(),
  LANGUAGE_MODEL_NAME: z.string().trim().max(300, "has 300 characters at the most").default("default"),
  LANGUAGE_MODEL_KEY: z.string().optional(),
  LANGUAGE_MODEL_TIMEOUT_SECONDS: atLeastOne
    .max(modelTimeoutSecondsMax, `must be at most ${modelTimeoutSecondsMax}`)
    .default(modelTimeoutSecondsDefault),
  LANGUAGE_MODEL_RETRY_SECONDS: waits.default(modelRetrySecondsDefault),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, "must be an e-mail address, with a name before it or without")
    .optional(),
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
  LIST_EXPORT_ROWS_MAX: atLeastOne
    .max(listExportRowsMost, `must be at most ${listExportRowsMost}`)
    .default(listExportRowsMaxDefault),
  LIST_EXPORT_KEPT_DAYS: atLeastOne.default(listExportKeptDaysDefault),
});

export type EnvValues = z.infer<typeof shape>;

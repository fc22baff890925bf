import { resolve } from "node:path";
import type { Role } from "@claimdesk/shared/claim-state";
import type { z } from "zod";
import { secretLengthMin, shape, type EnvValues } from "./env-shape.ts";
import { Failure } from "./failure.ts";

/** Known to everybody who reads this, therefore accepted only where nobody else can reach the desk. */
const localSecret = "claimdesk-on-this-machine-only-secret";

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
  /** Null: people sign in here alone. */
  readonly singleSignOn: SingleSignOnSettings | null;
  /** Whoever has one of these roles must sign in with two factors to use it. */
  readonly secondFactorRoles: readonly Role[];
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
  /** Null: no language model is asked for anything. */
  readonly languageModel: LanguageModelSettings | null;
  /** Null: nothing is sent by e-mail. */
  readonly mail: MailSettings | null;
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
  /** Lists that people export: how long at the most, and how long their files are kept. */
  readonly listExports: { readonly rowsMax: number; readonly keptDays: number };
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

export interface SingleSignOnSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: the provider takes PKCE alone. */
  readonly clientSecret: string | null;
  /** What the button says. */
  readonly name: string;
  /** Nobody else's addresses are let in; empty lets in all. */
  readonly emailDomains: readonly string[];
  /** What those are who come for the first time; null: only who is at the desk already comes in. */
  readonly newPeopleRole: Role | null;
}

export interface MailSettings {
  /** With the name and the password, where the server asks for one. */
  readonly smtpUrl: string;
  readonly from: string;
}

export interface LanguageModelSettings {
  /** Of an interface like OpenAI's, without `/chat/completions`. */
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
  /** Of one part of a text. */
  readonly timeoutSeconds: number;
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
    singleSignOn: singleSignOnOf(values),
    secondFactorRoles: values.SECOND_FACTOR_ROLES,
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
    languageModel: languageModelOf(values),
    mail: mailOf(values),
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
    listExports: { rowsMax: values.LIST_EXPORT_ROWS_MAX, keptDays: values.LIST_EXPORT_KEPT_DAYS },
    publisher: { name: values.PUBLISHER_NAME, url: values.PUBLISHER_URL ?? publicUrl.origin },
  };
}

function singleSignOnOf(values: EnvValues): SingleSignOnSettings | null {
  if (values.OIDC_ISSUER === undefined) return null;
  if (values.OIDC_CLIENT_ID === undefined)
    throw new BadConfiguration("OIDC_CLIENT_ID must be set where OIDC_ISSUER is");
  return {
    issuer: values.OIDC_ISSUER,
    clientId: values.OIDC_CLIENT_ID,
    clientSecret: values.OIDC_CLIENT_SECRET ?? null,
    name: values.OIDC_NAME,
    emailDomains: values.OIDC_EMAIL_DOMAINS,
    newPeopleRole: values.OIDC_NEW_PEOPLE_ROLE ?? null,
  };
}

function mailOf(values: EnvValues): MailSettings | null {
  if (values.SMTP_URL === undefined) return null;
  if (values.MAIL_FROM === undefined) throw new BadConfiguration("MAIL_FROM must be set where SMTP_URL is");
  return { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM };
}

function languageModelOf(values: EnvValues): LanguageModelSettings | null {
  if (values.LANGUAGE_MODEL_URL === undefined) return null;
  return {
    url: values.LANGUAGE_MODEL_URL.replace(/\/+$/, ""),
    name: values.LANGUAGE_MODEL_NAME,
    key: values.LANGUAGE_MODEL_KEY ?? null,
    timeoutSeconds: values.LANGUAGE_MODEL_TIMEOUT_SECONDS,
    retrySeconds: values.LANGUAGE_MODEL_RETRY_SECONDS,
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

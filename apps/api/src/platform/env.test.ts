import { BadConfiguration, readEnv } from "./env.ts";

const given = { DATABASE_URL: "postgres://desk@localhost/desk" };
const secret = "0123456789abcdef0123456789abcdef";

const messageFor = (variables: Record<string, string | undefined>): string => {
  try {
    readEnv(variables);
    return "accepted";
  } catch (error) {
    return error instanceof BadConfiguration ? error.message : `thrown as it is: ${String(error)}`;
  }
};

test("one setting is enough on one's own machine", () => {
  expect(readEnv(given)).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    publicUrl: "http://localhost:4000",
    adminOrigins: ["http://localhost:3000"],
    production: false,
    sqlCountHeader: false,
    rateLimit: { addressMax: 3_000, keyMax: 6_000, windowSeconds: 60 },
  });
});

test("what is public is kept for a short while, and nothing is traced unless somebody asks for it", () => {
  expect(readEnv(given)).toMatchObject({
    trustedDocuments: { path: null, only: false },
    publicCache: { maxAgeSeconds: 15, bytesMax: 64 * 1024 * 1024 },
    metricsToken: null,
    slowOperationMs: 500,
    tracesEndpoint: null,
  });
});

test("the schema is shown to everybody unless the desk is in production, and there when it is asked for", () => {
  const production = { ...given, NODE_ENV: "production", AUTH_SECRET: secret };
  expect(readEnv(given).publicIntrospection).toBe(true);
  expect(readEnv({ ...given, PUBLIC_INTROSPECTION: "false" }).publicIntrospection).toBe(false);
  expect(readEnv(production).publicIntrospection).toBe(false);
  expect(readEnv({ ...production, PUBLIC_INTROSPECTION: "true" }).publicIntrospection).toBe(true);
});

test("the public address follows the port", () => {
  expect(readEnv({ ...given, API_PORT: "4123" }).publicUrl).toBe("http://localhost:4123");
});

test("several admins are separated by commas, and empty settings are as if left out", () => {
  const { adminOrigins, port } = readEnv({
    ...given,
    API_PORT: "",
    ADMIN_ORIGIN: "https://desk.example, https://old.example/",
  });
  expect(adminOrigins).toEqual(["https://desk.example", "https://old.example"]);
  expect(port).toBe(4000);
});

test.each([
  ["no database", {}, "DATABASE_URL must be set"],
  ["another kind of database", { DATABASE_URL: "mysql://x" }, "DATABASE_URL must be a postgres:// address"],
  ["a port that is none", { ...given, API_PORT: "http" }, "API_PORT must be a number from 0 to 65535"],
  ["a port beyond", { ...given, API_PORT: "70000" }, "API_PORT must be a number from 0 to 65535"],
  ["an unknown level", { ...given, LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of these"],
  [
    "an admin without http",
    { ...given, ADMIN_ORIGIN: "desk.example" },
    "ADMIN_ORIGIN must be an http or https address",
  ],
  ["a short secret", { ...given, AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 32 characters"],
  ["production without a secret", { ...given, NODE_ENV: "production" }, "AUTH_SECRET must be set"],
  [
    "a public desk without a secret",
    { ...given, PUBLIC_URL: "https://api.desk.example" },
    "AUTH_SECRET must be set",
  ],
  [
    "a collector without http",
    { ...given, OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" },
    "OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address",
  ],
  [
    "mails from nobody",
    { ...given, SMTP_URL: "smtp://localhost:2525" },
    "MAIL_FROM must be set where SMTP_URL is",
  ],
  [
    "a mail server on the web",
    { ...given, SMTP_URL: "https://mail.example" },
    "SMTP_URL must be an smtp:// or smtps:// address",
  ],
  [
    "mails from something else than an address",
    { ...given, SMTP_URL: "smtp://localhost", MAIL_FROM: "Claimdesk" },
    "MAIL_FROM must be an e-mail address",
  ],
  ["a token that is guessed", { ...given, METRICS_TOKEN: "short" }, "METRICS_TOKEN must have at least 16"],
  ["a time before now", { ...given, SLOW_OPERATION_MS: "-1" }, "SLOW_OPERATION_MS must be 0 or more"],
  [
    "fewer than no requests",
    { ...given, RATE_LIMIT_ADDRESS_MAX: "-1" },
    "RATE_LIMIT_ADDRESS_MAX must be 0 or more",
  ],
  [
    "a role that there is not",
    { ...given, SECOND_FACTOR_ROLES: "reviewer,chief" },
    "SECOND_FACTOR_ROLES must be roles with commas between them: editor, reviewer, admin",
  ],
  [
    "a provider of single sign-on by http elsewhere",
    { ...given, OIDC_ISSUER: "http://id.example.org" },
    "OIDC_ISSUER must be an https address; http is for this machine alone",
  ],
  [
    "a provider without the desk's name there",
    { ...given, OIDC_ISSUER: "https://id.example.org" },
    "OIDC_CLIENT_ID must be set where OIDC_ISSUER is",
  ],
  ["no attempts at signing in", { ...given, SIGN_IN_RATE_MAX: "0" }, "SIGN_IN_RATE_MAX must be at least 1"],
  [
    "a wait that is no number",
    { ...given, WEBHOOK_RETRY_SECONDS: "5,soon" },
    "WEBHOOK_RETRY_SECONDS must be seconds",
  ],
  [
    "a receiver waited for too long",
    { ...given, WEBHOOK_TIMEOUT_SECONDS: "61" },
    "WEBHOOK_TIMEOUT_SECONDS must be at most 60",
  ],
])("%s is one clear line", (_what, variables, message) => {
  expect(messageFor(variables)).toContain(message);
  expect(messageFor(variables)).not.toContain("\n");
});

test("production runs with a secret of its own", () => {
  expect(readEnv({ ...given, NODE_ENV: "production", AUTH_SECRET: secret })).toMatchObject({
    production: true,
    authSecret: secret,
  });
});

test("no folder for exports means no exports, and a time that is none is one clear line", () => {
  const given = { DATABASE_URL: "postgres://desk@localhost/desk" };
  expect(readEnv(given).exports).toBeNull();
  const exports = { folder: "/srv/exports", cron: "30 2 * * *", keep: 7 };
  expect(readEnv({ ...given, EXPORT_FOLDER: "/srv/exports" }).exports).toEqual(exports);
  expect(() => readEnv({ ...given, EXPORT_CRON: "at night" })).toThrow(
    "EXPORT_CRON must have the five fields",
  );
});

test("who publishes is the desk itself, unless it is told", () => {
  const given = { DATABASE_URL: "postgres://desk@localhost/desk", PUBLIC_URL: "http://localhost:5000" };
  expect(readEnv(given).publisher).toEqual({ name: "Claimdesk", url: "http://localhost:5000" });
  const told = { PUBLISHER_NAME: "The Desk", PUBLISHER_URL: "https://desk.example/" };
  expect(readEnv({ ...given, ...told }).publisher).toEqual({
    name: "The Desk",
    url: "https://desk.example/",
  });
});

// The only reader of process.env in the admin. Values are read when asked for, not when built, so that one
// build can be started against any API.

export interface Env {
  apiUrl: URL;
  isDevelopment: boolean;
  timeZone: string;
}

export function readEnv(): Env {
  const { API_URL, NODE_ENV, TZ } = process.env;
  return {
    apiUrl: readUrl("API_URL", API_URL ?? "http://localhost:4000"),
    isDevelopment: NODE_ENV === "development",
    timeZone: TZ !== undefined && TZ !== "" ? TZ : "UTC",
  };
}

function readUrl(name: string, value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol)) {
    throw new Error(`${name} must be an http or https address, and is "${value}".`);
  }
  return url;
}

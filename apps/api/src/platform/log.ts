import { pino, type Logger } from "pino";

export type { Logger };

/** What identifies somebody never reaches a log file. */
const secrets = [
  "req.headers.cookie",
  "req.headers.authorization",
  "headers.cookie",
  "headers.authorization",
];

export function createLog(level: string): Logger {
  return pino({ level, redact: secrets, base: { service: "claimdesk-api" } });
}

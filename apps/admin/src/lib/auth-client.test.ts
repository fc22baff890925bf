import { readSignIn } from "./auth-client.ts";

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response("", { status, headers });

test.each([
  [200, "signedIn"],
  [401, "wrongCredentials"],
  [400, "wrongCredentials"],
  [403, "refused"],
  [500, "unreachable"],
  [502, "unreachable"],
])("status %i is told as %s", (status, kind) => {
  expect(readSignIn(answer(status)).kind).toBe(kind);
});

test.each([
  [{ "x-retry-after": "12" }, 12],
  [{ "retry-after": "3.2" }, 4],
  [{ "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, 60],
  [{}, 60],
])("too many attempts say how long to wait: %j", (headers, retryAfterSeconds) => {
  expect(readSignIn(answer(429, headers))).toEqual({ kind: "tooManyAttempts", retryAfterSeconds });
});

import { problemOf, readAuthAnswer } from "./auth-answer.ts";

test.each([
  [400, "INVALID_PASSWORD", "wrongPassword"],
  [401, "INVALID_CODE", "wrongCode"],
  [401, "CODE_USED", "usedCode"],
  [401, "INVALID_BACKUP_CODE", "wrongCode"],
  [400, "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE", "startAgain"],
  [429, "ACCOUNT_TEMPORARILY_LOCKED", "locked"],
  [429, undefined, "tooMany"],
  [403, "SESSION_NOT_FRESH", "notFresh"],
  [401, "UNAUTHORIZED", "signedOut"],
  [503, "PROVIDER_UNREACHABLE", "providerUnreachable"],
  [403, "SOMETHING_NEW", "refused"],
  [502, undefined, "unreachable"],
])("%i with the code %s is told as %s", (...[status, code, problem]) => {
  expect(problemOf(status, code)).toBe(problem);
});

test("an answer that is no JSON is told by its status", async () => {
  const answer = await readAuthAnswer(new Response("<html>", { status: 502 }));
  expect(answer).toEqual({ ok: false, problem: "unreachable" });
});

import { keyStanding } from "./key-standing.ts";

const now = new Date("2024-06-24T08:00:00Z");
const [before, after] = ["2024-06-24T08:00:00Z", "2024-06-24T08:00:01Z"];

test("a key works until it expires or is revoked", () => {
  expect(keyStanding({ expiresAt: after, revokedAt: null }, now)).toBe("active");
  expect(keyStanding({ expiresAt: before, revokedAt: null }, now)).toBe("expired");
  expect(keyStanding({ expiresAt: after, revokedAt: before }, now)).toBe("revoked");
});

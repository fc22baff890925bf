import { passwordLengthMin } from "@claimdesk/shared/limits";
import { newPassword } from "./new-password.ts";

test("a password is long enough and can be read out", () => {
  expect(newPassword().length).toBeGreaterThanOrEqual(passwordLengthMin);
  expect(newPassword()).toMatch(/^[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){3}$/);
});

test("no two passwords are the same", () => {
  expect(new Set(Array.from({ length: 200 }, newPassword)).size).toBe(200);
});

test("every character occurs", () => {
  const seen = new Set(Array.from({ length: 200 }, newPassword).join(""));
  expect([...seen].filter((character) => character !== "-")).toHaveLength(32);
});

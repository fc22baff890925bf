import { randomBytes } from "node:crypto";

/** 144 bits in 24 characters, which can be read out on a telephone if need be. */
const generatedBytes = 18;

export function generatePassword(): string {
  return randomBytes(generatedBytes).toString("base64url");
}

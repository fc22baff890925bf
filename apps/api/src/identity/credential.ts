import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { parseCookies } from "better-call";
import { Denial } from "../kernel/denial.ts";

/** What a request shows to say who it is from: a session's token or a key's hash. */
export type Credential =
  { readonly kind: "session"; readonly token: string } | { readonly kind: "key"; readonly hash: Buffer };

/** Tells a key of this desk from others, also to scanners that look for leaked secrets. */
export const keyPrefix = "cdk_";
/** 273 bits: as many as a hash of 256 can keep apart. */
export const keyLength = 48;
const keyPattern = /^cdk_[A-Za-z]{48}$/;

export interface SessionCookie {
  readonly name: string;
  readonly secret: string;
}

/** A key is long and random, so that a plain hash of it is as hard to guess as the key. */
export function hashOfKey(key: string): Buffer {
  return createHash("sha256").update(key).digest();
}

/** A program's key comes first: who sends one does not mean the cookie that a browser adds. */
export function credentialOf(headers: IncomingHttpHeaders, cookie: SessionCookie): Credential | null {
  if (headers.authorization !== undefined) return keyIn(headers.authorization);
  const token = headers.cookie === undefined ? null : sessionTokenIn(headers.cookie, cookie);
  return token === null ? null : { kind: "session", token };
}

/** Of whatever looks like a key of a desk, in hexadecimal digits; null where nothing does. */
export function keyHashIn({ authorization }: IncomingHttpHeaders): string | null {
  const key = authorization === undefined ? null : /^bearer\s+(\S+)\s*$/i.exec(authorization)?.[1];
  return key != null && keyPattern.test(key) ? hashOfKey(key).toString("hex") : null;
}

function keyIn(authorization: string): Credential {
  const [scheme = "", key = ""] = authorization.trim().split(/\s+/, 2);
  if (scheme.toLowerCase() !== "bearer") {
    throw new Denial("UNAUTHENTICATED", "Send a key of this desk as: Authorization: Bearer cdk_…");
  }
  if (!keyPattern.test(key)) throw new Denial("UNAUTHENTICATED", "This is not a key of this desk.");
  return { kind: "key", hash: hashOfKey(key) };
}

/**
 * Better Auth signs the token with HMAC-SHA-256. A signature that does not fit means no session, as it does there:
 * a browser that keeps a cookie from before the secret was changed must still be able to read and to sign in.
 */
function sessionTokenIn(header: string, { name, secret }: SessionCookie): string | null {
  const signed = parseCookies(header).get(name);
  if (signed === undefined) return null;
  const value = decoded(signed);
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const [token, signature] = [value.slice(0, dot), Buffer.from(value.slice(dot + 1), "base64")];
  const expected = createHmac("sha256", secret).update(token).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected) ? token : null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

import { createHmac } from "node:crypto";
import { Denial } from "../kernel/denial.ts";
import { credentialOf, hashOfKey } from "./credential.ts";

const cookie = { name: "claimdesk.session_token", secret: "a secret of thirty-two characters" };
const key = `cdk_${"aB".repeat(24)}`;

function signed(token: string, secret = cookie.secret): string {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return `${cookie.name}=${encodeURIComponent(`${token}.${signature}`)}`;
}

test("nothing shown is nobody", () => {
  expect(credentialOf({}, cookie)).toBeNull();
  expect(credentialOf({ cookie: "theme=dark" }, cookie)).toBeNull();
});

test("a cookie signed by this desk is a session", () => {
  expect(credentialOf({ cookie: `theme=dark; ${signed("abc.def")}` }, cookie)).toEqual({
    kind: "session",
    token: "abc.def",
  });
});

test.each([
  ["signed by another desk", signed("abc", "another secret of thirty characters")],
  ["with another token under the signature", signed("abc").replace("abc", "abd")],
  ["without a signature", `${cookie.name}=abc`],
  ["with an empty signature", `${cookie.name}=abc.`],
  ["badly encoded", `${cookie.name}=%E0%A4%A.%`],
])("a cookie %s is nobody", (_what, header) => {
  expect(credentialOf({ cookie: header }, cookie)).toBeNull();
});

test("a key is looked up by its hash, and goes before a cookie", () => {
  const found = credentialOf({ authorization: `bearer ${key}`, cookie: signed("abc") }, cookie);
  expect(found).toEqual({ kind: "key", hash: hashOfKey(key) });
  expect(hashOfKey(key)).toHaveLength(32);
});

test.each(["Basic dXNlcjpwYXNz", "Bearer", "Bearer abc", `Bearer ${key}x`, ""])(
  "the authorization %j is refused, not taken for nobody",
  (authorization) => {
    expect(() => credentialOf({ authorization }, cookie)).toThrow(Denial);
  },
);

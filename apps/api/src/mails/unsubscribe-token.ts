import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { globalId, parseGlobalId } from "../kernel/id.ts";

/** The link in a mail: whoever has it takes one person out of the list, and can do nothing else. */
export class UnsubscribeToken {
  readonly #key: Buffer;

  constructor(authSecret: string) {
    this.#key = Buffer.from(hkdfSync("sha256", authSecret, "", "claimdesk unsubscribe", 32));
  }

  /** It does not expire: mails are read after years. */
  of(personId: string): string {
    const id = globalId("Person", personId);
    return `${id}.${this.#signatureOf(id).toString("base64url")}`;
  }

  /** Whose it is; null where nobody signed it here. */
  personOf(token: string): string | null {
    const [id = "", signature = ""] = token.split(".");
    const [given, right] = [Buffer.from(signature, "base64url"), this.#signatureOf(id)];
    const isRight = given.length === right.length && timingSafeEqual(given, right);
    const named = parseGlobalId(id);
    return isRight && named?.type === "Person" ? named.uuid : null;
  }

  #signatureOf(id: string): Buffer {
    return createHmac("sha256", this.#key).update(id).digest();
  }
}

import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const tagLength = 16;

/** What the database may know of a key: enough to find it again. */
export const digestOf = (key: string): Buffer => createHash("sha256").update(key).digest();

/**
 * Hides what is kept of a request from whoever reads the database: a body may hold a password, and an answer a secret
 * that is shown once. To open an answer one needs the desk's secret and the caller's key, of which neither is there.
 */
export class AnswerSeal {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** With the secret in it, since a short password could be guessed from a plain hash. */
  fingerprint(body: string): Buffer {
    return createHmac("sha256", this.#secret).update(body).digest();
  }

  seal(key: string, answer: string): Buffer {
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv(algorithm, this.#keyOf(key), nonce);
    const sealed = Buffer.concat([cipher.update(answer, "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Null when it was sealed with another secret. */
  open(key: string, sealed: Buffer): string | null {
    try {
      const decipher = createDecipheriv(algorithm, this.#keyOf(key), sealed.subarray(0, nonceLength));
      decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
      const opened = decipher.update(sealed.subarray(nonceLength + tagLength));
      return Buffer.concat([opened, decipher.final()]).toString("utf8");
    } catch {
      // The desk's secret was changed since: what was sealed before is not to be had again.
      return null;
    }
  }

  #keyOf(key: string): Buffer {
    return Buffer.from(hkdfSync("sha256", this.#secret, key, "claimdesk idempotent answer", 32));
  }
}

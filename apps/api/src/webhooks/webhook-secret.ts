import { randomBytes } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { Webhook } from "standardwebhooks";

/** The specification asks for 24 to 64. */
const secretBytes = 32;

export const newSecret = (): string => `whsec_${randomBytes(secretBytes).toString("base64")}`;

/**
 * Secrets sign, so that they have to be kept. They are kept sealed, by a key that is not in the database: whoever
 * reads a back-up can sign nothing.
 */
export class SecretBox {
  readonly #key: string;

  constructor(authSecret: string) {
    this.#key = `webhook secrets ${authSecret}`;
  }

  seal(secret: string): Promise<string> {
    return symmetricEncrypt({ key: this.#key, data: secret });
  }

  /** Null where it was sealed with another key: the desk's AUTH_SECRET has changed since. */
  async open(sealed: string): Promise<string | null> {
    try {
      return await symmetricDecrypt({ key: this.#key, data: sealed });
    } catch {
      return null;
    }
  }
}

interface Message {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** One signature for each secret that is in force: during a rotation a receiver may know either. */
export function signedHeaders({ id, at, body }: Message, secrets: readonly string[]): Record<string, string> {
  return {
    "content-type": "application/json",
    "user-agent": "Claimdesk-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(" "),
  };
}

import { createTransport } from "nodemailer";
import type { MailSettings } from "../env.ts";

interface OutgoingMail {
  /** The same at every attempt: whoever gets it twice sees that it is one. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a server takes to answer, by far; longer, and it is tried again. */
const timeoutMs = 20_000;

/** One mail by SMTP. Rejects where the server does not take it. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

export function mailTransport({ smtpUrl, from }: MailSettings): SendMail {
  const transport = createTransport(smtpUrl, {
    from,
    // What is written in a comment never makes the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  Object.assign(transport.options, {
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return async (mail) => {
    await transport.sendMail({ ...mail });
  };
}

/** A sender is taken for lost after all that a server may take to be found, to greet and to answer. */
export const sendingSecondsMax = (4 * timeoutMs) / 1000;

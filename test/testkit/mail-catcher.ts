import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface CaughtMail {
  to: string[];
  /** By name in small letters; long ones unfolded. */
  headers: Record<string, string>;
  /** All parts, as they are read. */
  text: string;
}

/** A mail server on a port of this machine that takes every mail and passes none on. */
export class MailCatcher {
  readonly caught: CaughtMail[] = [];
  /** While it says so, it takes nothing. */
  refusal: string | null = null;
  readonly #server: SMTPServer;
  attempts = 0;

  constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          this.attempts += 1;
          if (this.refusal !== null) return done(new Error(this.refusal));
          const to = session.envelope.rcptTo.map(({ address }) => address);
          this.caught.push({ to, ...readMail(Buffer.concat(chunks).toString("utf8")) });
          return done();
        });
      },
    });
  }

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    return this;
  }

  get url(): string {
    return `smtp://127.0.0.1:${String((this.#server.server.address() as AddressInfo).port)}`;
  }

  sentTo(address: string): CaughtMail[] {
    return this.caught.filter(({ to }) => to.includes(address));
  }

  close(): Promise<void> {
    return new Promise((done) => this.#server.close(() => done()));
  }
}

function readMail(raw: string): Pick<CaughtMail, "headers" | "text"> {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const lines = head.replaceAll(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  return { headers, text: unquoted(rest.join("\r\n\r\n")) };
}

/** Quoted-printable (RFC 2045), in which nodemailer sends what people write. */
function unquoted(text: string): string {
  const bytes = text
    .replaceAll(/=\r\n/g, "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

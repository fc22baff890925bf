import type { DataSource, EntityManager } from "typeorm";
import { globalId } from "../kernel/id.ts";
import { mentionedIn, withNames } from "../kernel/mention.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { sendingSecondsMax, type SendMail } from "../platform/mail/mail-transport.ts";
import { mailOf, type MailedNotice, type WaitingLine } from "./mail.document.ts";
import type { MailRow, MailStore, NoticeRow } from "./mail.store.ts";
import type { UnsubscribeToken } from "./unsubscribe-token.ts";
import { waitingKinds, type WaitingKind, type WaitingStore } from "./waiting.store.ts";

/** Once a minute: what is told at once is told within it, and what comes in a burst as one mail. */
export const gatherMailJob = "gather-mail";
export const sendMailJob = "send-mail";

export interface MailToSend {
  readonly mailId: string;
}

interface Parts {
  readonly store: MailStore;
  readonly waiting: WaitingStore;
  readonly tokens: UnsubscribeToken;
  readonly send: SendMail;
  readonly jobs: Pick<Jobs, "scheduleAll">;
  /** Where people work, and where the API is reached: without a slash at the end. */
  readonly adminUrl: string;
  readonly publicUrl: string;
}

/** Sends what concerns people by e-mail: first as a row and a job in one transaction, then once, however often it is tried. */
export class MailSendingService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async gather(): Promise<void> {
    const { store, jobs } = this.#with;
    await this.#source.transaction(async (tx) => {
      const ids = await store.gather(tx);
      const at = new Date();
      const each = ids.map((mailId) => ({ key: mailId, data: { mailId }, at }));
      await jobs.scheduleAll(sendMailJob, each, tx);
    });
  }

  /** No transaction is open while the server is waited for. What it does not take is the job's failure, and tried again. */
  async send({ mailId }: MailToSend): Promise<void> {
    const { store, send } = this.#with;
    const prepared = await this.#source.transaction((tx) => this.#prepare(tx, mailId));
    if (prepared === null) return;
    try {
      await send(prepared);
    } catch (error) {
      await store.giveBack(this.#source.manager, mailId);
      throw error;
    }
    await store.sent(this.#source.manager, mailId);
  }

  async #prepare(tx: EntityManager, mailId: string): Promise<Parameters<SendMail>[0] | null> {
    const { store, tokens, adminUrl, publicUrl } = this.#with;
    const mail = await store.begin(tx, mailId, sendingSecondsMax);
    if (mail === null) return null;
    const notices = await this.#told(tx, await store.noticesOf(tx, mailId));
    const waiting = mail.kind === "DIGEST" ? await this.#waitingFor(tx, mail.personId) : [];
    // What it was to tell of was taken back meanwhile, or nothing waits.
    if (notices.length + waiting.length === 0) return null;
    const unsubscribeUrl = `${publicUrl}/mail/unsubscribe?token=${encodeURIComponent(tokens.of(mail.personId))}`;
    const content = { ...mail, notices, waiting, unsubscribeUrl, preferencesUrl: `${adminUrl}/account` };
    return { ...mailOf(content), ...this.#envelope(mail, unsubscribeUrl) };
  }

  async #waitingFor(tx: EntityManager, personId: string): Promise<WaitingLine[]> {
    const counts = await this.#with.waiting.of(tx, personId);
    return waitingKinds.flatMap((kind) =>
      counts[kind] === 0
        ? []
        : [{ kind, count: counts[kind], href: `${this.#with.adminUrl}${waitingPaths[kind]}` }],
    );
  }

  #envelope({ id, name, email }: MailRow, unsubscribeUrl: string) {
    const { hostname } = new URL(this.#with.publicUrl);
    return {
      messageId: `<${id}@${hostname}>`,
      to: { name, address: email },
      headers: {
        "List-Unsubscribe": `<${unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
      },
    };
  }

  async #told(tx: EntityManager, rows: readonly NoticeRow[]): Promise<MailedNotice[]> {
    const named = rows.flatMap(({ said }) => mentionedIn(said ?? ""));
    const names = await this.#with.store.namesOf(tx, named);
    return rows.map((row) => ({
      ...row,
      said: row.said === null ? null : withNames(row.said, names),
      href: `${this.#with.adminUrl}${pathOf(row)}`,
    }));
  }
}

/** Where the admin lists what is counted. */
const waitingPaths: Readonly<Record<WaitingKind, string>> = {
  awaiting: "/?queue=awaiting",
  mine: "/?queue=mine",
  overdue: "/?queue=awaiting&due=PASSED",
  returned: "/?queue=returned",
  sentBack: "/claims?state=CHANGES_REQUESTED",
};

/** The same places that the notices in the app lead to. */
function pathOf({ kind, decision, review, commentId }: NoticeRow): string {
  if (review === null) return "/exports";
  const path = `/reviews/${globalId("Review", review.id)}`;
  if (commentId !== null) return `${path}#comment-${globalId("ReviewComment", commentId)}`;
  return kind === "RETURNED" && decision !== null ? `/claims/${globalId("Claim", review.claimId)}` : path;
}

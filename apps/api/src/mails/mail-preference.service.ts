import { noticeKinds, type NoticeKind } from "@claimdesk/shared/notice-kind";
import type { DataSource } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import { isKnownZone } from "../kernel/time-zone.ts";
import type { MailWishes } from "./mail-default.ts";
import type { MailPreferenceStore } from "./mail-preference.store.ts";
import { minutesOf } from "./time-of-day.ts";

/** As they are sent: times of day as words. */
export interface WantedWishes extends Pick<MailWishes, "atOnce" | "inDigest" | "language" | "timeZone"> {
  readonly digestAt: string;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
}

interface Parts {
  readonly store: MailPreferenceStore;
  readonly recorder: Recorder;
}

const timeZoneLengthMax = 64;

/** How a person wants to be told by e-mail. */
export class MailPreferenceService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async set(viewer: Viewer, wanted: WantedWishes): Promise<{ readonly id: string } | InvalidInput> {
    const actor = actorWith(viewer, "SEE_DESK", "Choosing e-mails");
    const wishes = checked(wanted);
    if (wishes instanceof InvalidInput) return wishes;
    const { store } = this.#with;
    const { personId } = actor;
    return this.#source.transaction(async (tx) => {
      const before = await store.wishesOf(tx, personId);
      await store.save(tx, personId, wishes);
      await this.#with.recorder.record(tx, {
        actor,
        action: "MAIL_PREFERENCES_SET",
        subject: { type: "Person", id: personId },
        before,
        after: wishes,
      });
      return { id: personId };
    });
  }

  /** By the link in a mail, which only whoever gets the mail has. False where there is nobody of that id any more. */
  async unsubscribe(personId: string): Promise<boolean> {
    const { store, recorder } = this.#with;
    return this.#source.transaction(async (tx) => {
      if (!(await store.exists(tx, personId))) return false;
      const before = await store.wishesOf(tx, personId);
      const after = { ...before, atOnce: [], inDigest: [] };
      await store.save(tx, personId, after);
      const subject = { type: "Person", id: personId } as const;
      await recorder.record(tx, { actor: null, action: "MAIL_UNSUBSCRIBED", subject, before, after });
      return true;
    });
  }
}

function checked(wanted: WantedWishes): MailWishes | InvalidInput {
  const digestAt = minutesOf(wanted.digestAt);
  if (digestAt === null) return noTime("digestAt");
  const [quietFrom, quietUntil] = [wanted.quietFrom, wanted.quietUntil].map((time) =>
    time === null ? null : (minutesOf(time) ?? undefined),
  );
  if (quietFrom === undefined) return noTime("quietFrom");
  if (quietUntil === undefined) return noTime("quietUntil");
  if ((quietFrom === null) !== (quietUntil === null)) return halfQuiet();
  if (quietFrom !== null && quietFrom === quietUntil) return halfQuiet();
  const { timeZone, language } = wanted;
  if (timeZone.length > timeZoneLengthMax || !isKnownZone(timeZone)) return noTimeZone();
  const atOnce = known(wanted.atOnce);
  const inDigest = known(wanted.inDigest).filter((kind) => !atOnce.includes(kind));
  return { atOnce, inDigest, language, timeZone, digestAt, quietFrom, quietUntil };
}

/** Each once, in one order: a set, as it is recorded. */
const known = (given: readonly NoticeKind[]): NoticeKind[] =>
  noticeKinds.filter((kind) => given.includes(kind));

const noTime = (field: string): InvalidInput =>
  new InvalidInput(field, {
    problem: "NOT_A_DATE",
    message: `\`${field}\` is a time of day, such as "07:30".`,
  });

function noTimeZone(): InvalidInput {
  const message = "There is no such time zone. Send a name of the IANA database, such as Europe/Paris.";
  return new InvalidInput("timeZone", { problem: "NOT_A_TIME_ZONE", message });
}

function halfQuiet(): InvalidInput {
  const message = "Quiet hours have a beginning and another end. Send both, or null for both.";
  return new InvalidInput("quietUntil", { problem: "MISSING_ONE_OF", message });
}

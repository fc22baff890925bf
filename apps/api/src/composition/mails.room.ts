import type { DataSource } from "typeorm";
import type { Recorder } from "../kernel/recorder.ts";
import { MailPreferenceService } from "../mails/mail-preference.service.ts";
import { mailPreferencesReader } from "../mails/mail-preference.reader.ts";
import { MailPreferenceResolver } from "../mails/mail-preference.resolver.ts";
import { MailPreferenceStore } from "../mails/mail-preference.store.ts";
import {
  gatherMailJob,
  MailSendingService,
  sendMailJob,
  type MailToSend,
} from "../mails/mail-sending.service.ts";
import { MailStore } from "../mails/mail.store.ts";
import { UnsubscribeToken } from "../mails/unsubscribe-token.ts";
import { WaitingStore } from "../mails/waiting.store.ts";
import { unsubscribeRoutes } from "../mails/unsubscribe.routes.ts";
import { everyMinute } from "../notices/notice.service.ts";
import type { Env } from "../platform/env.ts";
import { viewerParam } from "../platform/graphql/statement.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import { mailTransport } from "../platform/mail/mail-transport.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Not yet open: what is sent gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly env: Pick<Env, "mail" | "adminOrigins" | "publicUrl" | "authSecret">;
}

/** Two hours in all, later each time: a server that is being mended is waited for. */
const retry = { limit: 8, delaySeconds: 30 } as const;
const sendersPerProcess = 2;

export function mailsRoom({ source, recorder, jobs, env }: Parts): Room {
  const tokens = new UnsubscribeToken(env.authSecret);
  const preferences = new MailPreferenceService(source, { store: new MailPreferenceStore(), recorder });
  const reader = mailPreferencesReader(env.mail !== null);
  defineSending({ source, jobs, env }, tokens);
  return {
    resolvers: [new MailPreferenceResolver(preferences, reader)],
    roots: {
      myMailPreferences: {
        kind: "thing",
        reader,
        where: (scope) => `${scope.alias}.id = ${viewerParam(scope)}`,
        access: "SEE_DESK",
      },
    },
    readers: [reader],
    routes: (app) => unsubscribeRoutes(app, { preferences, tokens }),
  };
}

/** Also where e-mail is not set up: what the clock began before it was switched off is not to pile up. */
function defineSending({ source, jobs, env }: Omit<Parts, "recorder">, tokens: UnsubscribeToken): void {
  const [adminUrl = env.publicUrl] = env.adminOrigins;
  const { publicUrl } = env;
  const send = env.mail === null ? notSetUp : mailTransport(env.mail);
  const sending = new MailSendingService(source, {
    store: new MailStore(),
    waiting: new WaitingStore(),
    tokens,
    send,
    jobs,
    adminUrl,
    publicUrl,
  });
  const gather = async (): Promise<void> => (env.mail === null ? undefined : sending.gather());
  jobs.define(gatherMailJob, gather, { cron: everyMinute, pollSeconds: 1 });
  jobs.define<MailToSend>(sendMailJob, (mail) => sending.send(mail), {
    keyed: true,
    workers: sendersPerProcess,
    pollSeconds: 1,
    retry,
  });
}

const notSetUp = (): Promise<never> =>
  Promise.reject(new Error("E-mail is not set up any more: SMTP_URL says where mails are sent to."));

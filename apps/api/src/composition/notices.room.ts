import type { DataSource } from "typeorm";
import type { EventFollower } from "../kernel/event.ts";
import { ExportNoticeService } from "../notices/export-notice.service.ts";
import { NoticeWritingService } from "../notices/notice-writing.service.ts";
import { noticeList, noticeReader } from "../notices/notice.reader.ts";
import { NoticeResolver } from "../notices/notice.resolver.ts";
import { everyMinute, NoticeService, remindJob } from "../notices/notice.service.ts";
import { NoticeStore } from "../notices/notice.store.ts";
import { noticesChangedResolver } from "../notices/notices-changed.resolver.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { ReviewListener } from "../review/review.service.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly events: EventFollower;
  /** Not yet open: the clock that reminds gets its handler here. */
  readonly jobs: Pick<Jobs, "define">;
}

/** Made before the reviews, which tell it of everything that concerns somebody. */
export const noticeWriting = (): ReviewListener => new NoticeWritingService(new NoticeStore());

/** Exports of lists, which a later room writes, end with a notice. */
export const exportNotices = (): ExportNoticeService => new ExportNoticeService(new NoticeStore());

export function noticesRoom({ source, events, jobs }: Parts): Room {
  const notices = new NoticeService(source, new NoticeStore());
  jobs.define(remindJob, () => notices.remind(), { cron: everyMinute });
  return {
    resolvers: [new NoticeResolver(notices), noticesChangedResolver(events, notices)],
    roots: { notices: { kind: "connection", list: noticeList, access: "SEE_DESK" } },
    readers: [noticeReader],
  };
}

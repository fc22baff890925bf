import type { DataSource } from "typeorm";
import { FeedPollService } from "../following/feed-poll.service.ts";
import { FeedPollStore, type FeedTurn } from "../following/feed-poll.store.ts";
import { FeedQueueService, findDueFeedsJob, pollJob } from "../following/feed-queue.service.ts";
import { followedFeedList, followedFeedReader } from "../following/followed-feed.reader.ts";
import { FollowedFeedResolver } from "../following/followed-feed.resolver.ts";
import { FollowedFeedService } from "../following/followed-feed.service.ts";
import { FollowedFeedStore } from "../following/followed-feed.store.ts";
import { OpmlImportService } from "../following/opml-import.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Env } from "../platform/env.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { CaptureServices } from "./captures.room.ts";
import type { ImportsServices } from "./imports.room.ts";
import type { Room } from "./room.ts";

export interface FollowingServices {
  readonly feeds: FollowedFeedService;
  readonly lists: OpmlImportService;
}

interface FollowingNeeds extends CaptureServices {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly desks: DeskService;
  readonly sources: SourceService;
  readonly imports: ImportsServices;
  /** Not yet open: what is asked gets its handlers here. */
  readonly jobs: Pick<Jobs, "define" | "scheduleAll">;
  readonly env: Pick<Env, "fetching">;
}

const pollersPerProcess = 2;
const marginSeconds = 30;
const everyMinute = "* * * * *";

export function followingServices({
  source,
  jobs,
  env,
  imports,
  ...needs
}: FollowingNeeds): FollowingServices {
  const [feeds, polls] = [new FollowedFeedStore(), new FeedPollStore()];
  const queue = new FeedQueueService(source, polls, jobs);
  const leaseSeconds = env.fetching.timeoutSeconds + marginSeconds;
  const polling = new FeedPollService(source, {
    ...needs,
    polls,
    queue,
    imports: imports.queue,
    leaseSeconds,
  });
  jobs.define<FeedTurn>(pollJob, (turn) => polling.poll(turn), {
    keyed: true,
    workers: pollersPerProcess,
    pollSeconds: 1,
    expireSeconds: leaseSeconds + marginSeconds,
  });
  jobs.define(findDueFeedsJob, () => queue.findDue(), { cron: everyMinute });
  const parts = { ...needs, feeds, queue };
  return { feeds: new FollowedFeedService(source, parts), lists: new OpmlImportService(source, parts) };
}

export const followingRoom = ({ feeds, lists }: FollowingServices): Room => ({
  resolvers: [new FollowedFeedResolver(feeds, lists)],
  roots: {
    followedFeed: {
      kind: "thing",
      reader: followedFeedReader,
      where: whereId("FollowedFeed"),
      access: "SEE_DESK",
    },
    followedFeeds: { kind: "connection", list: followedFeedList, access: "SEE_DESK" },
  },
  readers: [followedFeedReader],
});

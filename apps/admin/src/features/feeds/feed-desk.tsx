"use client";

import { MoreHorizontal, Pause, Pencil, Play, RefreshCw, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { useFollowed } from "../../lib/use-followed.ts";
import { useReopening } from "../../lib/use-reopening.ts";
import { useWrite } from "../../lib/use-write.ts";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Button } from "../../ui/button.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { useToast } from "../../ui/toast.tsx";
import { EditFeedDialog } from "./edit-feed-dialog.tsx";
import type { DeskFeed } from "./feed-desk.query.ts";
import { FeedFacts } from "./feed-facts.tsx";
import { FeedHealth } from "./feed-health.tsx";
import { FeedProblem } from "./feed-problem.tsx";
import { UnfollowConfirmation } from "./unfollow-confirmation.tsx";
import { editFeed, pollFeed } from "./feed.action.ts";

type FeedTask = "edit" | "unfollow";

export function FeedDesk({ feed, mayEdit }: { feed: DeskFeed; mayEdit: boolean }) {
  const t = useTranslations("feeds.desk");
  const [task, setTask] = useState<FeedTask>();
  useReopening(`feed.${feed.id}`, () => mayEdit && setTask("edit"));
  const keys = useMemo(
    () => (mayEdit ? [{ keys: "e", label: t("edit"), run: () => setTask("edit") }] : []),
    [t, mayEdit],
  );
  useKeys(t("title"), keys);
  useFollowed(feed.isDue, feed.nextPollAt);
  const close = () => setTask(undefined);
  return (
    <>
      <FeedHeader feed={feed} {...(mayEdit ? { onChoose: setTask } : {})} />
      <FeedProblem feed={feed} />
      <FeedFacts feed={feed} />
      {task === "edit" && <EditFeedDialog feed={feed} onClose={close} />}
      {task === "unfollow" && <UnfollowConfirmation feed={feed} onClose={close} />}
    </>
  );
}

interface FeedHeaderProps {
  feed: DeskFeed;
  onChoose?: (task: FeedTask) => void;
}

function FeedHeader({ feed, onChoose }: FeedHeaderProps) {
  const t = useTranslations("feeds.desk");
  const toast = useToast();
  const poll = useWrite(pollFeed, () => toast({ tone: "success", title: t("asked") }));
  const pause = useWrite(editFeed);
  const isActive = feed.state === "ACTIVE";
  const change = () => pause.run({ id: feed.id, expectedVersion: feed.version, paused: isActive });
  return (
    <>
      <PageHeader
        title={<span className="break-words">{feed.title ?? feed.url}</span>}
        isLong
        overline={<FeedHealth {...feed} />}
        description={feed.title === null ? undefined : <span className="wrap-anywhere">{feed.url}</span>}
        actions={
          onChoose && (
            <>
              {isActive && (
                <Button pending={poll.pending} onClick={() => poll.run(feed.id)}>
                  <RefreshCw aria-hidden />
                  {t("poll")}
                </Button>
              )}
              <Button pending={pause.pending} onClick={change}>
                {isActive ? <Pause aria-hidden /> : <Play aria-hidden />}
                {isActive ? t("pause") : t("resume")}
              </Button>
              <Button onClick={() => onChoose("edit")}>
                <Pencil aria-hidden />
                {t("edit")}
              </Button>
              <FeedMenu onUnfollow={() => onChoose("unfollow")} />
            </>
          )
        }
      />
      <RefusalNote refusal={poll.refusal} onRead={poll.clear} />
      <RefusalNote refusal={pause.refusal} onRead={pause.clear} />
    </>
  );
}

function FeedMenu({ onUnfollow }: { onUnfollow: () => void }) {
  const t = useTranslations("feeds.desk");
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t("more")} className={buttonStyles({ shape: "square" })}>
          <MoreHorizontal aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={onUnfollow}>
        {t("unfollow")}
      </MenuItem>
    </Menu>
  );
}

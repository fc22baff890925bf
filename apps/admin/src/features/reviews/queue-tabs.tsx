import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import type { ReadQueue } from "./read-queue.ts";
import { plainChoice, queueNames, queueParams } from "./queue-choice.ts";

type QueueTabsProps = Pick<ReadQueue, "choice" | "saved" | "counts" | "views"> & {
  params: SearchParams;
  me: string;
};

/** Every part of the queue with its number, so that nothing waits behind a tab unseen; below them the views that were kept. */
export function QueueTabs({ params, choice, saved, counts, views, me }: QueueTabsProps) {
  const t = useTranslations("queue");
  return (
    <div className="flex flex-col gap-1">
      <LinkTabs
        label={t("views")}
        tabs={queueNames.map((name) => ({
          href: hrefWith("/", params, { view: "", ...queueParams(plainChoice(name)) }),
          label: t(`view.${name}`),
          count: counts[name],
          isCurrent: saved === undefined && name === choice.queue,
        }))}
      />
      {views.length > 0 && (
        <LinkTabs
          label={t("saved.title")}
          tabs={views.map((view) => ({
            href: hrefWith("/", params, { ...nothing, view: view.id }),
            label: (
              <ViewName name={view.name} sharedBy={view.owner.id === me ? undefined : view.owner.name} />
            ),
            count: view.count,
            isCurrent: view.id === saved?.id,
          }))}
        />
      )}
    </div>
  );
}

const nothing = Object.fromEntries(
  Object.keys(queueParams(plainChoice("awaiting"))).map((name) => [name, ""]),
);

/** Whose it is is said with it: another's view can change under one's eyes. */
function ViewName({ name, sharedBy }: { name: string; sharedBy: string | undefined }) {
  const t = useTranslations("queue.saved");
  if (sharedBy === undefined) return <span className="max-w-60 truncate">{name}</span>;
  return (
    <>
      <Users aria-hidden className="size-4 shrink-0" />
      <span className="max-w-60 truncate">{name}</span>
      <span className="text-xs text-ink-subtle">{t("sharedBy", { name: sharedBy })}</span>
    </>
  );
}

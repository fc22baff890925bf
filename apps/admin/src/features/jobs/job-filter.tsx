"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { queueIn } from "./job-page.query.ts";
import { knownQueues } from "./known-queue.ts";

export function JobFilter({ params }: { params: SearchParams }) {
  const t = useTranslations("jobs");
  const router = useRouter();
  const { compare } = new Intl.Collator(useLocale());
  const options = knownQueues
    .map((value) => ({ value, label: t(`queues.${value}`) }))
    .sort((one, other) => compare(one.label, other.label));
  return (
    <div className="w-72 max-w-full">
      <FilterSelect
        label={t("queue")}
        anyLabel={t("anyQueue")}
        value={queueIn(params)}
        options={options}
        onChoose={(queue) => router.push(hrefWith("/jobs", params, { queue }), { scroll: false })}
      />
    </div>
  );
}

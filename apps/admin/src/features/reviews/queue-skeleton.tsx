import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const tabs = [1, 2, 3, 4, 5, 6, 7];
const filters = [1, 2, 3, 4];
const rows = [1, 2, 3, 4, 5];

export function QueueSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-8 w-48" />
        <div className="flex gap-4 overflow-hidden">
          {tabs.map((tab) => (
            <Skeleton key={tab} className="h-6 w-28 shrink-0" />
          ))}
        </div>
        <div className="flex flex-col gap-2">
          <Skeleton className="h-9" />
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {filters.map((filter) => (
              <Skeleton key={filter} className="h-9" />
            ))}
          </div>
        </div>
        <div className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
          {rows.map((row) => (
            <div key={row} className="flex items-center gap-8 px-4 py-4">
              <div className="flex flex-1 flex-col gap-2">
                <Skeleton className="w-4/5" />
                <Skeleton className="h-3 w-2/5" />
              </div>
              <Skeleton className="w-24" />
              <Skeleton className="w-20" />
            </div>
          ))}
        </div>
      </div>
    </SkeletonRegion>
  );
}

import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const rows = [1, 2, 3, 4, 5, 6, 7, 8];

export function SourceListSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-8 w-40" />
        <Skeleton className="h-9 w-full" />
        <Rows />
      </div>
    </SkeletonRegion>
  );
}

export function SourceDeskSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-3 w-32" />
        <Skeleton className="h-8 w-80" />
        <div className="flex max-w-3xl flex-col gap-4">
          {rows.slice(0, 4).map((row) => (
            <div key={row} className="flex gap-4">
              <Skeleton className="h-3 w-32" />
              <Skeleton className="h-3 flex-1" />
            </div>
          ))}
        </div>
        <Skeleton className="h-9 w-96" />
        <Rows />
      </div>
    </SkeletonRegion>
  );
}

function Rows() {
  return (
    <div className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <div key={row} className="flex items-center gap-8 px-4 py-3.5">
          <Skeleton className="flex-1" />
          <Skeleton className="h-3 w-24" />
          <Skeleton className="h-3 w-20" />
        </div>
      ))}
    </div>
  );
}

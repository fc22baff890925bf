import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const rows = [1, 2, 3, 4, 5, 6, 7, 8];

export function ClaimListSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-8 w-40" />
        <Skeleton className="h-9 w-full" />
        <div className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
          {rows.map((row) => (
            <div key={row} className="flex items-center gap-8 px-4 py-3.5">
              <Skeleton className="flex-1" />
              <Skeleton className="w-20" />
              <Skeleton className="h-6 w-24" />
            </div>
          ))}
        </div>
      </div>
    </SkeletonRegion>
  );
}

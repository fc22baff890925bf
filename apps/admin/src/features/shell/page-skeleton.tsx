import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const rows = [1, 2, 3, 4, 5, 6];

export function PageSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-8 w-64" />
        <div className="flex flex-col divide-y divide-line rounded-lg border border-line">
          {rows.map((row) => (
            <div key={row} className="flex flex-col gap-2 p-4">
              <Skeleton className="w-3/5" />
              <Skeleton className="h-3 w-2/5" />
            </div>
          ))}
        </div>
      </div>
    </SkeletonRegion>
  );
}

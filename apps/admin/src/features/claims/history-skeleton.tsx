import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

export function HistorySkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
        <Skeleton className="h-5 w-40" />
        <Skeleton className="w-full" />
        <Skeleton className="w-3/4" />
      </div>
    </SkeletonRegion>
  );
}

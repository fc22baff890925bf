import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const cards = [1, 2, 3];

export function ClaimDeskSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-3">
          <Skeleton className="w-56" />
          <Skeleton className="h-8 w-4/5" />
          <Skeleton className="h-8 w-1/2" />
        </div>
        <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex flex-col gap-6">
            {cards.map((card) => (
              <CardSkeleton key={card} />
            ))}
          </div>
          <CardSkeleton />
        </div>
      </div>
    </SkeletonRegion>
  );
}

function CardSkeleton() {
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <Skeleton className="h-5 w-40" />
      <Skeleton className="w-full" />
      <Skeleton className="w-3/4" />
    </div>
  );
}

export function HistorySkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <CardSkeleton />
    </SkeletonRegion>
  );
}

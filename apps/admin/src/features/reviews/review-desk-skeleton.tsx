import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const lines = [1, 2, 3, 4, 5, 6, 7];

export function ReviewDeskSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-3">
          <Skeleton className="w-56" />
          <Skeleton className="h-8 w-4/5" />
        </div>
        <Skeleton className="h-10 w-full" />
        <div className="grid gap-6 lg:grid-cols-2">
          <TextSkeleton />
          <TextSkeleton />
        </div>
      </div>
    </SkeletonRegion>
  );
}

function TextSkeleton() {
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <Skeleton className="h-5 w-40" />
      {lines.map((line) => (
        <Skeleton key={line} className={line === lines.length ? "w-1/2" : "w-full"} />
      ))}
    </div>
  );
}

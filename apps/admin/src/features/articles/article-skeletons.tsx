import { useTranslations } from "next-intl";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";

const rows = [1, 2, 3, 4, 5, 6, 7, 8];

/** The list, before it is there. */
export function ArticleListSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-8 w-40" />
        <Skeleton className="h-9 w-full" />
        <div className="flex flex-col divide-y divide-line rounded-lg border border-line">
          {rows.map((row) => (
            <div key={row} className="flex items-center gap-6 px-4 py-3.5">
              <Skeleton className="w-1/2" />
              <Skeleton className="h-3 w-32" />
              <Skeleton className="h-3 w-24" />
            </div>
          ))}
        </div>
      </div>
    </SkeletonRegion>
  );
}

/** A page of two columns, before it is there: a text and what belongs beside it. */
export function ArticleSkeleton() {
  const t = useTranslations("ui");
  return (
    <SkeletonRegion label={t("loading")}>
      <div className="flex flex-col gap-8">
        <div className="flex flex-col gap-3">
          <Skeleton className="h-3 w-48" />
          <Skeleton className="h-9 w-3/5" />
        </div>
        <div className="grid gap-8 md:grid-cols-[minmax(0,1fr)_19rem] xl:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="measure flex flex-col gap-3">
            {rows.map((row) => (
              <Skeleton key={row} className={row % 4 === 0 ? "mb-4 w-2/3" : "w-full"} />
            ))}
          </div>
          <div className="flex flex-col gap-2">
            {rows.slice(0, 4).map((row) => (
              <Skeleton key={row} className="h-24 rounded-md" />
            ))}
          </div>
        </div>
      </div>
    </SkeletonRegion>
  );
}

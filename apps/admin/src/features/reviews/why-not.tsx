import { useTranslations } from "next-intl";
import { isKnownObstacle } from "./obstacle.ts";

/** Why the reader may not decide. */
export function WhyNot({ code }: { code: string | null }) {
  const t = useTranslations("reviews.whyNot");
  if (code === null) return null;
  return isKnownObstacle(code) ? t(code) : t("other");
}

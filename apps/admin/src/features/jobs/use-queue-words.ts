import { useTranslations } from "next-intl";
import { isKnownQueue } from "./known-queue.ts";

/** What is done, in words. A newer API may do what has none here yet. */
export function useQueueWords(): (name: string) => string {
  const t = useTranslations("jobs");
  return (name) => (isKnownQueue(name) ? t(`queues.${name}`) : t("unknown", { name }));
}

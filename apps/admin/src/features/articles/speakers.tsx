import { useTranslations } from "next-intl";
import type { TextItem } from "./text-item.ts";

/** Who says it, from the article outwards. */
export function Speakers({ speakers }: Pick<TextItem, "speakers">) {
  const t = useTranslations("articles.panel");
  if (speakers.length === 0) return null;
  return (
    <p className="text-sm text-ink-muted">
      {speakers.map(({ verb, name }, index) => (
        <span key={index}>
          {index > 0 && " → "}
          {verb === null ? name : t("speaker", { verb, name })}
        </span>
      ))}
    </p>
  );
}

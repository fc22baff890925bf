import { useTranslations } from "next-intl";
import { Callout } from "../../ui/callout.tsx";
import type { ReadingArticle } from "./article-header.tsx";

/** What was read of the rights, where not all of it comes to the same. */
export function RightsStatements({ statements }: Pick<ReadingArticle["rights"], "statements">) {
  const t = useTranslations("articles");
  return (
    <Callout tone="warning" title={t("statements.disagree")}>
      <p>{t("statements.rule")}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {statements.map(({ words, ground, permission, licence }) => (
          <li key={`${ground} ${words}`} className="min-w-0 break-words">
            <p className="font-medium">
              {[
                t(`grounds.${ground}`),
                permission === null ? t("statements.notUnderstood") : t(`permissions.${permission}.name`),
                licence,
              ]
                .filter((word) => word !== null)
                .join(" · ")}
            </p>
            <blockquote dir="auto">{t("fields.rights.quoted", { words })}</blockquote>
          </li>
        ))}
      </ul>
    </Callout>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ArticleRightsFragment } from "../../gql/graphql.ts";
import { Badge } from "../../ui/badge.tsx";
import { Card } from "../../ui/card.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { Tone } from "../../ui/tone.ts";
import { articleRightsFragment } from "./article.fragment.ts";
import type { ReadingArticle } from "./article-header.tsx";
import { RightsStatements } from "./rights-statements.tsx";

type Rights = ArticleRightsFragment;

export const permissionTones: Readonly<Record<Rights["permission"], Tone>> = {
  FULL_TEXT: "success",
  EXCERPT: "warning",
  METADATA_ONLY: "neutral",
};

const printed = ["holder", "credit", "notice", "terms", "contact", "disclaimer"] as const;

/** Whose the article is, how much of it the public may have, and why. */
export function RightsCard({ rights: given }: Pick<ReadingArticle, "rights">) {
  const rights = readFragment(articleRightsFragment, given);
  const t = useTranslations("articles.fields.rights");
  const permissions = useTranslations("articles.permissions");
  const items = printed.flatMap((name) => {
    const value = rights[name];
    return value === null ? [] : [{ term: t(name), value }];
  });
  return (
    <Card
      title={t("title")}
      actions={
        <Badge tone={permissionTones[rights.permission]}>{permissions(`${rights.permission}.name`)}</Badge>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-sm text-ink-muted">{permissions(`${rights.permission}.hint`)}</p>
        <DescriptionList items={[...useRule(rights), ...items]} />
        {given.statementsDisagree && <RightsStatements statements={given.statements} />}
      </div>
    </Card>
  );
}

/** The rule before the words that it was read from. */
function useRule({ licence, conditions, basis }: Rights): { term: string; value: ReactNode }[] {
  const t = useTranslations("articles.fields.rights");
  const names = useTranslations("articles.conditions");
  const articles = useTranslations("articles");
  return [
    ...(licence === null ? [] : [{ term: t("licence"), value: <LicenceName licence={licence} /> }]),
    ...(conditions.length === 0
      ? []
      : [{ term: t("conditions"), value: conditions.map((one) => names(one)).join(" · ") }]),
    {
      term: t("basis"),
      value: (
        <>
          <p>{basis === null ? articles("grounds.notKept") : articles(`grounds.${basis.ground}`)}</p>
          {basis?.sentence != null && (
            <blockquote dir="auto">{t("quoted", { words: basis.sentence })}</blockquote>
          )}
        </>
      ),
    },
  ];
}

function LicenceName({ licence: { spdx, name, url } }: { licence: NonNullable<Rights["licence"]> }) {
  const words = spdx === null ? name : `${spdx} · ${name}`;
  if (url === null) return words;
  return (
    <TextLink href={url} rel="external noreferrer license">
      {words}
    </TextLink>
  );
}

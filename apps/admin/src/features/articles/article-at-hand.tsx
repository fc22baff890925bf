import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { Badge } from "../../ui/badge.tsx";
import { articleRightsFragment, similarArticlesFragment } from "./article.fragment.ts";
import type { ReadingArticle } from "./article-header.tsx";
import { AtHand } from "./at-hand.tsx";
import type { HandySection } from "./at-hand.tsx";
import { copyClusterFragment } from "./copies.fragment.ts";
import { CopyCluster } from "./copy-cluster.tsx";
import { permissionTones, RightsCard } from "./rights-card.tsx";
import { SimilarArticles } from "./similar-articles.tsx";

/** Rights, similar articles and copies: how each stands is told before it is opened. */
export function ArticleAtHand({ article }: { article: ReadingArticle }) {
  const t = useTranslations("articles.atHand");
  const permissions = useTranslations("articles.permissions");
  const { permission } = readFragment(articleRightsFragment, article.rights);
  const { similar } = readFragment(similarArticlesFragment, article);
  const { copyCluster } = readFragment(copyClusterFragment, article);
  const sections: HandySection[] = [
    {
      name: "rights",
      label: (
        <>
          {t("rights")}
          <Badge tone={permissionTones[permission]}>{permissions(`${permission}.name`)}</Badge>
        </>
      ),
      content: <RightsCard rights={article.rights} />,
    },
    {
      name: "similar",
      label: t("similar", { count: similar.nodes.length }),
      content: <SimilarArticles article={article} />,
    },
  ];
  if (copyCluster !== null) {
    const label = t("copies", { count: copyCluster.members.totalCount });
    sections.push({ name: "copies", label, content: <CopyCluster article={article} /> });
  }
  return <AtHand sections={sections} />;
}

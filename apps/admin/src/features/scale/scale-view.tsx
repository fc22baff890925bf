import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { ScaleDesk } from "./scale-desk.tsx";
import { scaleQuery } from "./scale.query.ts";

/** The steps that verdicts are given on. */
export async function ScaleView() {
  const t = await getTranslations("scale");
  const { verdictScale } = await execute(scaleQuery);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <ScaleDesk steps={verdictScale} />
    </>
  );
}

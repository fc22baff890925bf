import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Trail } from "../../../../../features/shell/trail.tsx";
import { readSource } from "../../../../../features/sources/read-source.ts";
import { SourceNetwork } from "../../../../../features/sources/source-network.tsx";

type NetworkProps = PageProps<"/sources/[id]/network">;

export async function generateMetadata({ params }: NetworkProps): Promise<Metadata> {
  const t = await getTranslations("sources.network");
  const { name } = await readSource((await params).id);
  return { title: t("titleOf", { name }) };
}

export default async function NetworkPage({ params }: NetworkProps) {
  const t = await getTranslations("sources.network");
  const { id, name } = await readSource((await params).id);
  return (
    <>
      <Trail crumbs={[{ label: name, href: `/sources/${id}` }, { label: t("title") }]} />
      <SourceNetwork id={id} name={name} />
    </>
  );
}

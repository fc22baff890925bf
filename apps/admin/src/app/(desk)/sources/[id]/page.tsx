import type { Metadata } from "next";
import { Trail } from "../../../../features/shell/trail.tsx";
import { readSource } from "../../../../features/sources/read-source.ts";
import { SourceDesk } from "../../../../features/sources/source-desk.tsx";
import { SourceTwins } from "../../../../features/sources/source-twins.tsx";
import { SourceParts } from "../../../../features/sources/source-parts.tsx";
import { mayEdit } from "../../../../lib/roles.ts";
import { viewer } from "../../../../lib/session.ts";

type SourceProps = PageProps<"/sources/[id]">;

export async function generateMetadata({ params }: SourceProps): Promise<Metadata> {
  const source = await readSource((await params).id);
  return { title: source.name };
}

export default async function SourcePage({ params, searchParams }: SourceProps) {
  const [{ id }, { roles }] = await Promise.all([params, viewer()]);
  const source = await readSource(id);
  return (
    <>
      <Trail crumbs={[{ label: source.name }]} opened={source.id} />
      <SourceDesk key={source.id} source={source} mayEdit={mayEdit(roles)} />
      <SourceTwins id={source.id} mayDecide={mayEdit(roles)} />
      <SourceParts id={source.id} params={await searchParams} />
    </>
  );
}

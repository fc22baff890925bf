import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeyList } from "../../../features/keys/key-list.tsx";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("keyList.list");
  return { title: t("title") };
}

export default async function KeysPage({ searchParams }: PageProps<"/keys">) {
  const { roles } = await viewer();
  return <KeyList roles={roles} params={await searchParams} />;
}

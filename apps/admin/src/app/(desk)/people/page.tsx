import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleView } from "../../../features/people/people-view.tsx";
import { ForbiddenView } from "../../../features/shell/forbidden-view.tsx";
import { mayAdminister } from "../../../lib/roles.ts";
import { viewer } from "../../../lib/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("people.list");
  return { title: t("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/people">) {
  const { id, roles } = await viewer();
  if (!mayAdminister(roles)) return <ForbiddenView />;
  return <PeopleView me={id} params={await searchParams} />;
}

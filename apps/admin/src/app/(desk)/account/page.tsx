import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountView } from "../../../features/account/account-view.tsx";
import { Trail } from "../../../features/shell/trail.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const t = await getTranslations("account");
  return (
    <>
      <Trail crumbs={[{ label: t("title") }]} />
      <AccountView />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreferenceBar } from "../../../features/preferences/preference-bar.tsx";
import { SignInForm } from "../../../features/sign-in/sign-in-form.tsx";
import { SignInFrame } from "../../../features/sign-in/sign-in-frame.tsx";
import { safeNextPath } from "../../../lib/next-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next } = await searchParams;
  return (
    <SignInFrame footer={<PreferenceBar />}>
      <SignInForm next={safeNextPath(typeof next === "string" ? next : undefined)} />
    </SignInFrame>
  );
}

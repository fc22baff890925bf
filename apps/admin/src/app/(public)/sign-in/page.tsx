import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PreferenceBar } from "../../../features/preferences/preference-bar.tsx";
import { SignIn } from "../../../features/sign-in/sign-in.tsx";
import { SignInFrame } from "../../../features/sign-in/sign-in-frame.tsx";
import { singleSignOnName } from "../../../features/sign-in/single-sign-on.query.ts";
import { safeNextPath } from "../../../lib/next-path.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, error } = await searchParams;
  return (
    <SignInFrame footer={<PreferenceBar />}>
      <SignIn
        next={safeNextPath(typeof next === "string" ? next : undefined)}
        singleSignOn={await singleSignOnName()}
        error={typeof error === "string" ? error : undefined}
      />
    </SignInFrame>
  );
}

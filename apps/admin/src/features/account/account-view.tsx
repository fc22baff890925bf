import Bowser from "bowser";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { Callout } from "../../ui/callout.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { accountQuery } from "./account.query.ts";
import type { OwnSession } from "./account.query.ts";
import { MailCard } from "./mail-card.tsx";
import { mailPreferencesQuery } from "./mail.query.ts";
import { PasskeyCard } from "./passkey-card.tsx";
import { PasswordCard } from "./password-card.tsx";
import { SessionCard } from "./session-card.tsx";
import { TwoStepCard } from "./two-step-card.tsx";

export async function AccountView() {
  const t = await getTranslations("account");
  const { myAccount: account } = await execute(accountQuery);
  if (account === null) redirect("/sign-in?next=/account");
  // Whoever has to set up a second factor first has no permission to choose anything else yet.
  const preferences =
    account.secondFactor === "MISSING" ? null : (await execute(mailPreferencesQuery)).myMailPreferences;
  const { passkeys, sessions, hasPassword, secondFactor } = account;
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t("title")} description={account.person.email} />
      {secondFactor === "MISSING" && (
        <Callout tone="warning" title={t("missing.title")}>
          {hasPassword ? t("missing.advice") : t("missing.elsewhere")}
        </Callout>
      )}
      {preferences !== null && <MailCard preferences={preferences} />}
      <PasswordCard hasPassword={hasPassword} />
      {hasPassword && <TwoStepCard account={account} />}
      <PasskeyCard passkeys={passkeys} />
      <SessionCard
        sessions={sessions.map(({ userAgent, ...session }): OwnSession => ({
          ...session,
          device: deviceOf(userAgent),
        }))}
      />
    </div>
  );
}

/** Here and not in the page: the names of all browsers are more than the page itself. */
function deviceOf(userAgent: string | null): OwnSession["device"] {
  if (userAgent === null) return null;
  const { browser, os } = Bowser.parse(userAgent);
  if (browser.name === undefined || browser.name === "" || os.name === undefined) return null;
  return { browser: browser.name, system: os.name };
}

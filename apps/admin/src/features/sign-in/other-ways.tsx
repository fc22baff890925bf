"use client";

import { Building2, Fingerprint } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore, useTransition } from "react";
import { askAuth } from "../../lib/auth-answer.ts";
import { hasPasskeys, offersPasskeysInFields, signInByPasskey } from "../../lib/passkey.ts";
import type { PasskeyAnswer, PasskeyProblem } from "../../lib/passkey.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";

interface OtherWaysProps {
  next: string;
  singleSignOn: string | null;
  onSignedIn: () => void;
}

const never = () => () => undefined;

/** What else than a password gets somebody in. */
export function OtherWays({ next, singleSignOn, onSignedIn }: OtherWaysProps) {
  const t = useTranslations("signIn.elsewhere");
  const [problem, setProblem] = useState<PasskeyProblem>();
  const takesPasskeys = useSyncExternalStore(never, hasPasskeys, () => false);
  const passkey = usePasskey(onSignedIn, setProblem);
  const atProvider = useProvider(next, setProblem);
  if (!takesPasskeys && singleSignOn === null) return null;
  return (
    <div className="flex flex-col gap-3">
      <div aria-hidden className="flex items-center gap-3 text-sm text-ink-subtle">
        <span className="h-px flex-1 bg-line" />
        {t("or")}
        <span className="h-px flex-1 bg-line" />
      </div>
      {problem !== undefined && problem !== "cancelled" && (
        <Callout tone="danger">{t(`failed.${wordFor(problem)}`)}</Callout>
      )}
      {takesPasskeys && (
        <Button size="large" pending={passkey.pending} onClick={passkey.run}>
          <Fingerprint aria-hidden />
          {t("passkey")}
        </Button>
      )}
      {singleSignOn !== null && (
        <Button size="large" pending={atProvider.pending} onClick={atProvider.run}>
          <Building2 aria-hidden />
          {t("provider", { name: singleSignOn })}
        </Button>
      )}
    </div>
  );
}

type Told = (problem: PasskeyProblem | undefined) => void;

function usePasskey(onSignedIn: () => void, setProblem: Told) {
  const [pending, startTransition] = useTransition();
  const take = (answer: PasskeyAnswer) => (answer.ok ? onSignedIn() : setProblem(answer.problem));
  useInField(take);
  const run = () =>
    startTransition(async () => {
      setProblem(undefined);
      take(await signInByPasskey({ inField: false }));
    });
  return { run, pending };
}

/** Offers passkeys where the address is typed. The button's own window ends the offer, and it is not made again. */
function useInField(take: (answer: PasskeyAnswer) => void): void {
  useEffect(() => {
    let isHere = true;
    void offersPasskeysInFields().then(async (offers) => {
      if (!offers || !isHere) return;
      const answer = await signInByPasskey({ inField: true });
      // Nobody asked for it: what keeps it from being offered is told to whoever does.
      const isTold = answer.ok || ["unknownPasskey", "notVerified"].includes(answer.problem);
      if (isHere && isTold) take(answer);
    });
    return () => {
      isHere = false;
    };
    // Once, when the page is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}

function useProvider(next: string, setProblem: Told) {
  const [pending, startTransition] = useTransition();
  const run = () =>
    startTransition(async () => {
      setProblem(undefined);
      const here = new URL("/sign-in", window.location.origin);
      here.searchParams.set("next", next);
      const answer = await askAuth<{ url: string }>("/sign-in/social", {
        provider: "oidc",
        callbackURL: new URL(next, window.location.origin).href,
        errorCallbackURL: here.href,
      });
      if (answer.ok) window.location.assign(answer.value.url);
      else setProblem(answer.problem);
    });
  return { run, pending };
}

const words = ["unknownPasskey", "notVerified", "providerUnreachable", "tooMany"] as const;

function wordFor(problem: PasskeyProblem): (typeof words)[number] | "unreachable" {
  return words.find((word) => word === problem) ?? "unreachable";
}

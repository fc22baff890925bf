"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { SameClaim } from "./claim-wording.action.ts";

interface SameClaimsProps {
  claims: readonly SameClaim[];
  pending: boolean;
  onCreate: () => void;
}

/** The desk has the claim already: seen before a second one is made, with the way to make it all the same. */
export function SameClaims({ claims, pending, onCreate }: SameClaimsProps) {
  const t = useTranslations("claims.same");
  if (claims.length === 0) return null;
  return (
    <Callout tone="warning" announce title={t("title", { count: claims.length })}>
      <ul className="my-1.5 flex flex-col gap-1">
        {claims.map(({ id, text, language }) => (
          <li key={id}>
            <TextLink href={`/claims/${id}`} lang={language} dir="auto">
              {text}
            </TextLink>
          </li>
        ))}
      </ul>
      <p>{t("advice")}</p>
      <Button size="small" pending={pending} onClick={onCreate} className="mt-2">
        {t("create")}
      </Button>
    </Callout>
  );
}

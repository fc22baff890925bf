import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { needsOf } from "./needs.ts";

/** What a claim lacks before it can be judged, seen before it is handed over rather than after. */
export function Readiness({ claim }: { claim: DeskClaim }) {
  const t = useTranslations("claims.readiness");
  const needs = useTranslations("claims.needs");
  const states = ["DRAFT", "CHANGES_REQUESTED"];
  if (!states.includes(claim.state)) return null;
  return (
    <Card title={t("title")}>
      <ul className="flex flex-col gap-2.5 text-sm">
        {needsOf(claim).map(({ need, isMet, isRequired }) => (
          <li key={need} className="flex items-start gap-2">
            {isMet ? (
              <CircleCheck aria-hidden className="mt-px size-4 shrink-0 text-success" />
            ) : (
              <CircleDashed
                aria-hidden
                className={`mt-px size-4 shrink-0 ${isRequired ? "text-warning" : "text-ink-subtle"}`}
              />
            )}
            <span className={isMet ? "text-ink-muted" : "text-ink"}>
              {isMet ? needs(`${need}.met`) : needs(`${need}.missing`)}
              {!isMet && !isRequired && <span className="text-ink-subtle"> {t("optional")}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

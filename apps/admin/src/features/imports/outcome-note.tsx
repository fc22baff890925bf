import { useTranslations } from "next-intl";
import type { ImportOutcome } from "../../gql/graphql.ts";
import { Callout } from "../../ui/callout.tsx";

const tones = { NEW_REVISION: "accent", UNCHANGED: "neutral", REPAIRED_SINCE: "warning" } as const;

/** What a page became that was here before, and what there is to do about it. */
export function OutcomeNote({ outcome }: { outcome: ImportOutcome | null }) {
  const t = useTranslations("imports.outcomeNotes");
  if (outcome === null || outcome === "NEW_ARTICLE") return null;
  return (
    <Callout tone={tones[outcome]} title={t(`${outcome}.title`)}>
      {t(`${outcome}.advice`)}
    </Callout>
  );
}

"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useFormatter, useTranslations } from "next-intl";
import { useConfirmed } from "../../lib/use-confirmed.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { cancelPublication } from "./publication.action.ts";

/** A publication that is still to come, and the way to stop it. */
export function ScheduledPublication({ claim }: { claim: DeskClaim }) {
  const t = useTranslations("claims.scheduled");
  const format = useFormatter();
  const cancel = useConfirmed(cancelPublication);
  const publication = claim.publications.nodes.find(({ state }) => state === "SCHEDULED");
  if (publication === undefined) return null;
  const at = format.dateTime(new Date(publication.at), { dateStyle: "full", timeStyle: "short" });
  return (
    <Callout
      tone="accent"
      title={t("title", { at })}
      action={
        <ConfirmDialog
          trigger={<Button size="small">{t("cancel")}</Button>}
          title={t("cancelTitle")}
          description={t("cancelDescription")}
          confirmLabel={t("cancel")}
          reason={{ label: t("reason"), lengthMax: reasonLengthMax }}
          onConfirm={(reason) =>
            cancel({ publicationId: publication.id, reason: reason === "" ? null : reason })
          }
        />
      }
    >
      {t("advice")}
    </Callout>
  );
}

"use client";

import { FileSearch, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { EvidenceCopies } from "./evidence-copies.tsx";
import { EvidenceForm } from "./evidence-form.tsx";
import { EvidenceItem } from "./evidence-item.tsx";
import { useEvidenceOrder } from "./use-evidence-order.ts";

const stances = ["SUPPORTS", "REFUTES", "CONTEXT"] as const;

/** What bears on the claim, for and against apart. */
export function EvidenceCard({ claim, mayEdit }: { claim: DeskClaim; mayEdit: boolean }) {
  const t = useTranslations("claims.evidence");
  const states = useTranslations("states");
  const [edited, setEdited] = useState<number | "new">();
  const { pieces: evidence, moveTo, announcement, refusal, clear } = useEvidenceOrder(claim);
  const groups = stances
    .map((stance) => ({ stance, pieces: evidence.filter((piece) => piece.stance === stance) }))
    .filter(({ pieces }) => pieces.length > 0);
  const add = mayEdit && (
    <Button size="small" onClick={() => setEdited("new")}>
      <Plus aria-hidden />
      {t("add")}
    </Button>
  );
  const close = () => setEdited(undefined);
  return (
    <Card flush title={t("title", { count: evidence.length })} actions={evidence.length > 0 && add}>
      {edited === undefined && (
        <EvidenceCopies claim={claim} onGoOn={mayEdit ? (number) => setEdited(number ?? "new") : undefined} />
      )}
      {evidence.length === 0 && (
        <EmptyState
          headingLevel={3}
          icon={<FileSearch aria-hidden />}
          title={t("none")}
          action={add}
          className="py-8"
        >
          {t("noneAdvice")}
        </EmptyState>
      )}
      {mayEdit && groups.some(({ pieces }) => pieces.length > 1) && (
        <p className="border-b border-line px-4 py-1.5 text-xs text-ink-subtle">{t("order.hint")}</p>
      )}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {refusal !== undefined && (
        <div className="p-4">
          <RefusalNote refusal={refusal} onRead={clear} />
        </div>
      )}
      {groups.map(({ stance, pieces }) => (
        <section key={stance} className="border-b border-line last:border-b-0">
          <h3 className="bg-sunken px-4 py-1.5 text-sm font-medium text-ink-muted">
            {states(`stance.${stance}`)}
          </h3>
          <ul className="divide-y divide-line">
            {pieces.map((piece, index) => (
              <EvidenceItem
                key={piece.number}
                claim={claim}
                piece={piece}
                neighbours={{ before: pieces[index - 1], after: pieces[index + 1] }}
                onTake={(number) => {
                  const taken = pieces.find((one) => one.number === number);
                  if (taken !== undefined) moveTo(taken, piece);
                }}
                onMove={mayEdit && pieces.length > 1 ? (place) => moveTo(piece, place) : undefined}
                onEdit={mayEdit ? () => setEdited(piece.number) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      <Dialog
        title={edited === "new" ? t("addTitle") : t("editTitle")}
        size="large"
        open={edited !== undefined}
        onOpenChange={(open) => !open && close()}
      >
        {edited !== undefined && (
          <EvidenceForm claim={claim} number={edited === "new" ? null : edited} onClose={close} />
        )}
      </Dialog>
    </Card>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ListExportFormat } from "../../gql/graphql.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ExportFollowed } from "./export-followed.tsx";
import { exportList } from "./list-export.action.ts";
import { useRowCount } from "./use-row-count.ts";
import { exportFormats, formatFor } from "./wanted-export.ts";
import type { WantedList } from "./wanted-export.ts";

interface ExportDialogProps {
  wanted: WantedList;
  onClose: () => void;
}

/** First what is to be written and how, then how far it is. */
export function ExportDialog({ wanted, onClose }: ExportDialogProps) {
  const t = useTranslations("listExports");
  const [exportId, setExportId] = useState<string>();
  if (exportId === undefined) return <ExportForm wanted={wanted} onClose={onClose} onAsked={setExportId} />;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t(`title.${wanted.list}`)}>
      <div className="flex flex-col gap-4">
        <ExportFollowed id={exportId} />
        <p className="text-sm">
          <TextLink href="/exports">{t("mine")}</TextLink>
        </p>
      </div>
    </Dialog>
  );
}

function ExportForm({ wanted, onClose, onAsked }: ExportDialogProps & { onAsked: (id: string) => void }) {
  const t = useTranslations("listExports");
  const [format, setFormat] = useState<ListExportFormat>(formatFor(useLocale()));
  const rows = useRowCount(wanted);
  const { run, pending, refusal, clear } = useWrite(exportList, onAsked);
  return (
    <FormDialog
      title={t(`title.${wanted.list}`)}
      description={rows === undefined ? t("rows.unknown") : t("rows.known", { count: rows })}
      submit={t("submit")}
      pending={pending}
      onSubmit={() => run({ wanted, format })}
      onClose={onClose}
    >
      <Field label={t("format")}>
        <RadioGroup
          value={format}
          onValueChange={(value) => setFormat(exportFormats.find((one) => one === value) ?? format)}
          options={exportFormats.map((value) => ({
            value,
            label: t(`formats.${value}.name`),
            hint: t(`formats.${value}.hint`),
          }))}
        />
      </Field>
      <RefusalNote refusal={refusal} onRead={clear} />
      {refusal?.code === "EXPORT_UNDER_WAY" && (
        <p className="text-sm">
          <TextLink href="/exports">{t("mine")}</TextLink>
        </p>
      )}
    </FormDialog>
  );
}

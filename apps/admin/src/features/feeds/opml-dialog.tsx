"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { importOpml } from "./feed.action.ts";
import type { FollowedList } from "./feed.action.ts";

/** Takes a list of feeds, as a reader exports it: by its file, or pasted. */
export function OpmlDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("feeds.opml");
  const form = useKeptForm("feed.opml", { opml: "" });
  const { opml } = form.draft;
  const [made, setMade] = useState<FollowedList>();
  const { run, pending, refusal, clear } = useWrite(importOpml, (list) => {
    form.sent();
    setMade(list);
  });
  const problemOf = useFieldProblem(refusal);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    form.change({ opml: await file.text() });
    clear();
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={made === undefined ? t("submit") : t("close")}
      pending={pending}
      onSubmit={() => (made === undefined ? run({ opml, everyMinutes: 60 }) : onClose())}
      onClose={onClose}
    >
      {made === undefined ? (
        <>
          <KeptNote kept={form.kept} onStartOver={form.clear} />
          <Field label={t("file")} hint={t("fileHint")}>
            <TextField
              type="file"
              accept=".opml,.xml,text/xml,application/xml"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </Field>
          <Field label={t("text")} required error={problemOf("opml")}>
            <TextArea
              rows={6}
              isLong
              dir="ltr"
              spellCheck={false}
              className="font-mono text-sm"
              value={opml}
              onChange={(event) => form.change({ opml: event.target.value })}
            />
          </Field>
          <RefusalNote refusal={noteFor(refusal, ["opml"])} onRead={clear} />
        </>
      ) : (
        <Result made={made} />
      )}
    </FormDialog>
  );
}

function Result({ made: { added, known, refused } }: { made: FollowedList }) {
  const t = useTranslations("feeds.opml");
  return (
    <div role="status" className="flex flex-col gap-4">
      <Callout tone="success" title={t("added", { count: added })}>
        {t("known", { count: known })}
      </Callout>
      {refused.length > 0 && (
        <Callout tone="warning" title={t("refused", { count: refused.length })}>
          <ul className="flex flex-col gap-1">
            {refused.map((url, place) => (
              <li key={place} className="break-all">
                {url}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </div>
  );
}

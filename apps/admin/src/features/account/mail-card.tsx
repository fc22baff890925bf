"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { FormEvent } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Card } from "../../ui/card.tsx";
import { Field } from "../../ui/field.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { draftOf, sentOf } from "./mail-draft.ts";
import { MailKinds } from "./mail-kinds.tsx";
import { setMailPreferences } from "./mail.action.ts";
import type { OwnMailPreferences } from "./mail.query.ts";

const fields = ["timeZone", "digestAt", "quietFrom", "quietUntil"] as const;

/** What is sent by e-mail, when, and in which language. */
export function MailCard({ preferences }: { preferences: OwnMailPreferences }) {
  const t = useTranslations("account.mail");
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(preferences));
  const [isChanged, setIsChanged] = useState(false);
  const { run, pending, refusal, clear } = useWrite(setMailPreferences, () => {
    setIsChanged(false);
    toast({ tone: "success", title: t("saved") });
  });
  const problemOf = useFieldProblem(refusal);
  useUnsaved(isChanged);
  const zones = useMemo(() => zoneOptions(preferences.timeZone), [preferences.timeZone]);
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    setIsChanged(true);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    run(sentOf(draft));
  };
  const time = (name: "digestAt" | "quietFrom" | "quietUntil", label: string) => (
    <Field label={label} error={problemOf(name)}>
      <TextField
        type="time"
        value={draft[name] ?? ""}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <Card title={t("title")}>
      <form onSubmit={save} className="flex flex-col gap-5">
        {!preferences.available && (
          <Callout tone="warning" title={t("unavailable.title")}>
            {t("unavailable.advice")}
          </Callout>
        )}
        <p className="text-ink-muted">{t("about")}</p>
        <MailKinds when={draft.when} onChange={(when) => change({ when })} />
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label={t("language")}>
            <Select
              options={(["EN", "FR"] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
              value={draft.language}
              onValueChange={(language) => change({ language })}
            />
          </Field>
          <Field label={t("timeZone")} error={problemOf("timeZone")}>
            <Select
              options={zones}
              value={draft.timeZone}
              onValueChange={(timeZone) => change({ timeZone })}
            />
          </Field>
          {time("digestAt", t("digestAt"))}
        </div>
        <fieldset className="flex flex-col gap-3">
          <legend className="mb-1 text-sm font-semibold">{t("quiet")}</legend>
          <p className="text-sm text-ink-subtle">{t("quietHint")}</p>
          <div className="grid gap-3 sm:grid-cols-3">
            {time("quietFrom", t("quietFrom"))}
            {time("quietUntil", t("quietUntil"))}
          </div>
        </fieldset>
        <RefusalNote refusal={noteFor(refusal, fields)} onRead={clear} />
        <div className="flex justify-end">
          <Button type="submit" tone="primary" pending={pending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Those that browsers know, the one that was chosen, and the one that nobody has to choose. */
function zoneOptions(chosen: string) {
  const zones = new Set([chosen, "UTC", ...Intl.supportedValuesOf("timeZone")]);
  return [...zones].sort().map((value) => ({ value, label: value.replaceAll("_", " ") }));
}

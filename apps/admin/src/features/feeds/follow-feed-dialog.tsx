"use client";

import { urlLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { emptyDraft, shownFields, toInput } from "./feed-draft.ts";
import { FeedFields } from "./feed-fields.tsx";
import { followFeed } from "./feed.action.ts";

export function FollowFeedDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("feeds.follow");
  const router = useRouter();
  const form = useKeptForm("feed.follow", { url: "", importPresent: false, ...emptyDraft });
  const { url, importPresent, ...draft } = form.draft;
  const { run, pending, refusal, clear } = useWrite(followFeed, (id) => {
    form.sent();
    onClose();
    router.push(`/feeds/${id}`);
  });
  const problemOf = useFieldProblem(refusal);
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={t("submit")}
      pending={pending}
      onSubmit={() => run({ url: url.trim(), importPresent, ...toInput(draft) })}
      onClose={onClose}
    >
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={t("url")} hint={t("urlHint")} required error={problemOf("url")}>
        <TextField
          autoFocus
          type="url"
          autoComplete="off"
          placeholder="https://example.org/feed.xml"
          value={url}
          maxLength={urlLengthMax}
          onChange={(event) => form.change({ url: event.target.value })}
        />
      </Field>
      <Checkbox
        label={t("present")}
        hint={t("presentHint")}
        checked={importPresent}
        onCheckedChange={(checked) => form.change({ importPresent: checked === true })}
      />
      <FeedFields key={form.round} draft={draft} set={form.change} refusal={refusal} />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}

"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { hrefWith } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { SearchForm } from "../../ui/search-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { auditActions } from "./audit-action.ts";
import { auditChoice } from "./audit-choice.ts";
import { findPeople } from "../../lib/people-choice.action.ts";
import { subjectTypes } from "./subject.ts";

interface AuditFiltersProps {
  params: SearchParams;
  /** Whose records are shown, where they are one person's. */
  person: { id: string; name: string } | null;
  /** What the one thing is called that the records are about. */
  thing: string | undefined;
}

type Go = (changes: Record<string, string>) => void;

/** Each choice is an address of its own. */
export function AuditFilters({ params, person, thing }: AuditFiltersProps) {
  const t = useTranslations("audit");
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const choice = auditChoice(params);
  const go: Go = (changes) =>
    startTransition(() => router.push(hrefWith("/audit", params, changes), { scroll: false }));
  return (
    <div aria-busy={pending} className="flex flex-col gap-3 border-b border-line p-3">
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2 lg:grid-cols-4">
        <SearchForm
          label={t("search")}
          words={choice.search}
          onSearch={(search) => go({ search })}
          className="sm:col-span-2 lg:col-span-3"
        />
        <PersonFilter person={person} go={go} />
        <WhatFilters params={params} go={go} />
        <DayFilters params={params} go={go} />
      </div>
      {choice.thing !== undefined && (
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
          <span className="min-w-0 break-words">{t("about", { name: thing ?? choice.thing })}</span>
          <Button size="small" tone="quiet" onClick={() => go({ thing: "" })}>
            <X aria-hidden />
            {t("anything")}
          </Button>
        </p>
      )}
    </div>
  );
}

function PersonFilter({ person, go }: { person: AuditFiltersProps["person"]; go: Go }) {
  const t = useTranslations("audit.filters");
  return (
    <Combobox
      key={person?.id}
      label={t("person")}
      placeholder={t("anyPerson")}
      load={findPeople}
      {...(person === null ? {} : { defaultOption: { value: person.id, label: person.name } })}
      onChange={(option) => go({ person: option?.value ?? "" })}
    />
  );
}

function WhatFilters({ params, go }: { params: SearchParams; go: Go }) {
  const t = useTranslations("audit.filters");
  const actions = useTranslations("audit.actions");
  const types = useTranslations("audit.types");
  const { compare } = new Intl.Collator(useLocale());
  const { action, type } = auditChoice(params);
  const byLabel = (one: { label: string }, other: { label: string }) => compare(one.label, other.label);
  return (
    <>
      <FilterSelect
        label={t("action")}
        anyLabel={t("anyAction")}
        value={action}
        options={auditActions.map((value) => ({ value, label: actions(value) })).sort(byLabel)}
        onChoose={(chosen) => go({ action: chosen })}
      />
      <FilterSelect
        label={t("type")}
        anyLabel={t("anyType")}
        value={type}
        options={subjectTypes.map((value) => ({ value, label: types(value) })).sort(byLabel)}
        onChoose={(chosen) => go({ type: chosen })}
      />
    </>
  );
}

function DayFilters({ params, go }: { params: SearchParams; go: Go }) {
  const t = useTranslations("audit.filters");
  const choice = auditChoice(params);
  return (["from", "until"] as const).map((name) => (
    <label key={name} className="flex items-center gap-2 text-sm text-ink-subtle">
      <span className="shrink-0">{t(name)}</span>
      <TextField
        key={choice[name]}
        type="date"
        defaultValue={choice[name]}
        // A browser tells of each part of a date that is typed: it is asked for once the whole is there.
        onBlur={({ target }) => target.value !== (choice[name] ?? "") && go({ [name]: target.value })}
        onKeyDown={({ key, currentTarget }) => key === "Enter" && go({ [name]: currentTarget.value })}
      />
    </label>
  ));
}

"use client";

import { attributionLinksMax, attributionVerbLengthMax } from "@claimdesk/shared/limits";
import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { DraftLink } from "./new-claim.ts";
import { sourceOf } from "./source-options.ts";
import { useLoadSources } from "./use-load-sources.ts";

export interface AttributionFieldsProps {
  links: readonly DraftLink[];
  isAsked: boolean;
  onChange: (change: (links: readonly DraftLink[]) => readonly DraftLink[]) => void;
}

/** Who says it, from the article outwards: "Article, citing agency, citing minister". */
export function AttributionFields({ links, isAsked, onChange }: AttributionFieldsProps) {
  const t = useTranslations("articles.claim");
  const change = (key: number, changes: Partial<DraftLink>) =>
    onChange((standing) => standing.map((link) => (link.key === key ? { ...link, ...changes } : link)));
  const add = () =>
    onChange((standing) => {
      const key = Math.max(0, ...standing.map((link) => link.key)) + 1;
      return [...standing, { key, source: null, verb: "" }];
    });
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">{t("attribution")}</legend>
      <p className="text-sm text-ink-subtle">
        {links.length === 0 ? t("attributionNone") : t("attributionHint")}
      </p>
      {links.length > 0 && (
        <ol className="flex flex-col gap-2">
          {links.map((link, index) => (
            <li key={link.key}>
              <LinkRow
                link={link}
                number={index + 1}
                onChange={(changes) => change(link.key, changes)}
                onRemove={() => onChange((standing) => standing.filter(({ key }) => key !== link.key))}
              />
            </li>
          ))}
        </ol>
      )}
      {isAsked && links.some(({ source }) => source === null) && (
        <p role="alert" className="text-sm text-danger">
          {t("linkMissing")}
        </p>
      )}
      {links.length < attributionLinksMax && (
        <Button size="small" onClick={add} className="self-start">
          <Plus aria-hidden />
          {t("addLink")}
        </Button>
      )}
    </fieldset>
  );
}

interface LinkRowProps {
  link: DraftLink;
  number: number;
  onChange: (changes: Partial<DraftLink>) => void;
  onRemove: () => void;
}

function LinkRow({ link, number, onChange, onRemove }: LinkRowProps) {
  const t = useTranslations("articles.claim");
  const load = useLoadSources();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span aria-hidden className="numerals w-4 text-right text-sm text-ink-subtle">
        {number}
      </span>
      <div className="min-w-40 flex-1">
        <TextField
          aria-label={t("verb", { number })}
          placeholder={t("verbExample")}
          maxLength={attributionVerbLengthMax}
          value={link.verb}
          onChange={(event) => onChange({ verb: event.target.value })}
        />
      </div>
      <div className="min-w-52 flex-[2]">
        <Combobox
          label={t("source", { number })}
          placeholder={t("sourceExample")}
          allowNew
          load={load}
          onChange={(option) => onChange({ source: option && sourceOf(option) })}
        />
      </div>
      <IconButton label={t("removeLink", { number })} icon={<Trash2 aria-hidden />} onClick={onRemove} />
    </div>
  );
}

"use client";

import { attributionLinksMax, attributionVerbLengthMax } from "@claimdesk/shared/limits";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { useUnsaved } from "../../lib/unsaved.tsx";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { setAttribution } from "./appearance.action.ts";
import { chainOf, draftOf, moved, newLink, sourceChanged } from "./attribution-draft.ts";
import type { LinkDraft } from "./attribution-draft.ts";
import type { DeskAppearance, DeskClaim } from "./claim-desk.query.ts";
import { findSourceOptions } from "./find.action.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";

export interface AttributionEditorProps {
  claim: DeskClaim;
  appearance: DeskAppearance;
  onClose: () => void;
}

export function AttributionEditor({ claim, appearance, onClose }: AttributionEditorProps) {
  const t = useTranslations("claims.attribution");
  const ui = useTranslations("ui");
  const toast = useToast();
  const [opened] = useState(() => draftOf(appearance.attribution));
  const [links, setLinks] = useState<readonly LinkDraft[]>(opened);
  const { run, pending, refusal, clear } = useWrite(setAttribution, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  useUnsaved(links !== opened);
  const form = useFormFocus(`edit-attribution-${appearance.id}`);
  const change = (key: number, part: Partial<LinkDraft>) =>
    setLinks((before) => before.map((link) => (link.key === key ? { ...link, ...part } : link)));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const attribution = chainOf(links);
    run({ claimId: claim.id, expectedVersion: claim.version, appearanceId: appearance.id, attribution });
  };
  return (
    <form
      ref={form}
      onSubmit={save}
      aria-label={t("title")}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <p className="text-sm text-ink-muted">{t("hint")}</p>
      <ol className="flex flex-col gap-2">
        {links.map((link, index) => (
          <LinkRow
            key={link.key}
            link={link}
            position={index + 1}
            onChange={(part) => change(link.key, part)}
            onMove={(by) => setLinks(moved(links, index, by))}
            onRemove={() => setLinks(links.filter(({ key }) => key !== link.key))}
          />
        ))}
      </ol>
      <RefusalNote refusal={refusal} onRead={clear} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={links.length >= attributionLinksMax}
          onClick={() => setLinks([...links, newLink(links)])}
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
        <span className="ml-auto flex gap-2">
          <Button size="small" onClick={onClose}>
            {ui("cancel")}
          </Button>
          <Button size="small" type="submit" tone="primary" pending={pending}>
            {t("save")}
          </Button>
        </span>
      </div>
    </form>
  );
}

interface LinkRowProps {
  link: LinkDraft;
  position: number;
  onChange: (part: Partial<LinkDraft>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function LinkRow({ link, position, onChange, onMove, onRemove }: LinkRowProps) {
  const t = useTranslations("claims.attribution");
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,2fr)_minmax(0,3fr)_auto] items-center gap-2">
      <span className="numerals text-sm text-ink-subtle">{position}</span>
      <TextField
        aria-label={t("verb", { position })}
        placeholder={t("verbPlaceholder")}
        maxLength={attributionVerbLengthMax}
        value={link.verb}
        onChange={(event) => onChange({ verb: event.target.value })}
      />
      <Combobox
        label={t("source", { position })}
        placeholder={t("sourcePlaceholder")}
        load={findSourceOptions}
        defaultOption={link.source}
        onChange={(source) => onChange(sourceChanged(link, source))}
      />
      <span className="flex">
        <IconButton
          size="small"
          label={t("up", { position })}
          icon={<ArrowUp aria-hidden />}
          onClick={() => onMove(-1)}
        />
        <IconButton
          size="small"
          label={t("down", { position })}
          icon={<ArrowDown aria-hidden />}
          onClick={() => onMove(1)}
        />
        <IconButton
          size="small"
          label={t("remove", { position })}
          icon={<Trash2 aria-hidden />}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

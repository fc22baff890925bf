"use client";

import { attributionLinksMax, attributionVerbLengthMax } from "@claimdesk/shared/limits";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useFormFocus } from "../../lib/use-form-focus.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { setAttribution } from "./appearance.action.ts";
import { attributionOf, chainOf, chainWords, moved, newLink, sourceChanged } from "./attribution-draft.ts";
import type { AttributionDraft, LinkDraft } from "./attribution-draft.ts";
import type { DeskAppearance, DeskClaim } from "./claim-desk.query.ts";
import { DraftBar } from "./draft-bar.tsx";
import { DraftNotes } from "./draft-notes.tsx";
import type { DraftWords } from "./field-diffs.tsx";
import { findSourceOptions } from "./find.action.ts";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { usePartDraft } from "./use-part-draft.ts";
import { usePartSave } from "./use-part-save.ts";

export interface AttributionEditorProps {
  claim: DeskClaim;
  appearance: DeskAppearance;
  onClose: () => void;
}

export function AttributionEditor({ claim, appearance, onClose }: AttributionEditorProps) {
  const t = useTranslations("claims.attribution");
  const part = usePartDraft({
    claim,
    place: { part: "ATTRIBUTION", number: appearance.number },
    stands: attributionOf(appearance),
  });
  const { links } = part.draft;
  const setLinks = (next: readonly LinkDraft[]) => part.change({ links: next });
  const words: DraftWords<AttributionDraft> = (draft) => [{ label: t("title"), text: chainWords(draft) }];
  const { run, pending, refusal, clear, stale } = usePartSave(part, {
    version: claim.version,
    write: setAttribution,
    saved: t("saved"),
    onClose,
  });
  const form = useFormFocus(`edit-attribution-${appearance.id}`);
  const change = (key: number, changed: Partial<LinkDraft>) =>
    setLinks(links.map((link) => (link.key === key ? { ...link, ...changed } : link)));
  const save = () => {
    const attribution = chainOf(links);
    run({ claimId: claim.id, expectedVersion: claim.version, appearanceId: appearance.id, attribution });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      aria-label={t("title")}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <p className="text-sm text-ink-muted">{t("hint")}</p>
      <ol className="flex flex-col gap-2">
        {links.map((link, index) => (
          <LinkRow
            key={`${part.round} ${link.key}`}
            link={link}
            position={index + 1}
            onChange={(part) => change(link.key, part)}
            onMove={(by) => setLinks(moved(links, index, by))}
            onRemove={() => setLinks(links.filter(({ key }) => key !== link.key))}
          />
        ))}
      </ol>
      <DraftNotes
        claimId={claim.id}
        part="ATTRIBUTION"
        draft={part}
        words={words}
        texts={[]}
        onKeepMine={save}
      />
      <RefusalNote refusal={refusal} onRead={clear} />
      <Button
        size="small"
        disabled={links.length >= attributionLinksMax}
        onClick={() => setLinks([...links, newLink(links)])}
        className="self-start"
      >
        <Plus aria-hidden />
        {t("add")}
      </Button>
      <DraftBar
        draft={part}
        stale={stale}
        state={claim.state}
        saveLabel={t("save")}
        pending={pending}
        onClose={onClose}
      />
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

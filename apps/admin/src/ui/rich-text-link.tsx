"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { linkAddress } from "../lib/rich-text-commands.ts";
import { Button } from "./button.tsx";
import { FieldContext } from "./field-control.ts";
import { TextField } from "./text-field.tsx";

interface RichTextLinkProps {
  /** Where the link leads now; undefined where there is none yet. */
  standing: string | undefined;
  /** Null: there is to be no link. */
  onLink: (href: string | null) => void;
  onClose: () => void;
}

/** Asks where a link leads, within the editor and the form around it. */
export function RichTextLink({ standing, onLink, onClose }: RichTextLinkProps) {
  const t = useTranslations("ui.richText");
  const ui = useTranslations("ui");
  const id = useId();
  const [address, setAddress] = useState(standing ?? "");
  const [isWrong, setIsWrong] = useState(false);
  const apply = () => {
    const href = linkAddress(address);
    if (href === undefined) setIsWrong(true);
    else onLink(href);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    // Neither is the form sent nor the dialog around it closed.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") apply();
    else onClose();
  };
  return (
    <div
      role="group"
      aria-label={t("link")}
      className="flex flex-col gap-1.5 border-b border-line bg-sunken p-2"
    >
      <FieldContext value={{ id, "aria-invalid": isWrong || undefined, "aria-describedby": `${id}-note` }}>
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor={id} className="text-sm font-medium">
            {t("address")}
          </label>
          <div className="min-w-48 flex-1">
            <TextField
              autoFocus
              type="url"
              inputMode="url"
              placeholder="https://"
              value={address}
              onChange={(event) => {
                setIsWrong(false);
                setAddress(event.target.value);
              }}
              onKeyDown={press}
            />
          </div>
          <Button size="small" onClick={apply}>
            {t("apply")}
          </Button>
          {standing !== undefined && (
            <Button size="small" tone="quiet" onClick={() => onLink(null)}>
              {t("removeLink")}
            </Button>
          )}
          <Button size="small" tone="quiet" onClick={onClose}>
            {ui("cancel")}
          </Button>
        </div>
      </FieldContext>
      <p id={`${id}-note`} role="status" className="text-sm text-danger empty:hidden">
        {isWrong && t("notAnAddress")}
      </p>
    </div>
  );
}

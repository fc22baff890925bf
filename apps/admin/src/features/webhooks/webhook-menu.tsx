"use client";

import { KeyRound, MoreHorizontal, Power, PowerOff, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";

export type WebhookTask = "edit" | "rotate" | "standing" | "delete";

interface WebhookMenuProps {
  enabled: boolean;
  onChoose: (task: WebhookTask) => void;
}

export function WebhookMenu({ enabled, onChoose }: WebhookMenuProps) {
  const t = useTranslations("webhooks.menu");
  return (
    <Menu
      trigger={
        <button type="button" aria-label={t("label")} className={buttonStyles({ shape: "square" })}>
          <MoreHorizontal aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => onChoose("rotate")}>
        {t("rotate")}
      </MenuItem>
      <MenuItem
        icon={enabled ? <PowerOff aria-hidden /> : <Power aria-hidden />}
        onSelect={() => onChoose("standing")}
      >
        {enabled ? t("disable") : t("enable")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => onChoose("delete")}>
        {t("delete")}
      </MenuItem>
    </Menu>
  );
}

"use client";

import { KeyRound, MonitorX, MoreHorizontal, Pencil, ShieldOff, UserCheck, UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import type { DeskPerson } from "./people.query.ts";

export type PersonTask = "edit" | "password" | "signOut" | "secondFactor" | "standing";

interface PersonMenuProps {
  person: DeskPerson;
  onChoose: (task: PersonTask) => void;
}

export function PersonMenu({ person, onChoose }: PersonMenuProps) {
  const t = useTranslations("people.menu");
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t("label", { name: person.name })}
          className={buttonStyles({ tone: "quiet", size: "small", shape: "square" })}
        >
          <MoreHorizontal aria-hidden />
        </button>
      }
    >
      <MenuItem icon={<Pencil aria-hidden />} onSelect={() => onChoose("edit")}>
        {t("edit")}
      </MenuItem>
      {person.active && (
        <>
          <MenuItem icon={<KeyRound aria-hidden />} onSelect={() => onChoose("password")}>
            {t("password")}
          </MenuItem>
          <MenuItem icon={<MonitorX aria-hidden />} onSelect={() => onChoose("signOut")}>
            {t("signOut")}
          </MenuItem>
          {person.secondFactors.length > 0 && (
            <MenuItem icon={<ShieldOff aria-hidden />} onSelect={() => onChoose("secondFactor")}>
              {t("secondFactor")}
            </MenuItem>
          )}
        </>
      )}
      <MenuSeparator />
      {person.active ? (
        <MenuItem icon={<UserX aria-hidden />} tone="danger" onSelect={() => onChoose("standing")}>
          {t("deactivate")}
        </MenuItem>
      ) : (
        <MenuItem icon={<UserCheck aria-hidden />} onSelect={() => onChoose("standing")}>
          {t("reactivate")}
        </MenuItem>
      )}
    </Menu>
  );
}

"use client";

import {
  ChevronDown,
  FileDown,
  History,
  Keyboard,
  KeyRound,
  LogOut,
  MonitorX,
  UserRoundCog,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import { leaveForSignIn } from "../../lib/leave-for-sign-in.ts";
import { signOut, signOutEverywhere } from "../../lib/auth-client.ts";
import { leave } from "../../lib/unsaved.tsx";
import { Avatar } from "../../ui/avatar.tsx";
import { buttonStyles } from "../../ui/button.styles.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "../../ui/menu.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useKeySheet } from "./key-sheet.tsx";

export interface UserMenuProps {
  name: string;
  email: string | null;
  /** In the reader's language. */
  roles: readonly string[];
  /** Language and theme, as groups of the menu. */
  preferences: ReactNode;
}

export function UserMenu({ name, email, roles, preferences }: UserMenuProps) {
  const t = useTranslations("shell");
  const keySheet = useKeySheet();
  const toast = useToast();
  const sections = useTranslations("sections");
  const [asksEverywhere, setAsksEverywhere] = useState(false);
  const goAway = async () => {
    if (await signOut()) leaveForSignIn();
    else toast({ tone: "danger", title: t("signOutFailed") });
  };
  return (
    <>
      <Menu trigger={<UserButton name={name} label={t("userMenu", { name })} />} className="w-64">
        <div className="px-2.5 pt-1.5 pb-2">
          <p className="truncate font-medium">{name}</p>
          <p className="truncate text-sm text-ink-subtle">{email}</p>
          <p className="mt-1 text-sm text-ink-muted">{roles.join(" · ")}</p>
        </div>
        <MenuSeparator />
        {preferences}
        <MenuSeparator />
        <MenuItem icon={<Keyboard aria-hidden />} hint={<KeyHint keys="?" />} onSelect={keySheet.open}>
          {t("keyHelp")}
        </MenuItem>
        <MenuLink href="/recent" icon={<History aria-hidden />}>
          {t("recent")}
        </MenuLink>
        <MenuLink href="/exports" icon={<FileDown aria-hidden />}>
          {t("exports")}
        </MenuLink>
        <MenuLink href="/keys" icon={<KeyRound aria-hidden />}>
          {sections("keys")}
        </MenuLink>
        <MenuLink href="/account" icon={<UserRoundCog aria-hidden />}>
          {t("account")}
        </MenuLink>
        <MenuSeparator />
        <MenuItem icon={<LogOut aria-hidden />} onSelect={() => leave(() => void goAway())}>
          {t("signOut")}
        </MenuItem>
        <MenuItem icon={<MonitorX aria-hidden />} tone="danger" onSelect={() => setAsksEverywhere(true)}>
          {t("signOutEverywhere")}
        </MenuItem>
      </Menu>
      <SignOutEverywhere open={asksEverywhere} onOpenChange={setAsksEverywhere} />
    </>
  );
}

interface UserButtonProps extends ComponentProps<"button"> {
  name: string;
  label: string;
}

function UserButton({ name, label, ...props }: UserButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label={label}
      className={buttonStyles({ tone: "quiet", size: "medium" })}
    >
      <Avatar name={name} size="small" />
      <span className="max-w-40 truncate max-sm:hidden">{name}</span>
      <ChevronDown aria-hidden />
    </button>
  );
}

function SignOutEverywhere({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("shell");
  const confirm = async () => {
    if (!(await signOutEverywhere())) return t("signOutFailed");
    leaveForSignIn();
    return undefined;
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      tone="danger"
      title={t("everywhere.title")}
      description={t("everywhere.description")}
      confirmLabel={t("signOutEverywhere")}
      onConfirm={confirm}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeyboard } from "../../lib/keyboard.tsx";
import { shownKeys } from "../../lib/shown-keys.ts";
import type { KeyGroup } from "../../lib/shown-keys.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { Switch } from "../../ui/switch.tsx";

interface KeySheetState {
  open: () => void;
}

const KeySheetContext = createContext<KeySheetState>({ open: () => undefined });

export function useKeySheet(): KeySheetState {
  return useContext(KeySheetContext);
}

/** Lists the keys that mean something on the page that is open, and lets them be switched off. */
export function KeySheetProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("keys");
  const [isOpen, setIsOpen] = useState(false);
  const { groups, isOn, setIsOn } = useKeyboard();
  const state = useMemo(() => ({ open: () => setIsOpen(true) }), []);
  return (
    <KeySheetContext value={state}>
      {children}
      <Dialog title={t("title")} description={t("description")} open={isOpen} onOpenChange={setIsOpen}>
        <div className="flex flex-col gap-5">
          <Switch label={t("switch")} hint={t("switchHint")} checked={isOn} onCheckedChange={setIsOn} />
          <div className={isOn ? "grid gap-x-10 gap-y-5 sm:grid-cols-2" : "hidden"}>
            {shownKeys(groups).map((group) => (
              <GroupOfKeys key={group.title} group={group} />
            ))}
          </div>
        </div>
      </Dialog>
    </KeySheetContext>
  );
}

function GroupOfKeys({ group }: { group: KeyGroup }) {
  return (
    <section>
      <h3 className="border-b border-line pb-1.5 text-sm font-medium">{group.title}</h3>
      <dl className="flex flex-col">
        {group.bindings.map((binding) => (
          <div key={binding.keys} className="flex items-center justify-between gap-4 py-1.5 text-sm">
            <dt className="text-ink-muted">{binding.label}</dt>
            <dd>
              <KeyHint keys={binding.keys} everywhere />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

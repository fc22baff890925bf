"use client";

import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { stepKeys } from "./key-sequence.ts";
import type { KeyBinding } from "./key-sequence.ts";
import type { KeyGroup } from "./shown-keys.ts";
import { useStoredChoice } from "./stored-choice.ts";

interface Keyboard {
  groups: readonly KeyGroup[];
  isOn: boolean;
  setIsOn: (isOn: boolean) => void;
  add: (group: KeyGroup) => () => void;
}

const KeyboardContext = createContext<Keyboard | undefined>(undefined);
const sequencePauseMs = 1500;

export function KeyboardProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<readonly KeyGroup[]>([]);
  const [choice, setChoice] = useStoredChoice("claimdesk.keys", "on");
  const isOn = choice === "on";
  const keyboard = useMemo<Keyboard>(
    () => ({
      groups,
      isOn,
      setIsOn: (next) => setChoice(next ? "on" : "off"),
      add: (group) => {
        setGroups((standing) => [...standing, group]);
        return () => setGroups((standing) => standing.filter((other) => other !== group));
      },
    }),
    // setChoice is made anew on each render and does the same each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [groups, isOn],
  );
  useKeyPresses(groups, isOn);
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext);
  if (keyboard === undefined) throw new Error("useKeyboard needs a KeyboardProvider around it");
  return keyboard;
}

/** Gives keys a meaning while the component is on the page. Keep `bindings` stable with `useMemo`. */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const { add } = useKeyboard();
  const addStable = useRef(add);
  useEffect(() => addStable.current({ title, bindings }), [title, bindings]);
}

function useKeyPresses(groups: readonly KeyGroup[], isOn: boolean): void {
  const pending = useRef({ keys: "", at: 0 });
  useEffect(() => {
    if (!isOn) return undefined;
    const bindings = groups.flatMap((group) => group.bindings.filter(({ run }) => run !== undefined));
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat || isTakenElsewhere(event.target))
        return;
      const begun = event.timeStamp - pending.current.at < sequencePauseMs ? pending.current.keys : "";
      const step = stepKeys(begun, event, bindings);
      pending.current = { keys: step.pending, at: event.timeStamp };
      if (step.binding === undefined) return;
      event.preventDefault();
      step.binding.run?.();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [groups, isOn]);
}

const typedInto =
  "input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), textarea, select, [contenteditable]:not([contenteditable=false])";
// Menus and lists find their items by typed letters; a dialog must not act on the page behind it.
const ownKeys = "[role=menu], [role=listbox], [role=dialog], [role=alertdialog], [role=combobox]";

function isTakenElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${typedInto}, ${ownKeys}`) !== null;
}

"use client";

import { Bold, Italic, Link2, List, ListOrdered, Quote } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toolbar } from "radix-ui";
import { useMemo } from "react";
import type { MouseEvent } from "react";
import { useKeys } from "../lib/keyboard.tsx";
import { linkAround, richTextCommands, standingActs } from "../lib/rich-text-commands.ts";
import type { RichTextAct } from "../lib/rich-text-commands.ts";
import type { RichTextEditor } from "../lib/use-rich-text.ts";
import { IconButton } from "./icon-button.tsx";
import { KeyHint } from "./key-hint.tsx";

interface RichTextToolbarProps {
  editor: RichTextEditor;
  /** The id of the box that is typed into. */
  controls: string | undefined;
  isLinking: boolean;
  onLink: () => void;
}

const acts: readonly { act: RichTextAct; Icon: LucideIcon; keys: string }[] = [
  { act: "strong", Icon: Bold, keys: "B" },
  { act: "em", Icon: Italic, keys: "I" },
  { act: "quote", Icon: Quote, keys: "Shift 9" },
  { act: "bullets", Icon: List, keys: "Shift 8" },
  { act: "numbers", Icon: ListOrdered, keys: "Shift 7" },
];

/** One stop for Tab, arrows within: as toolbars are (WAI-ARIA). */
export function RichTextToolbar({ editor, controls, isLinking, onLink }: RichTextToolbarProps) {
  const t = useTranslations("ui.richText");
  useToolbarKeys();
  const { state } = editor;
  const standing = state === undefined ? [] : standingActs(state);
  const isInLink = state !== undefined && linkAround(state) !== undefined;
  return (
    <Toolbar.Root
      aria-label={t("toolbar")}
      aria-controls={controls}
      className="flex flex-wrap gap-0.5 border-b border-line p-1"
    >
      {acts.map(({ act, Icon, keys }) => (
        <ActButton
          key={act}
          label={t(act)}
          Icon={Icon}
          keys={keys}
          isPressed={standing.includes(act)}
          onPress={() => editor.run(richTextCommands[act])}
        />
      ))}
      <ActButton label={t("link")} Icon={Link2} keys="K" isPressed={isInLink || isLinking} onPress={onLink} />
    </Toolbar.Root>
  );
}

interface ActButtonProps {
  label: string;
  Icon: LucideIcon;
  /** Beside Ctrl, or ⌘ on a Mac. */
  keys: string;
  isPressed: boolean;
  onPress: () => void;
}

/** For the key sheet: they do nothing but where one writes. */
function useToolbarKeys(): void {
  const t = useTranslations("ui.richText");
  const keys = useMemo(
    () =>
      [...acts, { act: "link" as const, keys: "K" }].map(({ act, keys: one }) => ({
        keys: `${modifier()} ${one}`,
        label: t(act),
      })),
    [t],
  );
  useKeys(t("toolbar"), keys);
}

const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);
const modifier = (): string => (isMac() ? "⌘" : "Ctrl");

function ActButton({ label, Icon, keys, isPressed, onPress }: ActButtonProps) {
  return (
    <Toolbar.Button asChild>
      <IconButton
        size="small"
        label={label}
        icon={<Icon aria-hidden />}
        hint={<KeyHint keys={`${modifier()} ${keys}`} />}
        aria-pressed={isPressed}
        className="aria-pressed:bg-accent-soft aria-pressed:text-accent"
        // The cursor stays in the text.
        onMouseDown={(event: MouseEvent) => event.preventDefault()}
        onClick={onPress}
      />
    </Toolbar.Button>
  );
}

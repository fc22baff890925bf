"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { OptionList } from "../../ui/option-list.tsx";
import type { Option } from "../../ui/option.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { useAsyncOptions } from "../../ui/use-async-options.ts";
import { askedName } from "./mention-text.ts";
import type { Mentionable } from "./mention-text.ts";
import { findMentionable } from "./mentionable.action.ts";

interface MentionAreaProps {
  value: string;
  onChange: (typed: string) => void;
  onMention: (person: Mentionable) => void;
  autoFocus?: boolean | undefined;
  lengthMax: number;
}

const offered = async (query: string): Promise<readonly Option[]> =>
  (await findMentionable(query)).map(({ id, name, email }) => ({ value: id, label: name, hint: email }));

/** A text in which an `@` offers the people of the desk. */
export function MentionArea({ value, onChange, onMention, autoFocus, lengthMax }: MentionAreaProps) {
  const t = useTranslations("reviews.comments");
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [asked, setAsked] = useState<{ start: number; query: string }>();
  const [highlighted, setHighlighted] = useState(0);
  const found = useAsyncOptions(offered, asked?.query ?? "", asked !== undefined);
  const items = asked === undefined ? [] : found.options;
  // A name that nobody has is text, and no reason to say so at every further word.
  const isOpen = asked !== undefined && (items.length > 0 || found.state !== "idle");
  const read = (text: string) => {
    setAsked(askedName(text, area.current?.selectionStart ?? text.length));
    setHighlighted(0);
  };
  const take = ({ value: id, label }: Option) => {
    if (asked === undefined) return;
    const caret = asked.start + label.length + 2;
    const rest = value.slice(asked.start + asked.query.length + 1);
    onChange(`${value.slice(0, asked.start)}@${label}${rest.startsWith(" ") ? "" : " "}${rest}`);
    onMention({ id, name: label });
    setAsked(undefined);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(caret, caret);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return;
    const option = items[highlighted];
    if (event.key === "Escape") setAsked(undefined);
    else if (event.key === "ArrowDown") setHighlighted((at) => Math.min(at + 1, items.length - 1));
    else if (event.key === "ArrowUp") setHighlighted((at) => Math.max(at - 1, 0));
    else if ((event.key === "Enter" || event.key === "Tab") && option !== undefined) take(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const idOf = (index: number) => `${listId}-${String(index)}`;
  return (
    <OptionList
      open={isOpen}
      found={found}
      items={items}
      highlighted={highlighted}
      listProps={{ id: listId, role: "listbox", "aria-label": t("people") }}
      itemProps={(option, index) => ({
        id: idOf(index),
        role: "option",
        "aria-selected": index === highlighted,
        onPointerDown: (event) => event.preventDefault(),
        onClick: () => take(option),
      })}
    >
      <div>
        <TextArea
          ref={area}
          rows={2}
          grows
          autoFocus={autoFocus}
          maxLength={lengthMax}
          value={value}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={isOpen && items.length > 0 ? idOf(highlighted) : undefined}
          onKeyDown={press}
          onBlur={() => setAsked(undefined)}
          onChange={(event) => {
            onChange(event.target.value);
            read(event.target.value);
          }}
        />
      </div>
    </OptionList>
  );
}

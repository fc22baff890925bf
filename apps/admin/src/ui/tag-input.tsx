"use client";

import { useCombobox } from "downshift";
import type { UseComboboxState, UseComboboxStateChangeOptions } from "downshift";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { ChangeEvent, KeyboardEvent } from "react";
import { cn } from "./class-names.ts";
import { controlStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";
import type { Option } from "./option.ts";
import { OptionList } from "./option-list.tsx";
import type { OfferedOption } from "./option-list.tsx";
import { lineLengthMax } from "./text-field.tsx";
import { offerOptions } from "./offer-options.ts";
import { useAsyncOptions } from "./use-async-options.ts";
import type { LoadOptions } from "./use-async-options.ts";

export interface TagInputProps {
  load: LoadOptions;
  /** Each tag is sent under this name, so that a form reads them with `getAll`. */
  name?: string | undefined;
  defaultTags?: readonly Option[] | undefined;
  onChange?: ((tags: readonly Option[]) => void) | undefined;
  /** Lets words be entered that are not among the options. */
  allowNew?: boolean | undefined;
  /** Takes over, on leaving the box, the word that stands in it. For free words, which no list offers. */
  keepsTyped?: boolean | undefined;
  placeholder?: string | undefined;
  /** Only where no `Field` gives it a label. */
  label?: string | undefined;
}

/** Several things found by typing, shown as tags. Backspace in an empty box takes the last one away. */
export function TagInput({
  load,
  name,
  defaultTags = [],
  onChange,
  allowNew = false,
  ...rest
}: TagInputProps) {
  const { label, placeholder, keepsTyped = false } = rest;
  const t = useTranslations("ui.options");
  const control = useFieldControl();
  const input = useRef<HTMLInputElement>(null);
  const [tags, setTags] = useState(defaultTags);
  const { query, setQuery, setActive, found } = useSearch(load);
  const items = offerOptions({ found: found.options, chosen: tags, query: allowNew ? query : "" });
  const change = (next: readonly Option[]) => {
    setTags(next);
    onChange?.(next);
  };
  const box = useCombobox<OfferedOption>({
    items: [...items],
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    isItemDisabled: (option) => option.disabled ?? false,
    ...(control.id === undefined ? {} : { inputId: control.id, labelId: `${control.id}-label` }),
    stateReducer: stayOpenAfterChoice,
    onIsOpenChange: ({ isOpen }) => setActive(isOpen),
    onInputValueChange: ({ inputValue }) => setQuery(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) change([...tags, { value: selectedItem.value, label: selectedItem.label }]);
    },
  });
  const remove = (value: string) => {
    change(tags.filter((tag) => tag.value !== value));
    input.current?.focus();
  };
  const removeLast = ({ key }: KeyboardEvent) =>
    key === "Backspace" && query === "" && tags.length > 0 && change(tags.slice(0, -1));
  const {
    "aria-labelledby": _labelledBy,
    "aria-activedescendant": highlightedId,
    ...inputProps
  } = box.getInputProps({
    ref: input,
    onBlur: () => keepsTyped && change(withWord(tags, query.trim())),
    disabled: control.disabled ?? false,
    onKeyDown: removeLast,
    // Downshift tells of it a moment later: until then React would put back what stood there, and letters be lost.
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setQuery(currentTarget.value),
  });
  const { required: _required, "aria-labelledby": _fieldLabel, ...described } = control;
  return (
    <OptionList
      open={box.isOpen}
      found={found}
      items={items}
      highlighted={box.highlightedIndex}
      listProps={box.getMenuProps({ "aria-label": label }, { suppressRefError: true })}
      itemProps={(item, index) => box.getItemProps({ item, index })}
    >
      <div
        className={cn(
          controlStyles,
          "flex min-h-9 flex-wrap items-center gap-1 px-1 py-1 focus-within:outline-2 focus-within:outline-focus",
        )}
      >
        {tags.map((tag) => (
          <Tag
            key={tag.value}
            tag={tag}
            name={name}
            removeLabel={t("remove", { text: tag.label })}
            onRemove={remove}
          />
        ))}
        <input
          {...described}
          {...inputProps}
          aria-activedescendant={isThere(items[box.highlightedIndex]) ? highlightedId : undefined}
          aria-label={label}
          maxLength={lineLengthMax}
          placeholder={tags.length === 0 ? placeholder : undefined}
          className="h-7 min-w-24 flex-1 bg-transparent px-2 outline-none disabled:cursor-not-allowed"
        />
      </div>
    </OptionList>
  );
}

/** What is typed, and what is found by it while the list is open. */
function useSearch(load: LoadOptions) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(false);
  const found = useAsyncOptions(load, query, active);
  return { query, setQuery, setActive, found };
}

/** What was just chosen is offered no longer, and the next options are not there yet. */
const isThere = (option: OfferedOption | undefined): boolean => option !== undefined;

function withWord(tags: readonly Option[], word: string): readonly Option[] {
  const isThere = word === "" || tags.some(({ value }) => value === word);
  return isThere ? tags : [...tags, { value: word, label: word }];
}

interface TagProps {
  tag: Option;
  name: string | undefined;
  removeLabel: string;
  onRemove: (value: string) => void;
}

function Tag({ tag, name, removeLabel, onRemove }: TagProps) {
  return (
    <span className="inline-flex h-7 max-w-full items-center rounded-sm border border-line bg-sunken pl-2 text-sm">
      <span className="truncate">{tag.label}</span>
      <button
        type="button"
        aria-label={removeLabel}
        onClick={() => onRemove(tag.value)}
        className="grid size-7 shrink-0 place-items-center rounded-sm text-ink-subtle hover:text-danger"
      >
        <X aria-hidden className="size-3.5" />
      </button>
      {name !== undefined && <input type="hidden" name={name} value={tag.value} />}
    </span>
  );
}

/** After a choice the next word is typed at once: the list stays, the box is emptied. */
function stayOpenAfterChoice(
  _state: UseComboboxState<OfferedOption>,
  { type, changes }: UseComboboxStateChangeOptions<OfferedOption>,
): Partial<UseComboboxState<OfferedOption>> {
  const { InputKeyDownEnter, ItemClick, InputBlur } = useCombobox.stateChangeTypes;
  if (type === InputKeyDownEnter || type === ItemClick) return { ...changes, isOpen: true, inputValue: "" };
  // Downshift takes the highlighted option when the box is left; a tag nobody chose would appear.
  if (type === InputBlur) return { ...changes, inputValue: "", selectedItem: null };
  return changes;
}

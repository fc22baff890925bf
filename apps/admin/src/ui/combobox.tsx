"use client";

import { useCombobox } from "downshift";
import type { UseComboboxState, UseComboboxStateChangeOptions } from "downshift";
import { ChevronDown, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ComponentProps, ReactNode } from "react";
import { useFieldControl } from "./field-control.ts";
import type { Option } from "./option.ts";
import { offerOptions } from "./offer-options.ts";
import { OptionList } from "./option-list.tsx";
import { TextField } from "./text-field.tsx";
import { useAsyncOptions } from "./use-async-options.ts";
import type { LoadOptions } from "./use-async-options.ts";

export interface ComboboxProps {
  load: LoadOptions;
  /** The field's name in its form; the option's value is what is sent. */
  name?: string | undefined;
  defaultOption?: Option | undefined;
  onChange?: ((option: Option | null) => void) | undefined;
  /** Offers what was typed where nothing has that name: an option whose value is its own label. */
  allowNew?: boolean | undefined;
  placeholder?: string | undefined;
  /** Only where no `Field` gives it a label. */
  label?: string | undefined;
}

/** Finds one thing among many by typing, with options that are asked for as one types. */
export function Combobox({
  load,
  name,
  defaultOption,
  onChange,
  allowNew = false,
  placeholder,
  label,
}: ComboboxProps) {
  const t = useTranslations("ui.options");
  const control = useFieldControl();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(false);
  const found = useAsyncOptions(load, query, active);
  const items = offerOptions({ found: found.options, chosen: [], query: allowNew ? query : "" });
  const box = useCombobox<Option>({
    items: [...items],
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    isItemDisabled: (option) => option.disabled ?? false,
    defaultHighlightedIndex: 0,
    stateReducer: keepChoiceOnLeaving,
    ...(control.id === undefined ? {} : { inputId: control.id, labelId: `${control.id}-label` }),
    ...(defaultOption === undefined ? {} : { initialSelectedItem: defaultOption }),
    onIsOpenChange: ({ isOpen }) => setActive(isOpen),
    // What stands in the box is the chosen option, not a question; only typing asks.
    onInputValueChange: ({ inputValue, type }) =>
      setQuery(type === useCombobox.stateChangeTypes.InputChange ? inputValue : ""),
    onSelectedItemChange: ({ selectedItem }) => onChange?.(selectedItem),
  });
  // Downshift marks the first option while one types, before the answer is there: where that could not be chosen, nothing.
  const { isOpen, highlightedIndex, setHighlightedIndex } = box;
  useEffect(() => {
    const first = found.options.findIndex(({ disabled }) => disabled !== true);
    if (isOpen && highlightedIndex === -1 && first !== -1) setHighlightedIndex(first);
    // Only when there is another answer: whoever leaves the list by the arrow keys stays out of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found.options]);
  const { "aria-labelledby": _labelledBy, ...inputProps } = box.getInputProps({
    disabled: control.disabled ?? false,
  });
  return (
    <OptionList
      open={box.isOpen}
      found={found}
      items={items}
      highlighted={box.highlightedIndex}
      listProps={box.getMenuProps({ "aria-label": label }, { suppressRefError: true })}
      itemProps={(item, index) => box.getItemProps({ item, index })}
    >
      <div>
        <TextField
          {...inputProps}
          aria-label={label}
          placeholder={placeholder}
          // Leaving the box with half a word typed keeps what was chosen before; a new word is taken as it stands.
          onBlur={(event) => {
            inputProps.onBlur?.(event);
            const typed = allowNew ? optionNamed(items, box.inputValue.trim()) : undefined;
            if (typed !== undefined) box.selectItem(typed);
            else if (box.selectedItem !== null) box.setInputValue(box.selectedItem.label);
          }}
          end={
            box.selectedItem === null ? (
              <BoxButton
                {...box.getToggleButtonProps({ disabled: control.disabled ?? false })}
                label={t("open")}
                icon={<ChevronDown />}
              />
            ) : (
              <BoxButton
                label={t("clear")}
                icon={<X />}
                disabled={control.disabled}
                onClick={() => box.reset()}
              />
            )
          }
        />
        {name !== undefined && <input type="hidden" name={name} value={box.selectedItem?.value ?? ""} />}
      </div>
    </OptionList>
  );
}

/**
 * Downshift takes the highlighted option when the box is left, which nobody has chosen, and forgets the choice on Esc
 * when the list is closed, which is meant for the dialog around it.
 */
function keepChoiceOnLeaving(
  state: UseComboboxState<Option>,
  { type, changes }: UseComboboxStateChangeOptions<Option>,
): Partial<UseComboboxState<Option>> {
  const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
  const keeps = type === InputBlur || (type === InputKeyDownEscape && !state.isOpen);
  return keeps ? { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue } : changes;
}

function optionNamed(options: readonly Option[], name: string): Option | undefined {
  return options.find(({ label }) => label.localeCompare(name, undefined, { sensitivity: "base" }) === 0);
}

interface BoxButtonProps extends ComponentProps<"button"> {
  label: string;
  icon: ReactNode;
}

function BoxButton({ label, icon, ...props }: BoxButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label={label}
      className="grid size-8 place-items-center rounded-md text-ink-subtle enabled:hover:bg-hover enabled:hover:text-ink [&_svg]:size-4"
    >
      {icon}
    </button>
  );
}

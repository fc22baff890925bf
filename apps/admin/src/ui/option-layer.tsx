"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover } from "radix-ui";
import type { ComponentProps, RefObject } from "react";
import { cn } from "./class-names.ts";
import { menuItemStyles, menuStyles } from "./menu.styles.ts";
import type { Option } from "./option.ts";
import type { AsyncOptions } from "./use-async-options.ts";

export interface OptionsProps {
  open: boolean;
  found: AsyncOptions;
  items: readonly OfferedOption[];
  highlighted: number;
  listProps: ComponentProps<"ul">;
  itemProps: (option: OfferedOption, index: number) => ComponentProps<"li">;
}

export interface OfferedOption extends Option {
  /** Offered because nothing has this name yet: choosing it creates it. */
  isNew?: boolean;
}

/** The list below a combobox. It floats in a portal, so that dialogs and tables do not cut it off. */
export function OptionLayer({
  open,
  anchor,
  ...list
}: OptionsProps & { anchor: RefObject<HTMLElement | null> }) {
  return (
    <Popover.Root open={open}>
      <Popover.Anchor virtualRef={anchor} />
      {/* Not there while it is closed: a hidden layer would keep Esc from the dialog around it. */}
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={cn(menuStyles, "w-(--radix-popover-trigger-width) min-w-56")}
        >
          <Items {...list} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Items({ found, items, highlighted, listProps, itemProps }: Omit<OptionsProps, "open">) {
  const t = useTranslations("ui.options");
  const status = statusOf(found, items);
  return (
    <>
      <ul {...listProps}>
        {items.map((option, index) => (
          <li
            key={option.value}
            {...itemProps(option, index)}
            data-highlighted={highlighted === index ? "" : undefined}
            className={cn(menuItemStyles, option.disabled === true && "text-ink-subtle")}
          >
            {option.isNew === true && <Plus aria-hidden />}
            <span className="flex min-w-0 flex-col">
              <span className="truncate">
                {option.isNew === true ? t("create", { text: option.label }) : option.label}
              </span>
              {option.hint !== undefined && (
                <span className="line-clamp-2 text-xs text-ink-subtle">{option.hint}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={status === null ? "sr-only" : "px-2.5 py-2 text-sm text-ink-subtle"}>
        {status === null ? t("count", { count: items.length }) : t(status)}
      </p>
    </>
  );
}

function statusOf(found: AsyncOptions, items: readonly Option[]): "loading" | "failed" | "none" | null {
  if (found.state === "failed") return "failed";
  if (items.length > 0) return null;
  return found.state === "loading" ? "loading" : "none";
}

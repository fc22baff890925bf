"use client";

import { Check } from "lucide-react";
import { Link } from "./link.tsx";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import { menuItemStyles, menuStyles } from "./menu.styles.ts";
import type { OpenerName } from "./opener.ts";

export interface MenuProps {
  trigger: ReactNode;
  align?: "start" | "end" | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function MenuLayer({
  trigger,
  align = "end",
  className,
  opener,
  children,
}: MenuProps & { opener: OpenerName }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild {...opener}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            menuStyles,
            "min-w-52 [--menu-height:var(--radix-dropdown-menu-content-available-height)]",
            className,
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export interface MenuItemProps {
  icon?: ReactNode | undefined;
  hint?: ReactNode | undefined;
  tone?: "plain" | "danger" | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
  children: ReactNode;
}

export function MenuItemLayer({
  icon,
  hint,
  tone = "plain",
  disabled = false,
  onSelect,
  children,
}: MenuItemProps) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className={cn(menuItemStyles, tone === "danger" && "text-danger")}
    >
      {icon}
      <span className="flex-1">{children}</span>
      {hint}
    </Radix.Item>
  );
}

export interface MenuLinkProps {
  href: string;
  icon?: ReactNode | undefined;
  children: ReactNode;
}

export function MenuLinkLayer({ href, icon, children }: MenuLinkProps) {
  return (
    <Radix.Item asChild>
      <Link href={href} className={menuItemStyles}>
        {icon}
        {children}
      </Link>
    </Radix.Item>
  );
}

export interface MenuChoiceProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: ReactNode; icon?: ReactNode }[];
  onValueChange: (value: Value) => void;
}

export function MenuChoiceLayer<Value extends string>({
  label,
  value,
  options,
  onValueChange,
}: MenuChoiceProps<Value>) {
  return (
    <Radix.Group>
      <MenuHeading>{label}</MenuHeading>
      <Radix.RadioGroup value={value ?? ""}>
        {options.map((option) => (
          <Radix.RadioItem
            key={option.value}
            value={option.value}
            onSelect={() => onValueChange(option.value)}
            className={cn(menuItemStyles, "pr-8")}
          >
            {option.icon}
            {option.label}
            <Radix.ItemIndicator className="absolute right-2.5">
              <Check aria-hidden className="text-accent" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </Radix.Group>
  );
}

function MenuHeading({ children }: { children: ReactNode }) {
  return (
    <Radix.Label className="px-2.5 pt-2 pb-1 text-xs font-medium text-ink-subtle">{children}</Radix.Label>
  );
}

export function MenuSeparatorLayer() {
  return <Radix.Separator className="-mx-1 my-1 border-t border-line" />;
}

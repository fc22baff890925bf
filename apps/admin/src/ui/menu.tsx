"use client";

import { Slot } from "radix-ui";
import { useLayers } from "./layers.ts";
import type { MenuChoiceProps, MenuItemProps, MenuLinkProps, MenuProps } from "./menu-layer.tsx";
import { useOpener } from "./use-opener.ts";

export function Menu(props: MenuProps) {
  const layers = useLayers();
  const opener = useOpener();
  if (layers !== undefined) return <layers.MenuLayer {...props} opener={opener.name} />;
  return (
    <Slot.Root aria-haspopup="menu" {...opener.name} {...opener.standIn}>
      {props.trigger}
    </Slot.Root>
  );
}

export function MenuItem(props: MenuItemProps) {
  const layers = useLayers();
  return layers && <layers.MenuItemLayer {...props} />;
}

export function MenuLink(props: MenuLinkProps) {
  const layers = useLayers();
  return layers && <layers.MenuLinkLayer {...props} />;
}

export function MenuChoice<Value extends string>(props: MenuChoiceProps<Value>) {
  const layers = useLayers();
  return layers && <layers.MenuChoiceLayer {...props} />;
}

export function MenuSeparator() {
  const layers = useLayers();
  return layers && <layers.MenuSeparatorLayer />;
}

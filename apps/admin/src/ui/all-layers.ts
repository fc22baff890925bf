// Gathered here, against the custom of the house, because they are fetched as one: apart, each would bring again what
// it has in common with the others.
export { ConfirmLayer, DiscardLayer } from "./confirm-layer.tsx";
export { DialogCloseLayer, DialogLayer } from "./dialog-layer.tsx";
export {
  MenuChoiceLayer,
  MenuItemLayer,
  MenuLayer,
  MenuLinkLayer,
  MenuSeparatorLayer,
} from "./menu-layer.tsx";
export { OptionLayer } from "./option-layer.tsx";
export { PopoverLayer } from "./popover-layer.tsx";
export { SelectLayer } from "./select-layer.tsx";
export { SheetLayer } from "./sheet-layer.tsx";
export { ToastLayer } from "./toast-layer.tsx";
export { TooltipLayer } from "./tooltip-layer.tsx";

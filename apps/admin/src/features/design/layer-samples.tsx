"use client";

import { FilePen, Trash2 } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Dialog, DialogClose } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "../../ui/menu.tsx";
import { Popover } from "../../ui/popover.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";
import { samples } from "./samples.ts";
import { Row, ThemePair } from "./theme-pair.tsx";

const words = {
  dialog: "Dialog",
  sheet: "Sheet",
  popover: "Popover",
  menu: "Menu",
  confirm: "Confirm",
  reason: "With a reason",
};
const acts = {
  rename: "Rename",
  remove: "Remove",
  open: "Open the design page",
  save: "Save",
  cancel: "Cancel",
  tooltip: "Tooltip",
};
const toasts = { done: "Toast", failed: "Failure" };

export function LayerSamples() {
  return (
    <ThemePair title="Layers">
      <Row>
        <Dialog
          title={acts.rename}
          description={samples.description}
          trigger={<Button>{words.dialog}</Button>}
          footer={
            <DialogClose>
              <Button tone="primary">{acts.save}</Button>
            </DialogClose>
          }
        >
          <Field label={acts.rename}>
            <TextField defaultValue={samples.name} />
          </Field>
        </Dialog>
        <Sheet title={words.sheet} trigger={<Button>{words.sheet}</Button>}>
          {samples.claim}
        </Sheet>
        <Popover label={words.popover} trigger={<Button>{words.popover}</Button>}>
          {samples.claim}
        </Popover>
        <Menu align="start" trigger={<Button>{words.menu}</Button>}>
          <MenuItem icon={<FilePen aria-hidden />} onSelect={nothing}>
            {acts.rename}
          </MenuItem>
          <MenuLink href="/design">{acts.open}</MenuLink>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={nothing}>
            {acts.remove}
          </MenuItem>
        </Menu>
        <Tooltip text={samples.description}>
          <Button>{acts.tooltip}</Button>
        </Tooltip>
      </Row>
      <ConfirmSamples />
    </ThemePair>
  );
}

function ConfirmSamples() {
  const toast = useToast();
  const title = "Retract this claim?";
  const description = "It stays addressable, with the reason that you give.";
  const refuse = async () => "It has changed in the meantime. Read it again.";
  return (
    <Row>
      <ConfirmDialog
        title={title}
        description={description}
        confirmLabel={acts.remove}
        trigger={<Button>{words.confirm}</Button>}
        onConfirm={refuse}
      />
      <ConfirmDialog
        tone="danger"
        title={title}
        description={description}
        confirmLabel={acts.remove}
        reason={{ label: "Reason", hint: "Readers will see it.", required: true, lengthMax: 500 }}
        trigger={<Button>{words.reason}</Button>}
        onConfirm={async () => undefined}
      />
      <Button
        onClick={() =>
          toast({ tone: "success", title: "Saved", action: { label: "Undo", onSelect: nothing } })
        }
      >
        {toasts.done}
      </Button>
      <Button onClick={() => toast({ tone: "danger", title: "Not saved", description: samples.claim })}>
        {toasts.failed}
      </Button>
    </Row>
  );
}

function nothing(): void {
  return undefined;
}

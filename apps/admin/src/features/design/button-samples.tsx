"use client";

import { Pencil, Plus, Trash2 } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { Row, ThemePair } from "./theme-pair.tsx";

const tones = ["primary", "secondary", "quiet", "danger"] as const;
const sizes = ["small", "medium", "large"] as const;
const words = {
  buttons: "Buttons",
  save: "Save",
  disabled: "Disabled",
  pending: "Saving",
  link: "A link as a button",
};
const more = {
  text: "A link in text",
  edit: "Edit",
  remove: "Remove",
  add: "Add evidence",
  approve: "Approve",
};

export function ButtonSamples() {
  return (
    <ThemePair title={words.buttons}>
      {sizes.map((size) => (
        <Row key={size}>
          {tones.map((tone) => (
            <Button key={tone} tone={tone} size={size}>
              {words.save}
            </Button>
          ))}
        </Row>
      ))}
      <Row>
        {tones.map((tone) => (
          <Button key={tone} tone={tone} disabled>
            {words.disabled}
          </Button>
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <Button key={tone} tone={tone} pending>
            {words.pending}
          </Button>
        ))}
      </Row>
      <Row>
        <Button tone="primary">
          <Plus aria-hidden />
          {more.add}
        </Button>
        <Button>
          {more.approve}
          <KeyHint keys="a" />
        </Button>
        <IconButton label={more.edit} icon={<Pencil aria-hidden />} hint={<KeyHint keys="e" />} />
        <IconButton label={more.remove} icon={<Trash2 aria-hidden />} tone="secondary" size="small" />
        <LinkButton href="/design">{words.link}</LinkButton>
        <TextLink href="/design">{more.text}</TextLink>
      </Row>
    </ThemePair>
  );
}

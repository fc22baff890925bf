"use client";

import { useState } from "react";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { AllRowsCheckbox } from "../../ui/row-checkbox.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { ratings, samples } from "./samples.ts";
import { ThemePair } from "./theme-pair.tsx";

const views = [
  { value: "text", label: "Text" },
  { value: "source", label: "As received" },
  { value: "both", label: "Side by side" },
] as const;

export function ChoiceSamples() {
  return <ThemePair title="Choices">{(theme) => <Choices theme={theme} />}</ThemePair>;
}

function Choices({ theme }: { theme: string }) {
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="flex flex-col gap-2.5">
          <Checkbox label="Confirmed by a person" defaultChecked />
          <Checkbox label="Some of them" checked="indeterminate" hint="Three of twelve" />
          <Checkbox label="Not chosen" />
          <Checkbox label="Not yours to change" disabled />
        </div>
        <Field label="Verdict">
          <RadioGroup options={ratings} defaultValue="true" />
        </Field>
      </div>
      {/* The browser's own, for lists that can be ticked before any script has come. */}
      <AllRowsCheckbox label="All on this page" />
      <Switch label="Show suggestions" hint="Found by the machine, decided by you." defaultChecked />
      <Switch label="Off" />
      <ViewChoice />
      <Tabs
        label="Claim"
        tabs={[
          { value: "evidence", label: "Evidence", count: 3, content: samples.claim },
          { value: "history", label: "History", content: samples.claimLater },
          { value: "comments", label: "Comments", count: 0, content: samples.long },
        ]}
      />
      <LinkTabs
        label={`Claims by state, ${theme}`}
        tabs={[
          { href: "/design", label: "Drafts", count: 12, isCurrent: true },
          { href: "/sign-in", label: "Published", isCurrent: false },
        ]}
      />
    </>
  );
}

function ViewChoice() {
  const [view, setView] = useState<(typeof views)[number]["value"]>("text");
  return (
    <SegmentedControl
      label="View"
      segments={views}
      value={view}
      onValueChange={setView}
      className="self-start"
    />
  );
}

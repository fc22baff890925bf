"use client";

import { Link2 } from "lucide-react";
import { useState } from "react";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { NoteField } from "../../ui/note-field.tsx";
import { RichTextField } from "../../ui/rich-text-field.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Select } from "../../ui/select.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ratings, samples, topics } from "./samples.ts";
import { ThemePair } from "./theme-pair.tsx";

const loadingTakesMs = 400;

async function findTopics(query: string) {
  await new Promise((resolve) => setTimeout(resolve, loadingTakesMs));
  return topics.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));
}

async function failToLoad(): Promise<never> {
  throw new Error("The design page shows what a failure looks like.");
}

function RichTextSample() {
  const [value, setValue] = useState<string>(samples.richText);
  return (
    <Field label="Rationale" className="sm:col-span-2" aside={`${String(value.length)} of 2,000`}>
      <RichTextField lang="en" lengthMax={2_000} value={value} onChange={setValue} />
    </Field>
  );
}

function NoteSample() {
  const [value, setValue] = useState<string>(samples.claim);
  return (
    <NoteField label="Note" hint="Its readers see it." lengthMax={2_000} value={value} onChange={setValue} />
  );
}

export function FieldSamples() {
  return (
    <ThemePair title="Fields">
      <SearchField label="Search claims" placeholder="Words, “phrases”, -without" />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label="Title" hint="As it stands in the paper.">
          <TextField defaultValue={samples.long} />
        </Field>
        <Field label="Address" required error="This is not a web address.">
          <TextField defaultValue="htp:/example" start={<Link2 aria-hidden />} />
        </Field>
        <Field label="Publisher" disabled>
          <TextField defaultValue="Agency" />
        </Field>
        <Field label="Reference">
          <TextField readOnly defaultValue="art_0193" />
        </Field>
        <Field label="Rating">
          <Select options={ratings} placeholder="Choose a rating" />
        </Field>
        <Field label="Rating, chosen" error="A rationale is missing.">
          <Select options={ratings} defaultValue="misleading" />
        </Field>
        <Field label="Source" hint="Type to search.">
          <Combobox load={findTopics} name="source" placeholder="Name of a source" />
        </Field>
        <Field label="Source, chosen">
          <Combobox load={failToLoad} defaultOption={{ value: "asia", label: "Asia" }} />
        </Field>
        <Field label="Topics" className="sm:col-span-2">
          <TagInput load={findTopics} name="topics" allowNew defaultTags={topics.slice(0, 2)} />
        </Field>
        <NoteSample />
        <Field label="Passage">
          <TextArea serif grows defaultValue={samples.claim} />
        </Field>
        <RichTextSample />
      </div>
    </ThemePair>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { useToast } from "../../ui/toast.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { addressesIn, addressesMax } from "./address-list.ts";
import { importAddresses } from "./import-addresses.action.ts";
import type { RefusedAddress } from "./import-addresses.action.ts";
import { KnownFields, nothingKnown } from "./known-fields.tsx";
import { useRefusalWords } from "../../lib/refusal-words.ts";

/** Takes addresses of pages, one a line, to be fetched one after the other. */
export function AddressForm() {
  const t = useTranslations("imports.addresses");
  const toast = useToast();
  const form = useKeptForm("import.addresses", { typed: "" });
  const { typed } = form.draft;
  const [known, setKnown] = useState(nothingKnown);
  const [isAsked, setIsAsked] = useState(false);
  const [refusedOnes, setRefusedOnes] = useState<readonly RefusedAddress[]>([]);
  const addresses = addressesIn(typed);
  const write = useWrite(importAddresses, ({ asked, refused }) => {
    setRefusedOnes(refused);
    // What could not be taken stays, to be mended.
    form.change({ typed: refused.map(({ url }) => url).join("\n") });
    setIsAsked(false);
    if (asked > 0) toast({ tone: "success", title: t("asked", { count: asked }) });
  });
  const problem = problemIn(addresses.length);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (problem === undefined && !write.pending) write.run({ addresses, ...known });
  };
  return (
    <form
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && submit(event)}
      className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_18rem]"
    >
      <div className="flex flex-col gap-4">
        <KeptNote kept={form.kept} onStartOver={form.clear} />
        <Field
          label={t("label")}
          hint={t("hint", { max: addressesMax })}
          error={isAsked && problem !== undefined ? t(problem, { max: addressesMax }) : undefined}
          aside={<span className="numerals">{t("count", { count: addresses.length })}</span>}
        >
          <TextArea
            rows={8}
            spellCheck={false}
            dir="ltr"
            value={typed}
            placeholder="https://example.org/…"
            onChange={(event) => form.change({ typed: event.target.value })}
          />
        </Field>
        <RefusedAddresses refused={refusedOnes} />
      </div>
      <div className="flex flex-col gap-5">
        <KnownFields known={known} onChange={setKnown} />
        <RefusalNote refusal={write.refusal} onRead={write.clear} />
        <div className="flex items-center justify-between gap-3">
          <KeyHint keys="Ctrl ↵" />
          <Button type="submit" tone="primary" size="large" pending={write.pending}>
            {t("submit")}
          </Button>
        </div>
      </div>
    </form>
  );
}

function problemIn(count: number): "missing" | "tooMany" | undefined {
  if (count === 0) return "missing";
  return count > addressesMax ? "tooMany" : undefined;
}

function RefusedAddresses({ refused }: { refused: readonly RefusedAddress[] }) {
  const t = useTranslations("imports.addresses");
  const words = useRefusalWords();
  if (refused.length === 0) return null;
  return (
    <Callout tone="danger" title={t("refused", { count: refused.length })}>
      <ul className="flex flex-col gap-1">
        {refused.map(({ url, refusal }) => (
          <li key={url}>
            <span className="wrap-anywhere">{url}</span>: {words(refusal).advice}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

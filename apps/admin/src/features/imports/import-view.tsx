"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReactNode } from "react";
import { PageHeader } from "../../ui/page-header.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { AddressForm } from "./address-form.tsx";
import { FileForm } from "./file-form.tsx";
import { ImportForm } from "./import-form.tsx";

/** The ways in, above what came in by them. */
export function ImportView({ children }: { children: ReactNode }) {
  const t = useTranslations("imports");
  const [way, setWay] = useState("paste");
  return (
    <>
      <PageHeader title={t("form.title")} description={t("form.description")} />
      {/* A file that is dropped beside its place would be opened by the browser, over all that was typed. */}
      <div
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setWay("files");
        }}
        onDrop={(event) => {
          if (event.dataTransfer.types.includes("Files")) event.preventDefault();
        }}
      >
        <Tabs
          lasting
          label={t("ways.label")}
          value={way}
          onValueChange={setWay}
          tabs={[
            { value: "paste", label: t("ways.paste"), content: <ImportForm /> },
            { value: "addresses", label: t("ways.addresses"), content: <AddressForm /> },
            { value: "files", label: t("ways.files"), content: <FileForm /> },
          ]}
        />
      </div>
      {children}
    </>
  );
}

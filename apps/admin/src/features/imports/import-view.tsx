"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "../../ui/page-header.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { AddressForm } from "./address-form.tsx";
import { FileForm } from "./file-form.tsx";
import { ImportForm } from "./import-form.tsx";

/** The ways in, above what came in by them. */
export function ImportView({ children }: { children: ReactNode }) {
  const t = useTranslations("imports");
  return (
    <>
      <PageHeader title={t("form.title")} description={t("form.description")} />
      <Tabs
        lasting
        label={t("ways.label")}
        tabs={[
          { value: "paste", label: t("ways.paste"), content: <ImportForm /> },
          { value: "addresses", label: t("ways.addresses"), content: <AddressForm /> },
          { value: "files", label: t("ways.files"), content: <FileForm /> },
        ]}
      />
      {children}
    </>
  );
}

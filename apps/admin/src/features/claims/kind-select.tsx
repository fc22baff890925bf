"use client";

import type { ClaimKind } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { Select } from "../../ui/select.tsx";
import { claimKinds } from "./claim-choice.ts";

interface KindSelectProps {
  value: ClaimKind;
  onChange: (kind: ClaimKind) => void;
}

export function KindSelect({ value, onChange }: KindSelectProps) {
  const states = useTranslations("states");
  const options = claimKinds.map((kind) => ({ value: kind, label: states(`kind.${kind}`) }));
  return <Select options={options} value={value} onValueChange={onChange} />;
}

"use client";

import { Role } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";

interface RoleChoiceProps {
  roles: readonly Role[];
  onChange: (roles: readonly Role[]) => void;
  error?: string | undefined;
}

export function RoleChoice({ roles, onChange, error }: RoleChoiceProps) {
  const t = useTranslations("people.roles");
  const names = useTranslations("roles");
  return (
    <CheckboxGroup
      label={t("label")}
      hint={t("hint")}
      error={error}
      options={Object.values(Role).map((role) => ({
        value: role,
        label: names(role),
        hint: t(`hints.${role}`),
      }))}
      chosen={roles}
      onChange={onChange}
    />
  );
}

"use client";

import { BookOpen, KeyRound, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Scope } from "../../gql/graphql.ts";
import { useKeys } from "../../lib/keyboard.tsx";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ShownOnce } from "../../ui/shown-once.tsx";
import { CreateKeyDialog } from "./create-key-dialog.tsx";
import type { ListedKey } from "./key-list.query.ts";
import { KeyTable } from "./key-table.tsx";
import type { CreatedKey } from "./key.action.ts";

interface KeyDeskProps {
  keys: readonly ListedKey[];
  held: readonly Scope[];
  showsOwner: boolean;
  tabs: ReactNode;
  footer: ReactNode;
}

export function KeyDesk({ keys, held, showsOwner, tabs, footer }: KeyDeskProps) {
  const t = useTranslations("keyList.list");
  const [isCreating, setIsCreating] = useState(false);
  const [created, setCreated] = useState<CreatedKey>();
  const mayCreate = held.length > 0;
  const bindings = useMemo(
    () => (mayCreate ? [{ keys: "n", label: t("create"), run: () => setIsCreating(true) }] : []),
    [mayCreate, t],
  );
  useKeys(t("title"), bindings);
  const actions = (
    <>
      {/* The API serves it, to whoever is signed in: no page of the admin. */}
      <a href="/graphiql" className={buttonStyles()}>
        <BookOpen aria-hidden />
        {t("explore")}
      </a>
      {mayCreate && (
        <Button tone="primary" onClick={() => setIsCreating(true)}>
          <Plus aria-hidden />
          {t("create")}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={actions} />
      {created && (
        <ShownOnce
          key={created.secret}
          title={t("created.title", { name: created.name })}
          label={t("created.label")}
          secret={created.secret}
          onDone={() => setCreated(undefined)}
        >
          {t("created.advice")}
        </ShownOnce>
      )}
      {tabs}
      <Card flush footer={footer}>
        {keys.length === 0 ? (
          <EmptyState icon={<KeyRound aria-hidden />} title={t("none.title")}>
            {t("none.advice")}
          </EmptyState>
        ) : (
          <KeyTable keys={keys} showsOwner={showsOwner} />
        )}
      </Card>
      {isCreating && (
        <CreateKeyDialog held={held} onClose={() => setIsCreating(false)} onCreated={setCreated} />
      )}
    </>
  );
}

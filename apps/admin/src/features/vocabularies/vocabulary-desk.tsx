"use client";

import { Plus, Tags } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import { hrefWith } from "../../lib/page-place.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { SearchForm } from "../../ui/search-form.tsx";
import { LooseWords } from "./loose-words.tsx";
import { AddTermDialog, EditTermDialog } from "./term-dialog.tsx";
import { MergeTermDialog } from "./merge-term-dialog.tsx";
import { TermTable } from "./term-table.tsx";
import type { TermTask } from "./term-table.tsx";
import { vocabularyOf, vocabularyViews } from "./vocabulary.query.ts";
import type { ListedTerm, ListedWord, VocabularyView } from "./vocabulary.query.ts";

const path = "/vocabularies";

interface VocabularyDeskProps {
  view: VocabularyView;
  search: string | undefined;
  terms: readonly ListedTerm[];
  looseWords: readonly ListedWord[];
  footer: ReactNode;
}

type Task = TermTask | { kind: "add"; word: string };

export function VocabularyDesk({ view, search, terms, looseWords, footer }: VocabularyDeskProps) {
  const t = useTranslations("vocabularies");
  const router = useRouter();
  const [task, setTask] = useState<Task>();
  const keys = useMemo(
    () => [{ keys: "n", label: t(`add.open.${view}`), run: () => setTask({ kind: "add", word: "" }) }],
    [t, view],
  );
  useKeys(t("title"), keys);
  const address = (said: Record<string, string>) => hrefWith(path, {}, said);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          <Button tone="primary" onClick={() => setTask({ kind: "add", word: "" })}>
            <Plus aria-hidden />
            {t(`add.open.${view}`)}
          </Button>
        }
      />
      <LinkTabs
        label={t("title")}
        tabs={vocabularyViews.map((one) => ({
          href: address({ view: one === "topics" ? "" : one }),
          label: t(`views.${one}`),
          isCurrent: one === view,
        }))}
      />
      <Card flush footer={footer}>
        <div className="border-b border-line p-3">
          <SearchForm
            label={t("search")}
            words={search}
            onSearch={(words) => router.push(address({ view, search: words }))}
          />
        </div>
        {terms.length === 0 ? (
          <EmptyState icon={<Tags aria-hidden />} title={t("none.title")}>
            {t("none.advice")}
          </EmptyState>
        ) : (
          <TermTable terms={terms} onTask={setTask} />
        )}
      </Card>
      <LooseWords words={looseWords} onAdd={(word) => setTask({ kind: "add", word })} />
      <TaskDialog task={task} terms={terms} view={view} onClose={() => setTask(undefined)} />
    </>
  );
}

interface TaskDialogProps extends Pick<VocabularyDeskProps, "terms" | "view"> {
  task: Task | undefined;
  onClose: () => void;
}

function TaskDialog({ task, terms, view, onClose }: TaskDialogProps) {
  if (task === undefined) return null;
  const vocabulary = vocabularyOf[view];
  if (task.kind === "add")
    return <AddTermDialog vocabulary={vocabulary} word={task.word} onClose={onClose} />;
  // As it stands now: read again after somebody else's change.
  const term = terms.find(({ id }) => id === task.id);
  if (term === undefined) return null;
  return task.kind === "edit" ? (
    <EditTermDialog term={term} onClose={onClose} />
  ) : (
    <MergeTermDialog term={term} vocabulary={vocabulary} onClose={onClose} />
  );
}

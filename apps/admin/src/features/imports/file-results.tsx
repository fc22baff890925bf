"use client";

import { useTranslations } from "next-intl";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { Card } from "../../ui/card.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DroppedFile, FileStanding } from "./use-files.ts";
import { useUnreadableWords } from "./use-problem-of.ts";

/** What became of each file. */
export function FileResults({ files }: { files: readonly DroppedFile[] }) {
  const t = useTranslations("imports.files");
  const left = files.filter(({ standing }) => standing.is === "waiting" || standing.is === "sent").length;
  return (
    <>
      <p role="status" className="sr-only">
        {files.length > 0 && t("progress", { left, count: files.length })}
      </p>
      {files.length > 0 && (
        <Card title={t("results")} flush>
          <ul className="divide-y divide-line">
            {files.map(({ key, name, standing }) => (
              <li key={key} className="flex flex-col gap-0.5 px-4 py-2.5">
                <span className="font-medium wrap-anywhere" dir="auto">
                  {name}
                </span>
                <span className="text-sm text-ink-muted">
                  <FileStandingWords name={name} standing={standing} />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function FileStandingWords({ name, standing }: { name: string; standing: FileStanding }) {
  const t = useTranslations("imports.files");
  const words = useRefusalWords();
  const unreadable = useUnreadableWords();
  switch (standing.is) {
    case "waiting":
      return t("waiting");
    case "sent":
      return (
        <span className="flex items-center gap-2">
          <Spinner /> {t("sent")}
        </span>
      );
    case "unfit":
      return <span className="text-danger">{t(`faults.${standing.fault}`)}</span>;
    case "refused":
      return (
        <span className="text-danger">
          {unreadable(standing.refusal.code) ?? words(standing.refusal).advice}
        </span>
      );
    case "read":
      return standing.handedIn.kind === "read" ? (
        <TextLink href={`/import/${standing.handedIn.importId}`} aria-label={t("openOf", { name })}>
          {t("open")}
        </TextLink>
      ) : (
        <TextLink
          href={`/articles/${standing.handedIn.articleId}?known=yes`}
          aria-label={t("knownOf", { name })}
        >
          {t("known")}
        </TextLink>
      );
  }
}

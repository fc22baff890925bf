"use client";

import { FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { DragEvent } from "react";
import { buttonStyles } from "../../ui/button.styles.ts";
import { cn } from "../../ui/class-names.ts";
import { FileResults } from "./file-results.tsx";
import { fileKinds, fileMegabytesMax } from "./file-check.ts";
import { KnownFields, nothingKnown } from "./known-fields.tsx";
import { useFiles } from "./use-files.ts";

/** Takes files by drop or by choice, and reads them one after the other. */
export function FileForm() {
  const { files, add } = useFiles();
  const [known, setKnown] = useState(nothingKnown);
  return (
    <div className="flex flex-col gap-5">
      {/* Above the place: files are read as soon as they are there. */}
      <div className="grid items-start gap-5 md:grid-cols-2">
        <KnownFields known={known} onChange={setKnown} />
      </div>
      <FilePlace onFiles={(dropped) => add(dropped, known)} />
      <FileResults files={files} />
    </div>
  );
}

function FilePlace({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTranslations("imports.files");
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={cn(
        "flex flex-col items-center gap-3 rounded-lg border-2 border-dashed px-6 py-12 text-center",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong bg-surface",
      )}
    >
      <FileUp aria-hidden className="size-7 text-ink-subtle [&_svg]:stroke-[1.5]" />
      <p className="font-serif text-xl font-semibold">{t("drop")}</p>
      <p id={`${id}-hint`} className="max-w-lg text-sm text-ink-muted">
        {t("hint", { megabytes: fileMegabytesMax })}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept={fileKinds.join(",")}
        aria-describedby={`${id}-hint`}
        className="peer sr-only"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <label
        htmlFor={id}
        className={cn(
          buttonStyles({ tone: "primary" }),
          "cursor-pointer peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent",
        )}
      >
        {t("choose")}
      </label>
    </div>
  );
}

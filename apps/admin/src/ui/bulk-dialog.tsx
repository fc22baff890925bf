"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { noteFor } from "../lib/field-problem.ts";
import type { BulkLine } from "../lib/bulk-line.ts";
import type { Outcome, ShownRefusal } from "../lib/outcome.ts";
import { useWrite } from "../lib/use-write.ts";
import { BulkSums, RefusedLines } from "./bulk-lines.tsx";
import { Button } from "./button.tsx";
import { Dialog, DialogClose } from "./dialog.tsx";
import { RefusalNote } from "./refusal-note.tsx";
import { Spinner } from "./spinner.tsx";

interface BulkRequest {
  ids: readonly string[];
  /** Only says what would become of them. */
  dryRun: boolean;
}

/** What the fields of a bulk change have to say. */
export interface BulkFieldsState {
  /** Something is missing, and the preview was asked for. */
  isMissing: boolean;
  refusal: ShownRefusal | undefined;
}

export interface BulkDialogProps {
  title: string;
  description?: string | undefined;
  ids: readonly string[];
  send: (request: BulkRequest) => Promise<Outcome<readonly BulkLine[]>>;
  /** What the button that does it says. */
  doIt: (count: number) => string;
  /** What has to be said first; without it the preview comes at once. */
  fields?: ((state: BulkFieldsState) => ReactNode) | undefined;
  /** Their names, for what a field says by itself. */
  fieldNames?: readonly string[] | undefined;
  /** Something has to be said that is not yet. */
  isMissing?: boolean | undefined;
  /** What became of all of them, those that were not tried because they are refused included. */
  onDone: (lines: readonly BulkLine[]) => void;
  onClose: () => void;
}

/** Does one thing with many, after a look at what would become of each. */
export function BulkDialog({ title, description, onClose, ...props }: BulkDialogProps) {
  const t = useTranslations("bulk");
  const ui = useTranslations("ui");
  const { ids, fields, fieldNames = [] } = props;
  const { preview, isLooking, isMissing, refusal, clear, look, change, run, isRunning } = useBulk(props);
  const done = preview?.filter(({ outcome }) => outcome === "DONE") ?? [];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={description}
      footer={
        <>
          {preview && fields ? (
            <Button onClick={change}>{t("change")}</Button>
          ) : (
            <DialogClose>
              <Button>{ui("cancel")}</Button>
            </DialogClose>
          )}
          {preview === undefined ? (
            fields && (
              <Button key="look" tone="primary" pending={isLooking} onClick={look}>
                {t("look")}
              </Button>
            )
          ) : (
            <Button key="do" tone="primary" pending={isRunning} disabled={done.length === 0} onClick={run}>
              {props.doIt(done.length)}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {/* What was typed stands there again when something is to be changed. */}
        <div hidden={preview !== undefined || fields === undefined} className="flex flex-col gap-4">
          {fields?.({ isMissing, refusal })}
        </div>
        {preview === undefined && isLooking && <Spinner label={t("looking", { count: ids.length })} />}
        {preview && <Preview lines={preview} />}
        <RefusalNote refusal={noteFor(refusal, fieldNames)} onRead={clear} />
      </div>
    </Dialog>
  );
}

function useBulk({ ids, send, fields, onDone, ...props }: Omit<BulkDialogProps, "title" | "onClose">) {
  const { isMissing = false } = props;
  const [isChecked, setIsChecked] = useState(false);
  const [preview, setPreview] = useState<readonly BulkLine[]>();
  const looking = useWrite(send, setPreview);
  const running = useWrite(send, (lines) => {
    const refused = preview?.filter(({ outcome }) => outcome === "REFUSED") ?? [];
    // What went wrong on the server's side comes without its title.
    const titled = lines.map((line) => ({
      ...line,
      title: line.title ?? preview?.find(({ id }) => id === line.id)?.title ?? null,
    }));
    onDone([...titled, ...refused]);
  });
  const look = () => {
    setIsChecked(true);
    if (!isMissing) looking.run({ ids, dryRun: true });
  };
  const isPlain = fields === undefined;
  const lookAtOnce = useRef(look);
  useEffect(() => {
    if (isPlain) lookAtOnce.current();
  }, [isPlain]);
  return {
    preview,
    isLooking: looking.pending,
    isRunning: running.pending,
    isMissing: isMissing && isChecked,
    refusal: running.refusal ?? looking.refusal,
    clear: () => {
      looking.clear();
      running.clear();
      // What could be done then may be otherwise now.
      setPreview(undefined);
      if (isPlain) look();
    },
    look,
    change: () => {
      running.clear();
      setPreview(undefined);
    },
    run: () => {
      const wanted = preview?.filter(({ outcome }) => outcome === "DONE").map(({ id }) => id) ?? [];
      running.run({ ids: wanted, dryRun: false });
    },
  };
}

/** It takes focus when it comes: the button that was pressed is another now, and must not be pressed by oversight. */
function Preview({ lines }: { lines: readonly BulkLine[] }) {
  const t = useTranslations("bulk");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="group"
      aria-label={t("preview")}
      className="flex flex-col gap-3 outline-none"
    >
      <div>
        <BulkSums lines={lines} />
      </div>
      <RefusedLines lines={lines} />
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { attempt } from "../../lib/use-write.ts";
import { faultOf } from "./file-check.ts";
import type { FileFault } from "./file-check.ts";
import type { HandedIn } from "./import-article.action.ts";
import { importFile } from "./import-file.action.ts";
import type { Known } from "./known-fields.tsx";

export type FileStanding =
  | { is: "waiting" }
  | { is: "sent" }
  | { is: "read"; handedIn: HandedIn }
  | { is: "refused"; refusal: ShownRefusal }
  | { is: "unfit"; fault: FileFault };

export interface DroppedFile {
  key: number;
  name: string;
  standing: FileStanding;
}

interface Files {
  files: readonly DroppedFile[];
  add: (files: readonly File[], known: Known) => void;
}

/** Files in the order in which they came, each sent once the one before it was answered. */
export function useFiles(): Files {
  const router = useRouter();
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const last = useRef(0);
  const before = useRef<Promise<void>>(Promise.resolve());
  const stand = (key: number, standing: FileStanding) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, standing } : one)));
  const send = async (key: number, file: File, known: Known) => {
    stand(key, { is: "sent" });
    const form = new FormData();
    form.set("file", file);
    form.set("publisherId", known.publisherId);
    form.set("language", known.language);
    const outcome = await attempt(() => importFile(form));
    stand(
      key,
      outcome.done ? { is: "read", handedIn: outcome.value } : { is: "refused", refusal: outcome.refusal },
    );
    router.refresh();
  };
  // What is known of a file is what stood beside it when it came, however long it waits.
  const add = (dropped: readonly File[], known: Known) => {
    const added = dropped.map((file) => {
      last.current += 1;
      const fault = faultOf(file);
      const standing: FileStanding = fault === null ? { is: "waiting" } : { is: "unfit", fault };
      return { key: last.current, name: file.name, file, standing };
    });
    setFiles((all) => [...added.map(({ key, name, standing }) => ({ key, name, standing })), ...all]);
    for (const { key, file, standing } of added) {
      if (standing.is === "waiting") before.current = before.current.then(() => send(key, file, known));
    }
  };
  return { files, add };
}

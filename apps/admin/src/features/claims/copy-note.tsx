"use client";

import { useTranslations } from "next-intl";
import { dropCopy } from "../../lib/browser-copy.ts";
import { markGone } from "../../lib/copy-keeper.ts";
import { useMe } from "../../lib/me.tsx";
import { typedIn } from "../../lib/typed-content.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { copyDesk } from "./copy-desk.ts";
import type { CopyPlace } from "./copy-desk.ts";
import { said } from "./part-draft.ts";
import type { FoundCopy } from "./use-copies.ts";
import { copyKeyOf } from "./use-part-draft.ts";

interface CopyNoteProps<Draft> {
  place: CopyPlace;
  copy: FoundCopy;
  /** As the part stands: what says the same was saved. */
  stands: Draft;
  /** The first words of what was typed, to know it by. */
  words: (draft: Draft) => string;
  /** Absent where the part can no longer be changed: then the words can be read, and copied. */
  onGoOn: (() => void) | undefined;
}

/** Something was typed here and not saved: it waits until somebody goes on with it or throws it away. */
export function CopyNote<Draft extends object>({ place, copy, stands, words, onGoOn }: CopyNoteProps<Draft>) {
  const t = useTranslations("claims.copyNote");
  const { id: me } = useMe();
  const typed = typedIn(copy.content, stands);
  if (typed === null || said(typed.draft) === said(stands)) return null;
  const discard = () => {
    const key = copyKeyOf(me, place);
    markGone(key, copy.version);
    dropCopy(key);
    // Where the desk does not hear of it, the note is there again when the page is read again.
    void copyDesk(place)
      .discard()
      .catch(() => undefined);
  };
  return (
    <Callout tone="accent" title={t.rich("title", { at: () => <DateDisplay value={copy.at} /> })}>
      <p dir="auto" className={onGoOn === undefined ? "whitespace-pre-wrap" : "line-clamp-2"}>
        {words(typed.draft)}
      </p>
      {onGoOn === undefined && <p className="mt-1">{t("closed")}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {onGoOn !== undefined && (
          <Button size="small" onClick={onGoOn}>
            {t("goOn")}
          </Button>
        )}
        <Button size="small" tone="quiet" onClick={discard}>
          {t("discard")}
        </Button>
      </div>
    </Callout>
  );
}

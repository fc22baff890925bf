import { useTranslations } from "next-intl";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { ChangeList } from "./change-list.tsx";
import type { Reading } from "./use-reading.ts";

interface ChangedWhileReadProps {
  reading: Reading;
  language: string;
  /** What does the same as the button, where a key does. */
  keys?: string | undefined;
  onRead: () => void;
}

/** The page was read again by itself: what of it is not what its reader has read. */
export function ChangedWhileRead({ reading, language, keys, onRead }: ChangedWhileReadProps) {
  const t = useTranslations("reviews.whileRead");
  if (!reading.isBehind) return null;
  return (
    <Callout
      tone="warning"
      announce
      title={t("title")}
      action={
        <Button size="small" aria-keyshortcuts={keys} onClick={onRead}>
          {t("read")}
          {keys !== undefined && (
            <span aria-hidden className="max-lg:hidden">
              <KeyHint keys={keys} />
            </span>
          )}
        </Button>
      }
    >
      <p>{reading.changes.length === 0 ? t("article") : t("advice")}</p>
      {reading.changes.length > 0 && (
        <div className="mt-2 text-ink">
          <ChangeList changes={reading.changes} language={language} />
        </div>
      )}
    </Callout>
  );
}

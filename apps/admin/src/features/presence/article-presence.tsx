"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWhatIsDone } from "../../lib/doing.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { usePresence } from "./use-presence.ts";
import { WhoIsHere } from "./who-is-here.tsx";

interface ArticlePresenceProps {
  articleId: string;
  /** As the page shows it. */
  version: number;
}

/** Who else has the article open, who of them repairs it, and that somebody changed it. */
export function ArticlePresence({ articleId, version }: ArticlePresenceProps) {
  const t = useTranslations("presence.changed");
  const router = useRouter();
  const doing = useWhatIsDone() === "EDITING" ? "EDITING" : "READING";
  const [newest, setNewest] = useState(version);
  const present = usePresence({ of: "article", id: articleId, doing, onChange: setNewest });
  // Whoever repairs it too is told by their form, which keeps both texts.
  const isBehind = newest > version && doing === "READING";
  return (
    <>
      <WhoIsHere present={present} />
      {isBehind && (
        // The text must not move under somebody who reads it: they say when.
        <Callout
          tone="warning"
          announce
          title={t("title")}
          action={
            <Button size="small" onClick={() => router.refresh()}>
              {t("readAgain")}
            </Button>
          }
        >
          {t("advice")}
        </Callout>
      )}
    </>
  );
}

"use client";

import { useWhatIsDone } from "../../lib/doing.ts";
import { usePresence } from "./use-presence.ts";
import { WhoIsHere } from "./who-is-here.tsx";

/** Who else has the article open, and who of them repairs it. */
export function ArticlePresence({ articleId }: { articleId: string }) {
  const doing = useWhatIsDone() === "EDITING" ? "EDITING" : "READING";
  const present = usePresence({ of: "article", id: articleId, doing, onChange: nothing });
  return <WhoIsHere present={present} />;
}

/** The text must not move under somebody who reads it: whoever saves upon an older one is told then. */
const nothing = () => undefined;

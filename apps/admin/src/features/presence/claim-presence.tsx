"use client";

import { useRouter } from "next/navigation";
import { useWhatIsDone } from "../../lib/doing.ts";
import { usePresence } from "./use-presence.ts";
import { WhoIsHere } from "./who-is-here.tsx";

interface ClaimPresenceProps {
  claimId: string;
  /** As the page shows it, where it is to be read again when somebody changes the claim. */
  version?: number;
  /** What somebody does who has no form open. */
  doing: "READING" | "REVIEWING";
}

/** Who else is at the claim, and what they do. */
export function ClaimPresence({ claimId, version, doing }: ClaimPresenceProps) {
  const router = useRouter();
  const done = useWhatIsDone();
  const present = usePresence({
    of: "claim",
    id: claimId,
    // Articles are edited at their own place.
    doing: done === undefined || done === "EDITING" ? doing : done,
    onChange: (newest) => {
      if (version !== undefined && newest > version) router.refresh();
    },
  });
  return <WhoIsHere present={present} />;
}

import { CircleCheck, CircleSlash, CircleX, Clock, Hourglass, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "./badge.tsx";
import type { Tone } from "./tone.ts";

const looks = {
  QUEUED: { tone: "neutral", icon: Clock },
  RUNNING: { tone: "accent", icon: LoaderCircle },
  DONE: { tone: "success", icon: CircleCheck },
  FAILED: { tone: "danger", icon: CircleX },
  CANCELLED: { tone: "neutral", icon: CircleSlash },
  EXPIRED: { tone: "neutral", icon: Hourglass },
} as const satisfies Record<string, { tone: Tone; icon: typeof Clock }>;

/** How far something is that the desk does by itself, in the words of whatever it is. */
export function JobBadge({ state, children }: { state: keyof typeof looks; children: ReactNode }) {
  const { tone, icon: Icon } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {children}
    </Badge>
  );
}

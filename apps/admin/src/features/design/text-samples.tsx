"use client";

import { useState } from "react";
import { DateDisplay } from "../../ui/date-display.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { TextDiff } from "../../ui/text-diff.tsx";
import { TextMark } from "../../ui/text-mark.tsx";
import type { TextMarkProps } from "../../ui/text-mark.tsx";
import { samples } from "./samples.ts";
import { Row, ThemePair } from "./theme-pair.tsx";

const marks: readonly { kind: TextMarkProps["kind"]; words: string }[] = [
  {
    kind: "solid",
    words:
      "forty tonnes of heavy water were made in 2024 and none of it left the country before the treaty was signed",
  },
  { kind: "dotted", words: "« Nous n’avons rien caché », a déclaré la ministre" },
  { kind: "dashed", words: "the reactor has stood still since June" },
  { kind: "double", words: "according to the agency" },
  { kind: "wavy", words: "forty-six tonnes" },
];
const scale = ["text-xs", "text-sm", "text-base", "text-lg", "text-xl", "text-2xl", "text-3xl"] as const;

export function TextSamples() {
  return (
    <ThemePair title="Text">
      <div className="flex flex-col gap-1">
        {scale.map((size) => (
          <p key={size} className={`${size} ${/xl/.test(size) ? "font-serif font-semibold" : ""}`}>
            {size}
          </p>
        ))}
      </div>
      <MarkedText />
      <RichText html={samples.richTextHtml} lang="en" />
      <TextDiff before={samples.claim} after={samples.claimLater} language="en" />
      <Row>
        <DateDisplay value="2024" />
        <DateDisplay value="2024-06" />
        <DateDisplay value="2024-06-24" />
        <DateDisplay value="2026-06-24T09:30:00Z" />
        <DateDisplay value="2024-06-24T09:30:00Z" relative />
      </Row>
    </ThemePair>
  );
}

function MarkedText() {
  const [active, setActive] = useState<string>("dotted");
  return (
    <p className="article-text measure">
      {samples.claim}{" "}
      {marks.map(({ kind, words }) => (
        <span key={kind}>
          <TextMark kind={kind} label={kind} active={active === kind} onActivate={() => setActive(kind)}>
            {words}
          </TextMark>
          {", "}
        </span>
      ))}
    </p>
  );
}

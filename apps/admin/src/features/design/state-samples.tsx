"use client";

import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { KeyHint } from "../../ui/key-hint.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Skeleton, SkeletonRegion } from "../../ui/skeleton.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { samples } from "./samples.ts";
import { Row, ThemePair } from "./theme-pair.tsx";

const tones = ["neutral", "accent", "success", "warning", "danger"] as const;
const words = { reload: "Read it again" };

export function StateSamples() {
  return (
    <ThemePair title="States">
      {tones.map((tone) => (
        <Callout
          key={tone}
          tone={tone}
          title="It has changed since you opened it"
          announce={false}
          action={<Button size="small">{words.reload}</Button>}
        >
          {samples.claim}
        </Callout>
      ))}
      <Row>
        <Spinner label="Working" />
        <KeyHint keys="g q" />
        <KeyHint keys="?" />
      </Row>
      <Progress label="Reading the page" value={0.4} />
      <Progress label="Working" />
      <SkeletonRegion label="Loading">
        <div className="flex flex-col gap-2">
          <Skeleton className="w-3/5" />
          <Skeleton className="h-3 w-2/5" />
        </div>
      </SkeletonRegion>
      <ErrorState
        title="The server does not answer"
        headingLevel={3}
        reference="req_01J"
        onRetry={() => undefined}
      >
        {samples.description}
      </ErrorState>
    </ThemePair>
  );
}

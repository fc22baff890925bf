"use client";

import { FailureView } from "../features/shell/failure-view.tsx";
import type { FailureViewProps } from "../features/shell/failure-view.tsx";

export default function RootError(props: FailureViewProps) {
  return (
    <main>
      <FailureView {...props} />
    </main>
  );
}
